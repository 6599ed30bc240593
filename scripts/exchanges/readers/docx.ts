import { takeTrailingNotes } from '../../../lib/papers/trailing-notes.ts';
import type { Note, Paper } from '../../../lib/papers/types.ts';
import { collectBlocks, type ElementRole } from '../../../lib/papers/markup/collect-blocks.ts';
import { readNumbering, type NumberOf } from './docx-numbering.ts';
import {
  elementsOf,
  isElement,
  isText,
  type MarkupElement,
  type MarkupNode,
} from '../../../lib/papers/markup/tree.ts';
import { parseMarkup } from './parse-markup.ts';
import { ReadError, type Tell } from './read-error.ts';
import { unzipParts } from './unzip.ts';

const DOCUMENT = 'word/document.xml';
const PARTS = new Set([
  DOCUMENT,
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/numbering.xml',
  'word/styles.xml',
]);
/** What is deleted, moved away, computed by a field, or a copy for older versions of Word. */
const SKIPPED = new Set(
  'w:del w:moveFrom w:instrText w:delText mc:Fallback w:pPr w:rPr w:sectPr w:tblPr w:tcPr'.split(' '),
);

/**
 * Reads a Word file with its footnotes and endnotes, in the order in which the text refers to them.
 * @throws ReadError when it is no Word file, damaged, or unpacks to too much
 */
export function readDocx(bytes: Uint8Array, tell: Tell): Paper {
  const parts = unzipParts(bytes, (name) => PARTS.has(name));
  const parse = (name: string): MarkupNode[] => {
    const part = parts.get(name);
    if (!part) return [];
    const { roots, unclosed } = parseMarkup(new TextDecoder().decode(part), true);
    if (unclosed > 0) tell(`is damaged: ${name} is cut off; what is there was read`);
    return roots;
  };
  const document = parse(DOCUMENT);
  if (document.length === 0)
    throw new ReadError('is a zip, but not a Word file: it has no word/document.xml');
  const printed = new Map([
    ...notesOf(parse('word/footnotes.xml'), 'w:footnote'),
    ...notesOf(parse('word/endnotes.xml'), 'w:endnote'),
  ]);
  const headings = headingStyles(parse('word/styles.xml'));
  const numberOf = readNumbering(parse('word/numbering.xml'));
  const notes = new Map<string, Note>();
  const blocks = collectBlocks(document, (element) =>
    roleOf(element, { printed, notes, headings, numberOf }),
  );
  return takeTrailingNotes({ format: 'docx', blocks, notes, meta: {} });
}

interface Surroundings {
  /** Texts of notes, by kind and id. */
  printed: ReadonlyMap<string, string>;
  /** Notes that the text has referred to so far. */
  notes: Map<string, Note>;
  headings: ReadonlySet<string>;
  numberOf: NumberOf;
}

function roleOf(element: MarkupElement, { printed, notes, headings, numberOf }: Surroundings): ElementRole {
  const { name, attribs } = element;
  if (SKIPPED.has(name)) return { as: 'nothing' };
  if (name === 'w:p') {
    const style = [...elementsOf(element.children)].find((one) => one.name === 'w:pStyle')?.attribs['w:val'];
    prefixNumber(element, numberOf(element));
    return { as: 'block', kind: style !== undefined && headings.has(style) ? 'heading' : 'paragraph' };
  }
  if (name === 'w:tr') return { as: 'block', kind: 'table', solid: true };
  if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') return { as: 'text', text: ' ' };
  if (name === 'w:noBreakHyphen') return { as: 'text', text: '-' };
  if (name === 'w:r') return isBold(element) ? { as: 'bold' } : { as: 'inline' };
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    const key = `${name.replace('Reference', '')}-${attribs['w:id'] ?? ''}`;
    notes.set(key, { number: String(notes.size + 1), text: printed.get(key) ?? '' });
    return { as: 'mark', note: key };
  }
  return { as: 'inline' };
}

/** Puts the number that Word prints before a paragraph into its first run. */
function prefixNumber(paragraph: MarkupElement, number: string): void {
  const text = number && [...elementsOf(paragraph.children)].find(({ name }) => name === 'w:t');
  const first = text ? text.children[0] : undefined;
  if (first && isText(first)) first.data = number + first.data;
}

function notesOf(roots: readonly MarkupNode[], name: string): [string, string][] {
  return [...elementsOf(roots)]
    .filter((element) => element.name === name && !element.attribs['w:type'])
    .map((element) => [`${name}-${element.attribs['w:id'] ?? ''}`, noteText(element)]);
}

function noteText(note: MarkupElement): string {
  const paragraphs = note.children.filter(isElement).filter(({ name }) => name === 'w:p');
  const words = (paragraph: MarkupElement) =>
    [...elementsOf(paragraph.children)]
      .map((element) =>
        element.name === 'w:t'
          ? element.children.map((node) => (isText(node) ? node.data : '')).join('')
          : element.name === 'w:tab'
            ? ' '
            : '',
      )
      .join('');
  return paragraphs.map(words).join(' ').replace(/\s+/g, ' ').trim();
}

/** Ids of the styles that Word itself calls headings. */
function headingStyles(roots: readonly MarkupNode[]): Set<string> {
  const styles = [...elementsOf(roots)].filter(({ name }) => name === 'w:style');
  return new Set(
    styles
      .filter((style) =>
        style.children
          .filter(isElement)
          .some(
            ({ name, attribs }) =>
              name === 'w:name' && /^(?:heading|kop|title|titel) ?\d?$/i.test(attribs['w:val'] ?? ''),
          ),
      )
      .map(({ attribs }) => attribs['w:styleId'] ?? ''),
  );
}

function isBold(run: MarkupElement): boolean {
  const properties = run.children.filter(isElement).find(({ name }) => name === 'w:rPr');
  return (
    properties?.children
      .filter(isElement)
      .some(
        ({ name, attribs }) =>
          (name === 'w:b' || name === 'w:u') && !/^(?:0|false|none)$/.test(attribs['w:val'] ?? ''),
      ) ?? false
  );
}

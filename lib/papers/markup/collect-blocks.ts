import { NOTE_MARK } from '../../references/text/note-mark.ts';
import { takeMarks } from '../marks.ts';
import type { Block } from '../types.ts';
import { isElement, isText, type MarkupElement, type MarkupNode } from './tree.ts';

/** What an element is to the paper it stands in. */
export type ElementRole =
  /** Not part of the text. */
  | { as: 'nothing' }
  /** Its content is a block, also where that holds blocks itself ("solid": a row of a table). */
  | { as: 'block'; kind?: Block['kind']; level?: number; solid?: boolean; role?: Block['role'] }
  /** The mark of a note. */
  | { as: 'mark'; note: string }
  /** Words instead of the element: a tab, a number that a list counts. */
  | { as: 'text'; text: string }
  /** A line break; two in a row part blocks. */
  | { as: 'break' }
  | { as: 'link'; href: string }
  | { as: 'bold' }
  | { as: 'inline' };

interface Open {
  text: string;
  notes: string[];
  /** The words of links, in order. */
  links: { words: string; href: string }[];
  /** Characters of text, and how many of them are bold. */
  length: number;
  bold: number;
}

interface Context {
  kind: Block['kind'];
  level?: number | undefined;
  role?: Block['role'] | undefined;
  solid: boolean;
  bold: boolean;
}

/** A bold paragraph up to this length that ends no sentence is a heading. */
const HEADING = 160;

/**
 * Walks markup and gathers its text into blocks, with the marks of notes and the publisher's links in place.
 * @param roleOf says of each element what it is; what is not said to be a block is part of the text around it
 */
export function collectBlocks(
  roots: readonly MarkupNode[],
  roleOf: (element: MarkupElement) => ElementRole,
): Block[] {
  const blocks: Block[] = [];
  let open = empty();
  /** Where the markup began a question or an answer that has no block yet. */
  let beginning: Block['role'];

  function flush(context: Context): void {
    const links = open.links;
    const { text, marks } = takeMarks(single(open.text), open.notes);
    if (text !== '') {
      const isBold = open.length > 0 && open.bold === open.length;
      const isHeading =
        context.kind === 'heading' || (isBold && text.length < HEADING && !/[.?!:;]/.test(text));
      const begins = context.role !== undefined && context.role === beginning;
      if (begins) beginning = undefined;
      blocks.push({
        text,
        kind: isHeading ? 'heading' : context.kind,
        ...(context.role && { role: context.role }),
        ...(begins && { begins: true as const }),
        ...(context.level !== undefined && { level: context.level }),
        marks,
        ...(links.length > 0 && { links: placeLinks(text, links) }),
      });
    }
    open = empty();
  }

  function walk(nodes: readonly MarkupNode[], context: Context): void {
    for (const node of nodes) {
      if (isText(node)) add(node.data, context.bold);
      else if (isElement(node)) enter(node, roleOf(node), context);
      else if ('children' in node) walk(node.children, context);
    }
  }

  function enter(element: MarkupElement, role: ElementRole, context: Context): void {
    if (role.as === 'nothing') return;
    if (role.as === 'text') add(role.text, context.bold);
    else if (role.as === 'mark') {
      open.text += NOTE_MARK;
      open.notes.push(role.note);
    } else if (role.as === 'break') {
      if (open.text.slice(open.text.trimEnd().length).includes('\n') && !context.solid) flush(context);
      else open.text += '\n';
    } else if (role.as === 'block') enterBlock(element, role, context);
    else if (role.as === 'link') {
      const start = open.text.length;
      walk(element.children, context);
      open.links.push({
        words: single(open.text.slice(start)).replaceAll(NOTE_MARK, '').trim(),
        href: role.href,
      });
    } else walk(element.children, role.as === 'bold' ? { ...context, bold: true } : context);
  }

  function enterBlock(
    element: MarkupElement,
    role: Extract<ElementRole, { as: 'block' }>,
    context: Context,
  ): void {
    if (context.solid) {
      open.text += ' ';
      walk(element.children, context);
      open.text += ' ';
      return;
    }
    flush(context);
    if (role.role) beginning = role.role;
    const inner: Context = {
      kind: role.kind ?? context.kind,
      level: role.level,
      role: role.role ?? context.role,
      solid: role.solid ?? false,
      bold: context.bold,
    };
    walk(element.children, inner);
    flush(inner);
  }

  function add(text: string, bold: boolean): void {
    open.text += text.replace(/\s+/g, ' ');
    const length = text.replace(/\s+/g, '').length;
    open.length += length;
    if (bold) open.bold += length;
  }

  const outermost: Context = { kind: 'paragraph', solid: false, bold: false };
  walk(roots, outermost);
  flush(outermost);
  return blocks;
}

const empty = (): Open => ({ text: '', notes: [], links: [], length: 0, bold: 0 });

function single(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trimStart();
}

/** Links as places of the finished text, which the marks have left. */
function placeLinks(text: string, links: Open['links']): NonNullable<Block['links']> {
  let from = 0;
  return links.flatMap(({ words, href }) => {
    const start = words ? text.indexOf(words, from) : -1;
    if (start < 0) return [];
    from = start + words.length;
    return [{ start, end: from, href }];
  });
}

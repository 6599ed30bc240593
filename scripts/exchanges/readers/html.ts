import type { Note, Paper } from '../../../lib/papers/types.ts';
import { collectBlocks, type ElementRole } from '../../../lib/papers/markup/collect-blocks.ts';
import { decodeText } from './decode-text.ts';
import { findHtmlNotes, type HtmlNotes } from './html-notes.ts';
import {
  elementsOf,
  isElement,
  textOf,
  type MarkupElement,
  type MarkupNode,
} from '../../../lib/papers/markup/tree.ts';
import { parseMarkup } from './parse-markup.ts';
import { ReadError } from './read-error.ts';

const SKIPPED = new Set(
  'script style noscript template head header nav footer form button select textarea iframe svg'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const SKIPPED_CLASS = /(?:^|\s)(?:publicatie-metadata|metadata|m-breadcrumb|m-share|paginering)(?:\s|$)/;
const SKIPPED_ROLE = /^(?:navigation|search)$/;
/** Where the paper itself stands, the first of these that a page has. */
const PAPER: readonly ((element: MarkupElement) => boolean)[] = [
  ({ name, parent }) =>
    name === 'article' && isWithin(parent, (one) => one.attribs['id'] === 'content' || one.name === 'main'),
  ({ attribs }) => attribs['id'] === 'broodtekst',
  (element) => hasClass(element, 'stuk'),
  ({ name }) => name === 'article',
  ({ name }) => name === 'main',
  ({ name }) => name === 'body',
];

/**
 * Reads a page of either official site, or any other with the paper in it.
 * @throws ReadError when there is no text
 */
export function readHtml(bytes: Uint8Array): Paper {
  const { roots } = parseMarkup(decodeText(bytes), false);
  const all = [...elementsOf(roots)];
  const paper = PAPER.map((test) => all.find(test)).find(Boolean);
  const notes = findHtmlNotes(all);
  const blocks = collectBlocks(paper ? paper.children : roots, (element) => roleOf(element, notes));
  if (blocks.length === 0) throw new ReadError('is a page without text');
  const texts = new Map<string, Note>(notes.texts);
  const id = idOf(all);
  const titleElement = all.find(({ name }) => name === 'title');
  const title = titleElement && textOf(titleElement);
  return { ...(id && { id }), format: 'html', blocks, notes: texts, meta: title ? { title } : {} };
}

function roleOf(element: MarkupElement, notes: HtmlNotes): ElementRole {
  const { name, attribs } = element;
  const mark = notes.markOf(element);
  if (mark !== undefined) return { as: 'mark', note: mark };
  if (isSkipped(element) || notes.isBody(element)) return { as: 'nothing' };
  if (name === 'br') return { as: 'break' };
  if (/^h[1-6]$/.test(name)) return { as: 'block', kind: 'heading', level: Number(name[1]) };
  if (name === 'tr') return { as: 'block', kind: 'table', solid: true };
  if (name === 'li') return { as: 'block', kind: 'list-item' };
  if (name === 'b' || name === 'strong' || name === 'u') return { as: 'bold' };
  if (name === 'a' && attribs['href']) return { as: 'link', href: attribs['href'] };
  if (INLINE.has(name)) return { as: 'inline' };
  if (hasClass(element, 'vraag') || hasClass(element, 'kamervraag')) return { as: 'block', role: 'question' };
  if (hasClass(element, 'antwoord') || hasClass(element, 'kamerantwoord'))
    return { as: 'block', role: 'answer' };
  return { as: 'block' };
}

function isSkipped({ name, attribs }: MarkupElement): boolean {
  return (
    SKIPPED.has(name) ||
    attribs['hidden'] !== undefined ||
    SKIPPED_CLASS.test(attribs['class'] ?? '') ||
    SKIPPED_ROLE.test(attribs['role'] ?? '')
  );
}

function idOf(all: readonly MarkupElement[]): string | undefined {
  for (const { name, attribs } of all) {
    if (name === 'meta' && /^(?:DC\.identifier|DCTERMS\.identifier)$/i.test(attribs['name'] ?? ''))
      return attribs['content'];
    const address = name === 'link' && attribs['rel'] === 'canonical' ? attribs['href'] : undefined;
    const id = /\/((?:kst|ah|kv|h)-\w[\w-]*)(?:\.html)?$/.exec(address ?? '')?.[1];
    if (id) return id;
  }
  return undefined;
}

function isWithin(node: MarkupNode['parent'], test: (element: MarkupElement) => boolean): boolean {
  for (let at = node; at && isElement(at); at = at.parent) {
    if (test(at)) return true;
  }
  return false;
}

function hasClass({ attribs }: MarkupElement, name: string): boolean {
  return (attribs['class'] ?? '').split(/\s+/).includes(name);
}

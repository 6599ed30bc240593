import { elementsOf, isText, type MarkupElement, type MarkupNode } from '../../lib/papers/markup/tree.ts';
import { NOTE_MARK } from '../../lib/references/text/note-mark.ts';
import { parseMarkup } from '../exchanges/readers/parse-markup.ts';
import { unzipParts } from '../exchanges/readers/unzip.ts';

const BODY = 'word/document.xml';
const NOTES = 'word/footnotes.xml';
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
  'w:footnoteReference': NOTE_MARK,
};

/**
 * The text of a Word file: a blank line between paragraphs, a {@link NOTE_MARK} where a footnote stands, and the
 * footnotes at the end, each behind its number.
 * @throws Error when the bytes are no Word file
 */
export function textOfWord(bytes: Uint8Array): string {
  const parts = unzipParts(bytes, (name) => name === BODY || name === NOTES);
  const read = (name: string) => parseMarkup(new TextDecoder().decode(parts.get(name)), true).roots;
  if (!parts.has(BODY)) throw new Error(`the archive has no ${BODY}`);
  const body = read(BODY);
  const written = new Map(
    named(read(NOTES), 'w:footnote').map((note) => [
      note.attribs['w:id'],
      paragraphsOf(note.children).join(' ').trim(),
    ]),
  );
  const notes = named(body, 'w:footnoteReference').map(
    ({ attribs }, index) => `${String(index + 1)} ${written.get(attribs['w:id']) ?? ''}`,
  );
  return [...paragraphsOf(body), ...notes].join('\n\n');
}

const named = (nodes: readonly MarkupNode[], name: string): MarkupElement[] =>
  [...elementsOf(nodes)].filter((element) => element.name === name);

function paragraphsOf(nodes: readonly MarkupNode[]): string[] {
  return named(nodes, 'w:p')
    .map((paragraph) => [...elementsOf(paragraph.children)].map(textOf).join(''))
    .filter((paragraph) => paragraph.trim() !== '');
}

function textOf({ name, children }: MarkupElement): string {
  if (name !== 'w:t') return SIGNS[name] ?? '';
  return children.map((node) => (isText(node) ? node.data : '')).join('');
}

import { isElement, isText, type MarkupNode } from '../../lib/papers/markup/tree.ts';
import { NOTE_MARK } from '../../lib/references/text/note-mark.ts';
import { parseMarkup } from '../exchanges/readers/parse-markup.ts';

/** Elements inside a paragraph; every other one begins a paragraph of its own. */
const INLINE = new Set(
  'nadruk extref extref-groep intref sup inf unl noot.nr ondernummer datum dossiernr naam voornaam achternaam voorvoegsels politiek weergavenaam'.split(
    ' ',
  ),
);

/**
 * The text of official XML (a Kamerstuk, Handelingen): a blank line between paragraphs, a {@link NOTE_MARK} where a
 * note stands, and the notes at the end, each behind its number. Metadata and links are left out.
 */
export function textOfXml(xml: string): string {
  const notes: string[] = [];
  const textOf = (nodes: readonly MarkupNode[]): string => nodes.map(write).join('');
  const write = (node: MarkupNode): string => {
    if (isText(node)) return node.data.replace(/\s+/g, ' ');
    if (!isElement(node) || node.name === 'metadata') return '';
    const { name, children } = node;
    if (name === 'noot') {
      notes.push(textOf(children));
      return NOTE_MARK;
    }
    if (name === 'noot.nr') return `${textOf(children)} `;
    if (name === 'noot.al') return ` ${textOf(children)} `;
    return INLINE.has(name) ? textOf(children) : `\n${textOf(children)}\n`;
  };
  const body = textOf(parseMarkup(xml, true).roots);
  return [body, ...notes].flatMap(paragraphsOf).join('\n\n');
}

/** The paragraphs of a text with a line each; the white space that indents it is no part of them. */
function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((paragraph) =>
      paragraph
        .replace(/ {2,}/g, ' ')
        .replaceAll(` ${NOTE_MARK}`, NOTE_MARK)
        .replace(/(?<=[([«]) | (?=[)\].,;:?!»])/g, '')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
}

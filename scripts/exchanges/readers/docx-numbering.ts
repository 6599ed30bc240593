import {
  elementsOf,
  isElement,
  type MarkupElement,
  type MarkupNode,
} from '../../../lib/papers/markup/tree.ts';

/** Gives a paragraph of a Word file the number that Word would print before it; "" when it has none. */
export type NumberOf = (paragraph: MarkupElement) => string;

/** A list's level: how its number is written, "%1)", and from where it counts. */
interface Level {
  format: string;
  text: string;
  start: number;
}

/** Reads word/numbering.xml; the result counts on as paragraphs are asked for in order. */
export function readNumbering(roots: readonly MarkupNode[]): NumberOf {
  const abstracts = new Map<string, Map<string, Level>>();
  const lists = new Map<string, string>();
  for (const element of elementsOf(roots)) {
    const { name, attribs } = element;
    if (name === 'w:abstractNum') abstracts.set(attribs['w:abstractNumId'] ?? '', levelsOf(element));
    if (name === 'w:num') lists.set(attribs['w:numId'] ?? '', valueOf(element, 'w:abstractNumId') ?? '');
  }
  const counts = new Map<string, number>();
  return (paragraph) => {
    const properties = [...elementsOf(paragraph.children)].find(({ name }) => name === 'w:numPr');
    const list = properties && valueOf(properties, 'w:numId');
    const depth = (properties && valueOf(properties, 'w:ilvl')) ?? '0';
    const level = list === undefined ? undefined : abstracts.get(lists.get(list) ?? '')?.get(depth);
    if (!level) return '';
    const key = `${list}/${depth}`;
    const count = (counts.get(key) ?? level.start - 1) + 1;
    counts.set(key, count);
    return `${level.text.replace(/%\d/g, printed(count, level.format))} `;
  };
}

function levelsOf(list: MarkupElement): Map<string, Level> {
  const levels = list.children.filter(isElement).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      level.attribs['w:ilvl'] ?? '0',
      {
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        start: Number(valueOf(level, 'w:start') ?? 1),
      },
    ]),
  );
}

/** The `w:val` of an element's own child. */
function valueOf(element: MarkupElement, name: string): string | undefined {
  return element.children.filter(isElement).find((child) => child.name === name)?.attribs['w:val'];
}

function printed(count: number, format: string): string {
  if (format === 'bullet') return '–';
  const letter = String.fromCharCode(96 + (((count - 1) % 26) + 1));
  if (format === 'lowerLetter') return letter;
  if (format === 'upperLetter') return letter.toUpperCase();
  return String(count);
}

import { formOf } from './forms.ts';
import { notesOf } from './notes.ts';
import { oneLine } from './text.ts';
import type { BibliographyItem } from './types.ts';

type Line = readonly [tag: string | undefined, value: string | undefined];

/** What every line of another field begins with; the start of a note's line must not look like it. */
const TAG = /^[A-Z][A-Z0-9] -/;

/**
 * The items as RIS (Research Information Systems' specification of 2011), lines ended by CRLF. A note keeps its lines:
 * those after the first have no tag.
 */
export function toRis(items: readonly BibliographyItem[]): string {
  return items.map(entryOf).join('\r\n');
}

function entryOf(item: BibliographyItem): string {
  const { ris } = formOf(item);
  const entry: Line[] = [
    ['TY', ris.type],
    ['TI', item.title],
    ...item.authors.map((author): Line => ['AU', authorOf(author)]),
    [ris.series, item.series],
    [ris.publisher, item.publisher],
    [ris.session, item.session],
    ['VL', item.volume],
    [ris.number, item.number],
    [ris.sort, item.type],
    ['PY', item.date?.slice(0, 4)],
    ['DA', item.date?.replaceAll('-', '/')],
    ['LA', item.language],
    ['UR', item.url],
    ['Y2', item.accessed?.replaceAll('-', '/')],
    ...item.tags.map((tag): Line => ['KW', tag]),
    ...notesOf(item).map((note): Line => ['N1', note]),
  ];
  const written = entry.flatMap(([tag, value]) => (tag && value ? [`${tag}  - ${valueOf(tag, value)}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

function valueOf(tag: string, value: string): string {
  if (tag !== 'N1') return oneLine(value);
  const [first = '', ...others] = value.split('\n').map(oneLine);
  return [first, ...others.map((line) => (TAG.test(line) ? ` ${line}` : line))].join('\r\n');
}

/** What stands behind a comma would be taken for a first name, and RIS has no way to write it otherwise. */
function authorOf(name: string): string {
  return oneLine(name).replaceAll(/ ?, ?/g, ' ');
}

import { lines, oneLine } from './text.ts';
import type { BibliographyItem } from './types.ts';

type Column = readonly [name: string, cell: (item: BibliographyItem) => string | number | undefined];

const list = (texts: readonly string[] = []) => texts.map(oneLine).join('; ');

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => oneLine(title)],
  ['authors', ({ authors }) => list(authors)],
  ['date', ({ date }) => date],
  ['type', ({ type }) => type],
  ['dossier', ({ dossier }) => dossier],
  ['number', ({ number }) => number],
  ['session', ({ session }) => session],
  ['publisher', ({ publisher }) => publisher],
  ['citation', ({ citation }) => citation],
  ['url', ({ url }) => url],
  ['tags', ({ tags }) => list(tags)],
  ['note', ({ note }) => lines(note)],
  ['quote', ({ quote }) => quote && oneLine(quote.text)],
  ['quotePage', ({ quote }) => quote && oneLine(quote.pageTitle)],
  ['quoteUrl', ({ quote }) => quote?.pageUrl],
  ['accessed', ({ accessed }) => accessed],
];

/** Only a list of a page's references has these. */
const REFERENCE_COLUMNS: readonly Column[] = [
  ['status', ({ status }) => status],
  ['places', ({ places }) => places],
  ['candidates', ({ candidates }) => list(candidates)],
];

/**
 * The items as CSV after RFC 4180: a head with the names of the columns, every record ended by CRLF, quotes doubled.
 * A byte order mark tells Excel that it is UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it (OWASP, CSV injection).
 *
 * @param separator a semicolon for an Excel whose decimals have a comma; the RFC has the comma
 */
export function toCsv(items: readonly BibliographyItem[], separator: ',' | ';' = ','): string {
  const columns = items.some(({ status }) => status) ? [...COLUMNS, ...REFERENCE_COLUMNS] : COLUMNS;
  const rows = [
    columns.map(([name]) => name),
    ...items.map((item) => columns.map(([, cell]) => String(cell(item) ?? ''))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(separator)}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

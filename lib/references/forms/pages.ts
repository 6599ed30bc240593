import type { Cursor } from '../cursor.ts';

/** No page: the day of a date, or the head of a dossier. */
const PAGE = String.raw`\d{1,5}(?!\d|e (?:al|lid)| \d{3}\b| (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))`;
/** A page or several; old papers print the column too ("17rk"). */
const SPAN = String.raw`${PAGE}(?: ?[-/] ?\d{1,5}(?!\d))?(?: ?(?:rk|lk|r\.k\.|l\.k\.)(?!\w))?`;
const ANNEX = String.raw`[Bb]ijlagen?(?: (?:[IVX]{1,5}|\d{1,7}|[A-Z]))?`;
/** What is named of a paper before its page: "(MvT)", "(herdruk)", ", bijlage 2", ", par. 3.2". */
const PART = String.raw`(?: \((?:[A-Za-z]{2,12}|${ANNEX})\)|, ${ANNEX}|,? (?:par\.|paragraaf|§|hoofdstuk|hfdst\.|onderdeel) ?\d[\d.]{0,7})`;
const PAGES = new RegExp(
  `(?:${PART}(?=,? (?:p|blz)))?(?: ?,)? ?(?:(?:pp?|blz|pagg?)[.:]?|[Pp]agina['’]?s?|[Bb]ladzijden?)[.:]? ?(${SPAN}(?:(?:, ?| en |, en )(?:(?:pp?|blz|pag)\\. ?)?${SPAN}){0,20}(?: e\\.?v\\.?(?!\\w))?)`,
  'y',
);

const PRINTED_RANGE = /(?<!\d)(\d{1,5})\s{0,3}([\p{Pd}\u2212])\s{0,3}(?=(\d{1,5})(?!\d))/gu;

/** Pages as the original prints them: with the dashes of its ranges, which reading made hyphens of. */
export function asPrinted(pages: string, original: string): string {
  const dashes = new Map(
    [...original.matchAll(PRINTED_RANGE)].map(([, first, dash, last]) => [`${first!}-${last!}`, dash!]),
  );
  return pages.replace(/(?<!\d)(\d{1,5})-(\d{1,5})/g, (range, first: string, last: string) =>
    [first, dashes.get(range) ?? '-', last].join(''),
  );
}

/** Pages behind a number: ", p. 3", " blz. 4 en 5", ", p. 22 e.v."; without the word. */
export function takePages(cursor: Cursor): string | undefined {
  const before = cursor.position;
  const match = cursor.take(PAGES);
  if (!match) return undefined;
  // A page word glued to the number before it needs a full stop: "nr. 5p".
  if (/^p+\d/.test(match[0])) {
    cursor.position = before;
    return undefined;
  }
  return match[1]!.replace(/ ?- ?/g, '-').replace(/ (?:pp?|blz|pag)\. ?/g, ' ');
}

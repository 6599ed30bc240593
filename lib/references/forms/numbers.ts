import { sessionOf } from '../../documents/session.ts';
import type { Cursor } from '../cursor.ts';
import { isFurtherLetter } from './letter-order.ts';
import { rangeBetween } from './number-range.ts';
import { takePages } from './pages.ts';
import { isQuantity } from './quantity.ts';

/** One number of a list, with the place it stands at in the text. */
export interface ListedNumber {
  value: string;
  start: number;
  end: number;
  pages?: string;
}

/** What a paper may be called between its dossier and its number: "33 985, bijlage bij nr. 3". */
const PAPER_WORD = String.raw`(?:,? (?:[Bb]ijlagen? bij|(?:gewijzigde? )?(?:motie|amendement)|brief|stuk))?`;

/** "nr.", "nrs.", "nummers", "no." before a number, also as scans have them ("nr, 3", "m. 3"); the groups tell the plural. */
export const NUMBER_WORD = new RegExp(
  `${PAPER_WORD}(?: ?,|\\.(?= n)| -)? ?(?:(?:[Nn]r|NR)(s|S)?(?: ?\\.|,(?= ?\\d))?|(?<=, ?)m\\.(?= ?\\d)|[Nn]ummer(s)?|[Nn]o(?:\\.|(?= ?\\d))|[Oo]ndernr\\.|[Nn]°|№) ?(?=[\\dA-Z])`,
  'y',
);

const MONTH = '(?:jan|feb|maart|apr|mei |jun|jul|aug|sep|okt|nov|dec)';
/**
 * A number within a dossier: 1016, 188b, 18A, with the annex or reprint that an id may end on, or a Senate letter;
 * never the head of a dossier, a date or a word.
 */
const NUMBER = new RegExp(
  String.raw`(?:\d{1,4}(?:[a-zA-H]|aa)?(?![\da-z_]|[A-Z](?![a-z]{2})| \d{3}(?!\d)| ${MONTH})|[A-Z]{1,3}(?!\w|\.[A-Z]|\. [A-Z]\.))(?:-[bhn]\d{1,2}(?![\w-]))?`,
  'y',
);
const RANGE = /(?: ?- ?| t\/m | tot en met )(?=(?:\d{1,4}[a-z]?|[A-Z])\b)/y;
const SEPARATOR =
  /, en | en | resp\. | respectievelijk | of |, ?|; ?| alsmede | & |\/(?=\d{1,4}(?![\d/])|[A-Z]{1,2}\b)/y;
/** A year that begins what is cited next: "nrs. 33, 2022/23, nr. 4". */
const YEARS = /((?:18|19|20)\d\d) ?[-/] ?(\d\d(?:\d\d)?)(?!\d)/y;
/** The next of a list, which may turn out to be a day or an amount: "nr. 3, 12 en 14 maart". */
const NEXT = /^(?:,? en | of |, | t\/m | ?- ?)\d{1,4}/;
const DAY = new RegExp(`^ ${MONTH}`);
const REPEATED_WORD = /(?:nrs?\.?|nummers?) ?(?=\d|[A-Z]{1,3}\b)/y;
const RENUMBERED = /,? \(?(?:was|voorheen) (?:nr\.? ?)?\d{1,4}\)?/y;
const CLOSED =
  /(?=[);,\]»]| ?- ?\d{1,4}(?:[);,.]|$)|\.(?: |$)|$|\n| (?:en|of|alsmede|zijn|is|worden|wordt|waren|was|werden|werd|staan|staat|bevatten|bevat)\b)/y;

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads the numbers behind a number word: "520 en 548", "3-5 en 7", "4, p. 12 en 13, en nr. 6". With `plural`
 * unset a further bare number counts only when the list visibly ends behind it and it is no year. A number that a
 * range implies carries the span of the range. Empty, without moving, when there is no number.
 * @param most where a list may have to be read again from each of its numbers: how many it may have
 */
export function takeNumbers(cursor: Cursor, plural: boolean, most = Infinity): ListedNumber[] {
  const numbers: ListedNumber[] = [];
  let ended = cursor.position;
  let between = '';
  for (;;) {
    const previous = numbers.at(-1);
    const number = previous && beginsYear(cursor) ? undefined : takeNumber(cursor);
    if (!number) break;
    if (previous && !number.repeated && !continues(cursor, previous, number, { plural, between })) break;
    numbers.push(...expand(cursor, number));
    cursor.take(RENUMBERED);
    ended = cursor.position;
    const separator = cursor.take(SEPARATOR);
    if (!separator || numbers.length >= most) break;
    [between] = separator;
  }
  cursor.position = ended;
  return numbers;
}

function beginsYear(cursor: Cursor): boolean {
  const before = cursor.position;
  const years = cursor.take(YEARS);
  cursor.position = before;
  return years !== null && sessionOf(years[1]!, years[2]!) !== undefined;
}

/** Whether a number without a word of its own belongs to the list that goes before. */
function continues(
  cursor: Cursor,
  { value: previous }: ListedNumber,
  { value, end }: ListedNumber,
  { plural, between }: { plural: boolean; between: string },
): boolean {
  // A word in capitals behind a number is a name ("nr. 1016 en SCP, 2016, …"), not a letter of the Senate.
  if (/^\d/.test(previous) !== /^\d/.test(value)) return false;
  if (/^[A-Z]/.test(value)) {
    return isFurtherLetter(previous, value, between, cursor.text.slice(end, end + 30));
  }
  if (plural) return !isQuantity(cursor.text, end);
  return !YEAR.test(value) && cursor.take(CLOSED) !== null && !isCounted(cursor);
}

/** Whether the number behind a further one counts something or is a day, as this one is then likely to be. */
function isCounted({ text, position }: Cursor): boolean {
  const next = NEXT.exec(text.slice(position, position + 12))?.[0];
  const end = position + (next?.length ?? 0);
  return next !== undefined && (DAY.test(text.slice(end, end + 6)) || isQuantity(text, end));
}

function takeNumber(cursor: Cursor): (ListedNumber & { repeated: boolean }) | undefined {
  const repeated = cursor.take(REPEATED_WORD) !== null;
  const start = cursor.position;
  const match = cursor.take(NUMBER);
  return match ? { value: match[0], start, end: cursor.position, repeated } : undefined;
}

/** The number itself, or every number of the range that it begins, with the pages behind. */
function expand(cursor: Cursor, { value, start, end }: ListedNumber): ListedNumber[] {
  const before = cursor.position;
  if (cursor.take(RANGE)) {
    const last = cursor.take(NUMBER);
    const between = last ? rangeBetween(value, last[0]) : undefined;
    if (last && between) {
      const span = { start, end: cursor.position };
      const pages = takePages(cursor);
      return [
        { value, start, end },
        ...between.map((implied) => ({ value: implied, ...span })),
        { value: last[0], start: last.index, end: cursor.position, ...(pages && { pages }) },
      ];
    }
    cursor.position = before;
  }
  const pages = takePages(cursor);
  return [{ value, start, end: cursor.position, ...(pages && { pages }) }];
}

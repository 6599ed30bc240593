import type { Cursor } from './cursor.ts';
import { takePages } from './pages.ts';

/** One number of a list, with the place it stands at in the text. */
export interface ListedNumber {
  value: string;
  start: number;
  end: number;
  pages?: string;
}

/** What a paper may be called between its dossier and its number: "33 985, bijlage bij nr. 3". */
const PAPER_WORD = String.raw`(?:,? (?:[Bb]ijlagen? bij|(?:gewijzigde? )?(?:motie|amendement)|brief|stuk))?`;

/** "nr.", "nrs.", "nummers", "no." before a number; the groups tell the plural. */
export const NUMBER_WORD = new RegExp(
  `${PAPER_WORD}(?: ?,|\\.(?= n)| -)? ?(?:(?:[Nn]r|NR)(s|S)?\\.?|[Nn]ummer(s)?|[Nn]o(?:\\.|(?= ?\\d))|[Oo]ndernr\\.|[Nn]°|№) ?(?=[\\dA-Z])`,
  'y',
);

/** A number within a dossier: 1016, 188b, 18A, or a Senate letter; never the head of a dossier, a date or a word. */
const NUMBER =
  /(?:\d{1,4}(?:[a-zA-H]|aa)?(?![\da-z_]|[A-Z](?![a-z]{2})| \d{3}(?!\d)| (?:jan|feb|maart|apr|mei |jun|jul|aug|sep|okt|nov|dec))|[A-Z]{1,3}(?!\w|\. ?[A-Z]))/y;
const RANGE = /(?: ?- ?| t\/m | tot en met )(?=(?:\d{1,4}|[A-Z])\b)/y;
const SEPARATOR = /, en | en | resp\. | respectievelijk | of |, ?|; ?| alsmede | & |\/(?=\d{1,4}(?![\d/]))/y;
const REPEATED_WORD = /(?:nrs?\.?|nummers?) ?(?=\d|[A-Z]{1,3}\b)/y;
const RENUMBERED = /,? \(?(?:was|voorheen) (?:nr\.? ?)?\d{1,4}\)?/y;
const CLOSED =
  /(?=[);,\]»]| ?- ?\d{1,4}(?:[);,.]|$)|\.(?: |$)|$|\n| (?:en|of|alsmede|zijn|is|worden|wordt|waren|was|werden|werd|staan|staat|bevatten|bevat)\b)/y;

const YEAR = /^(?:19|20)\d\d$/;

/** Longest range of numbers that is taken for one; a longer one is something else. */
const MAX_RANGE = 50;

/**
 * Reads the numbers behind a number word: "520 en 548", "3-5 en 7", "4, p. 12 en 13, en nr. 6". With `plural`
 * unset a further bare number counts only when the list visibly ends behind it and it is no year. A number that a
 * range implies carries the span of the range. Empty, without moving, when there is no number.
 */
export function takeNumbers(cursor: Cursor, plural: boolean): ListedNumber[] {
  const numbers: ListedNumber[] = [];
  let ended = cursor.position;
  for (;;) {
    const number = takeNumber(cursor);
    if (!number) break;
    const [first] = numbers;
    if (first && !number.repeated && !continues(cursor, first, number, plural)) break;
    numbers.push(...expand(cursor, number));
    cursor.take(RENUMBERED);
    ended = cursor.position;
    if (!cursor.take(SEPARATOR)) break;
  }
  cursor.position = ended;
  return numbers;
}

/** Whether a number without a word of its own belongs to the list that `first` began. */
function continues(cursor: Cursor, first: ListedNumber, number: ListedNumber, plural: boolean): boolean {
  // A word in capitals behind a number is a name ("nr. 1016 en SCP, 2016, …"), not a letter of the Senate.
  if (/^\d/.test(first.value) !== /^\d/.test(number.value)) return false;
  return plural || (!YEAR.test(number.value) && cursor.take(CLOSED) !== null);
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
  if (/^(?:\d+|[A-Z])$/.test(value) && cursor.take(RANGE)) {
    const last = cursor.take(NUMBER);
    const span = { start, end: cursor.position };
    if (last && isRange(value, last[0])) {
      const pages = takePages(cursor);
      return [
        { value, start, end },
        ...rangeOf(value, last[0]).map((between) => ({ value: between, ...span })),
        { value: last[0], start: last.index, end: cursor.position, ...(pages && { pages }) },
      ];
    }
    cursor.position = before;
  }
  const pages = takePages(cursor);
  return [{ value, start, end: cursor.position, ...(pages && { pages }) }];
}

/** The numbers, or the single letters, between two; none when they are no range. */
export function rangeOf(first: string, last: string): string[] {
  if (!isRange(first, last)) return [];
  const [from, to] = [ordinal(first), ordinal(last)];
  return Array.from({ length: to - from - 1 }, (_, index) => {
    const between = from + index + 1;
    return /^\d/.test(first) ? String(between) : String.fromCharCode(between);
  });
}

function isRange(first: string, last: string): boolean {
  const alike = (/^\d+$/.test(first) && /^\d+$/.test(last)) || /^[A-Z]{2}$/.test(first + last);
  const count = ordinal(last) - ordinal(first);
  return alike && count > 0 && count <= MAX_RANGE;
}

const ordinal = (value: string) => (/^\d/.test(value) ? Number(value) : value.charCodeAt(0));

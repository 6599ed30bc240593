import { MONTH, PLACE } from './words.ts';

/** What stands between a year and what it belongs to: ", ", " (", ", 27 juni ", ", Den Haag ". */
export interface Lead {
  /** Where it begins. */
  start: number;
  bracketed: boolean;
  /** It has the day of a date. */
  onDay: boolean;
}

const A_MONTH = new RegExp(`^${MONTH}\\.?$`);
const PLACE_BEHIND = new RegExp(`(?:^|[ (,:])(${PLACE}) $`);
const BEFORE_YEAR =
  'in van sinds tot vanaf voor na uit eind begin medio per jaar de het over rond naar dan zomer winter kalenderjaar'.split(
    ' ',
  );
/** Words that make a year one of the sentence: "sinds 2016". */
const OF_SENTENCE = new Set(BEFORE_YEAR);
/** Part of a pattern: no word before the year at hand makes it one of the sentence, and no date ("op 12 april 2016"). */
export const NOT_OF_SENTENCE = String.raw`(?<!(?<![^ (])(?:${BEFORE_YEAR.join('|')}) |[^,:(\s\d]\s(?:\d{1,2}\s)?${MONTH}\s)`;
const LONGEST_WORD = 24;

/** Reads back from a year at `year`; undefined where the sentence has the year. */
export function leadBefore(text: string, year: number): Lead | undefined {
  let start = year;
  let onDay = false;
  const word = wordBefore(text, start);
  if (OF_SENTENCE.has(word)) return undefined;
  const dated = A_MONTH.test(word);
  if (dated) {
    start -= word.length + 1;
    const day = wordBefore(text, start);
    onDay = /^\d{1,2}$/.test(day);
    if (onDay) start -= day.length + 1;
  }
  if (/^[A-Z]/.test(word)) {
    const place = PLACE_BEHIND.exec(text.slice(Math.max(0, start - 20), start))?.[1];
    if (place) start -= place.length + 1;
  }
  const bracketed = text[start - 1] === '(';
  if (bracketed) start -= 1;
  if (text[start - 1] === ' ') start -= 1;
  else if (!bracketed) return undefined;
  const mark = /[,.:]/.test(text[start - 1] ?? '') && (bracketed || text[start - 1] !== '.');
  if (mark) start -= 1;
  return dated && !mark && !bracketed ? undefined : { start, bracketed, onDay };
}

/** The word that ends before the space before `end`; brackets before it do not belong to it. */
function wordBefore(text: string, end: number): string {
  if (text[end - 1] !== ' ') return '';
  const near = text.slice(Math.max(0, end - 1 - LONGEST_WORD), end - 1);
  return near.slice(Math.max(near.lastIndexOf(' '), near.lastIndexOf('(')) + 1);
}

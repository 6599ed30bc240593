import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import type { Rule } from '../rule.ts';
import { mayBegin, reportOf } from './report.ts';
import { takePages } from '../forms/pages.ts';
import { takeQuoted, takeUnquoted, wordCount, type Title } from './titles.ts';
import { DATE } from './words.ts';

const WORD_BEFORE =
  /(?<=(?<![\wÀ-ÿ-])((?:[Cc]oalitie|[Rr]egeer|[Hh]oofdlijnen)akkoord(?:[,:]?|(?: van)?| uit) ?\(?))/y;
/** Parties by the names that papers print. */
export const PARTY =
  '(?:VVD|PvdA|CDA|D66|ChristenUnie|CU|GroenLinks(?:-PvdA)?|PVV|NSC|BBB|LPF|SGP|SP|FVD|FvD|DENK|PvdD|Volt|JA21|50PLUS)';
const AGREEMENT = new RegExp(
  String.raw`(?:[Cc]oalitie|[Rr]egeer|[Hh]oofdlijnen)akkoord(?: (?:van )?${PARTY}(?:(?: ?- ?|, | ?/ ?| en | & )${PARTY}){1,4})?(?: (?:uit |\()?((?:19|20)\d\d)(?: ?- ?(?:19|20)\d\d)?\)?)?`,
  'y',
);
const BEFORE_TITLE = /,? (?=['‘’«“”„"A-ZÀ-Þ])|: (?=['‘’«“”„"A-ZÀ-Þ])/y;
const YEAR_BEHIND = new RegExp(
  String.raw` ?\(${DATE}((?:19|20)\d\d)\)|, ${DATE}((?:19|20)\d\d)(?!\d)| uit ((?:19|20)\d\d)`,
  'y',
);
/** Longer words in quotes are a passage from the agreement rather than its title. */
const LONGEST_TITLE = 12;

/** At the digit, capital or quote that follows the word. */
const BEFORE = String.raw`(?<=(?:alitie|egeer|lijnen)akkoord(?:[,:]?|\s{1,9}van|\s{1,9}uit)\s{0,9}\(?.)`;

/** Agreements of a coalition, read at what follows the word: the years, the parties or the title. */
export const agreements: Rule = {
  cues: { digit: BEFORE, capital: BEFORE, quote: BEFORE },
  take: takeAgreement,
};

/** "Coalitieakkoord 2021 - 2025, Omzien naar elkaar, … (15 december 2021), p.29", "regeerakkoord ‘Bruggen slaan’". */
function takeAgreement(cursor: Cursor): Candidate[] {
  const word = cursor.take(WORD_BEFORE)?.[1];
  if (!word) return [];
  const start = cursor.position - word.length;
  cursor.position = start;
  const match = cursor.take(AGREEMENT);
  if (!match) return [];
  const told = match[1] !== undefined || /akkoord (?:van )?[A-Z]/.test(match[0]) || isCited(cursor, start);
  const title = takeTitle(cursor, told);
  if (!title) {
    cursor.position = start;
    return [];
  }
  const behind = cursor.take(YEAR_BEHIND);
  const pages = takePages(cursor);
  const year = match[1] ?? behind?.[1] ?? behind?.[2] ?? behind?.[3];
  return [
    reportOf({
      start,
      end: cursor.position,
      title: title.text,
      publisher: 'coalitieakkoord',
      year,
      pages,
      form: 'R7',
      proven: true,
    }),
  ];
}

/** "Coalitieakkoord, Omzien naar elkaar (2021)": with a capital at the head of a note. */
function isCited({ text }: Cursor, start: number): boolean {
  return (
    /[A-Z]/.test(text[start]!) && mayBegin(text, start) && text[start + 'Coalitieakkoord'.length] === ','
  );
}

function takeTitle(cursor: Cursor, told: boolean): Title | undefined {
  if (!cursor.take(BEFORE_TITLE)) return undefined;
  const passage = cursor.text[cursor.position - 2] === ':';
  const quoted = takeQuoted(cursor);
  if (quoted) {
    const short = wordCount(quoted.text) <= LONGEST_TITLE && /^[A-ZÀ-Þ]/.test(quoted.text);
    return short && (told || !passage) ? quoted : undefined;
  }
  return told ? takeUnquoted(cursor) : undefined;
}

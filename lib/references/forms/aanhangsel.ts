import { sessionOf } from '../../documents/session.ts';
import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { takeFurtherHead, type Head } from './head.ts';
import { NUMBER_WORD, takeNumbers, type ListedNumber } from './numbers.ts';
import type { Chamber } from '../types.ts';
import { takeYear } from './years.ts';

const UNWORDED = /,? ?(?=\d{1,5}\b)/y;
/** Without a year before it, one must follow: "Aanhangsel Handelingen 33, vergaderjaar 2021-2022". */
const BEFORE_YEAR = /,? ?(?=\d{1,4},? \(?(?:vergaderjaar )?(?:19|20)\d\d ?[-/])/y;
/** A number without its word behind a year of its own. */
const LISTED = /,? ?(?=\d{1,4}(?: ?[).;,\]]|$|\n| en ))/y;
/** Old prints have the page of the Aanhangsel before the number: "aanhangsel 1783, nr. 839". */
const PAGE_BEFORE = /,? ?(?:(?:blz|p)\. ?)?\d{1,5}(?=, nrs?\. ?\d)/y;
/** The number by which the Tweede Kamer's data name one: "242501244" is number 1244 of 2024-2025. */
const REGISTERED = /:? ?(\d\d)(\d\d)(\d{5})(?!\d)/y;
const YEAR_LAST = /,? \(?(?:vergaderjaar )?(?=['’]?\d{2,4} ?[-/])/y;
const RUNNING_HEAD = /(?:^|\n|[’']s-Gravenhage \d{4} ?)(?:Tweede Kamer, )?(?:vergaderjaar )?$/;
const BETWEEN = /; ?|,? en |,? alsmede |, ?/y;

/**
 * Reads written questions with their answers: "Aanhangsel Handelingen II 2021/22, nr. 1234". Both chambers number
 * from 1 in every session, so without a chamber in the head or from the page there are two targets.
 */
export function takeAanhangsel(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  const registered = takeRegistered(cursor, head);
  if (registered) return [registered];
  const found: Candidate[] = [];
  let part: Head | undefined = head;
  while (part) {
    const references = takePart(cursor, part, pageChamber);
    if (references.length === 0) break;
    found.push(...references.map((one, index) => (found.length + index === 0 ? one : listed(one))));
    part = takeNextPart(cursor, part);
  }
  return found;
}

function takeRegistered(cursor: Cursor, { start }: Head): Candidate | undefined {
  if (!cursor.text.slice(start, cursor.position).toLowerCase().includes('aanhangseln')) return undefined;
  const match = cursor.take(REGISTERED);
  const session = match ? sessionOf(`20${match[1]!}`, match[2]!) : undefined;
  if (!match || !session) return undefined;
  const targets = [`ah-tk-${session}-${String(Number(match[3]))}`];
  return { kind: 'aanhangsel', start, end: cursor.position, raw: '', targets, form: 'A5', evidence: 'label' };
}

function takePart(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  cursor.take(PAGE_BEFORE);
  const word = cursor.take(NUMBER_WORD);
  if (!word && (isRunningHead(cursor, head) || !cursor.take(head.session ? UNWORDED : BEFORE_YEAR)))
    return [];
  const numbers = takeNumbers(cursor, Boolean(word?.[1] ?? word?.[2])).filter(({ value }) =>
    /^\d+$/.test(value),
  );
  const session = head.session ?? takeYearLast(cursor, numbers);
  if (!session) return [];
  const chamber = head.chamber ?? pageChamber;
  const chambers: readonly Chamber[] = chamber ? [chamber] : ['tk', 'ek'];
  const form = formOf(cursor, head, word !== null);
  return numbers.map(({ value, start, end, pages }, index) => ({
    kind: 'aanhangsel',
    start: index === 0 ? head.start : start,
    end,
    raw: '',
    targets: chambers.map((side) => `ah-${side}-${session}-${value}`),
    ...(pages && { pages }),
    form,
    evidence: index === 0 ? 'label' : 'list',
  }));
}

/** A page's own running head ends on its page number: "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1". */
function isRunningHead({ text, position }: Cursor, { start }: Head): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return RUNNING_HEAD.test(before) && /Aanhangsel ?$/.test(text.slice(start, position));
}

/** A year behind the number: "Aanhangsel Handelingen, nr. 1234, vergaderjaar 2021–2022"; part of the last reference. */
function takeYearLast(cursor: Cursor, numbers: ListedNumber[]): string | undefined {
  const before = cursor.position;
  const lead = cursor.take(YEAR_LAST);
  const session = lead ? takeYear(cursor)?.session : undefined;
  if (!session || (lead![0].includes('(') && !cursor.take(/\)/y))) {
    cursor.position = before;
    return undefined;
  }
  const last = numbers.at(-1);
  if (last) last.end = cursor.position;
  return session;
}

/** Passes on to numbers of another year under the same label: "…, nr. 76 en vergaderjaar 2024–2025, nr. 12". */
function takeNextPart(cursor: Cursor, head: Head): Head | undefined {
  const end = cursor.position;
  if (cursor.take(BETWEEN)) {
    const further = takeFurtherHead(cursor, head);
    const number = further.years > head.years ? (cursor.take(NUMBER_WORD) ?? cursor.take(LISTED)) : null;
    if (number) {
      cursor.position = number.index;
      return further;
    }
  }
  cursor.position = end;
  return undefined;
}

const listed = (reference: Candidate): Candidate => ({ ...reference, evidence: 'list' });

function formOf({ text, position }: Cursor, { start, chamber }: Head, worded: boolean): string {
  const words = text.slice(start, position);
  if (/^[Kk]amerstuk/.test(words)) return 'A9';
  const chamberFirst = /^(?:Tweede|Eerste|[TE]K|[Vv]ergaderjaar)/.test(words);
  if (chamberFirst && worded && words.includes('andelingen')) return 'A10';
  if (chamberFirst || !worded) return 'A3';
  if (/^(?:Hand|Aanh\.)|^\w+ [TE]K/.test(words)) return 'A8';
  return chamber ? 'A1' : 'A2';
}

import { sessionOf, sessionOfDate } from '../../documents/session.ts';
import type { Cursor } from '../cursor.ts';

/** A parliamentary year as printed. */
export interface PrintedYear {
  /** Its eight digits, "20212022"; undefined when the two years do not follow each other, as by a slip of the pen. */
  session?: string;
  /** How many years are named: a long dossier spans several. */
  count: number;
}

/** 2021/22, 2021-2022, 1999/2000, 85/86, '95/'96, "1985/- 86", "1991/2", "20032004"; and a span, "1993/94-1996/97". */
const YEAR =
  /['’‘]?(?:(\d{4})(?: ?\/ ?-? ?| ?- ?\/?|(?=\d{4}(?!\d)))['’‘]?(\d{1,4})|(\d{2})[/-](?:- ?)?['’‘]?(\d{2}))(?!\d)(-\d{4}\/\d{2,4}(?!\d))?/y;
const WORN_YEAR = /[12l][\dOl]{3} ?[-/] ?(?:[\dOl]{4}|[\dOl]{2})(?![\dA-Za-z])/y;
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const DATE = new RegExp(`(\\d{1,2}) (${MONTHS}) (\\d{4})(?!\\d)`, 'y');

/** Reads a parliamentary year; undefined, without moving, when there is none. */
export function takeYear(cursor: Cursor): PrintedYear | undefined {
  const before = cursor.position;
  const match = cursor.take(YEAR);
  if (!match) return undefined;
  const first = match[1] ?? match[3]!;
  const second = match[2] ?? match[4]!;
  if (first.length === 4 && !/^(?:18|19|20)/.test(first)) {
    cursor.position = before;
    return undefined;
  }
  const session = sessionOf(first, mended(first, second));
  return { count: match[5] ? 2 : 1, ...(session && { session }) };
}

/** Reads a parliamentary year as worn print has it, with the letters O and l: "2O2O/21". */
export function takeWornYear(cursor: Cursor): PrintedYear | undefined {
  const match = cursor.take(WORN_YEAR);
  if (!match) return undefined;
  const [first = '', second = ''] = match[0]
    .replaceAll('O', '0')
    .replaceAll('l', '1')
    .split(/ ?[-/] ?/);
  const session = sessionOf(first, second);
  return { count: 1, ...(session && { session }) };
}

/** Reads a date, "11 februari 1992", as the parliamentary year that it falls in. */
export function takeDateAsYear(cursor: Cursor): PrintedYear | undefined {
  const match = cursor.take(DATE);
  if (!match) return undefined;
  const month = MONTHS.split('|').indexOf(match[2]!) + 1;
  const date = [match[3]!, String(month).padStart(2, '0'), match[1]!.padStart(2, '0')].join('-');
  return { count: 1, session: sessionOfDate(date) };
}

/** "2022-203" is a slip of the pen for 2022-2023: three digits are taken for the four meant; "1991/2" is 1991/92. */
function mended(first: string, second: string): string {
  const next = String(Number(first) + 1);
  if (second.length === 3) return next;
  return second.length === 1 && next.endsWith(second) ? next : second;
}

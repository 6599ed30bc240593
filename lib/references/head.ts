import { sessionOf } from '../documents/session.ts';
import type { Cursor } from './cursor.ts';
import type { Chamber } from './types.ts';

/** The words before a number that say what it numbers: "Kamerstukken II, vergaderjaar 2018-2019,". */
export interface Head {
  start: number;
  /** The words name a Kamerstuk, an Aanhangsel, Handelingen, or only a chamber or a year. */
  label: 'kamerstuk' | 'dossier' | 'aanhangsel' | 'handelingen' | 'chamber';
  annex: boolean;
  chamber?: Chamber;
  /** Assemblies that publish Handelingen of their own: VV, UCV, OCV. */
  assembly?: string;
  session?: string;
}

const ANNEX = /[Bb]ijlagen? bij (?:de |het )?/y;
const KAMERSTUK =
  /[Kk]amerstuk(?:ken|nummers?)?(?![a-z])|KAMERSTUK(?:KEN)?\b|[Kk]st\.|[Kk]amerst\.?(?![a-z])/y;
const DOSSIER = /(?:[Kk]amerstuk)?[Dd]ossier(?:nummers?|nrs?\.?)?(?![a-z])/y;
const AANHANGSEL =
  /(?:[Kk]amervragen \()?[Aa]anh(?:angsel(?:nummers?)?|\.) ?(?:(?:van de |der |bij de |tot de )?(?:[Hh]andelingen|Hand\.?)(?: (?:der|van de) (?:Tweede|Eerste) Kamer)?)?\)?/y;
const HANDELINGEN = /Handelingen|Hand\.(?= [I1V2])/y;
const CHAMBER = /(Tweede Kamer|Eerste Kamer)(?: der Staten-Generaal)?|(TK|EK|II|I|VV|UCV|OCV)\b/y;
/** "2" for II, and what OCR makes of II; only before a year. */
const WORN_CHAMBER = /(2|1|11|ll)(?=,? (?:vergaderjaar )?\d{4} ?[-/])/y;
const YEAR_WORD = /(?:[Vv]ergaderjaar|[Zz]itting(?:sjaar)?),? /y;
/** With the span of years that a long dossier has ("1993/94-1996/97"): its first year stands for it. */
const YEAR =
  /['’‘]?(?:(\d{4}) ?(?:\/-? ?|- ?\/?)['’‘]?(\d{2,4})|(\d{2})\/(?:- ?)?['’‘]?(\d{2}))(?:-\d{4}\/\d{2,4})?(?!\d)/y;
/** A single year ("Kamerstukken 2011 32 605") tells no session. */
const SINGLE_YEAR = /(?:18|19|20)\d\d(?=,? \d\d[ .]?\d{3}(?!\d))/y;
/** More words than any head has, with the years that a long dossier spans. */
const MAX_WORDS = 30;
const FILLER = /,? ?(?:nr\. )?/y;

/** Reads the words that lead a reference; undefined, without moving, when they name nothing. */
export function takeHead(cursor: Cursor): Head | undefined {
  const start = cursor.position;
  const head: Partial<Head> = {};
  const seen = { chamberWord: false };
  const annex = cursor.take(ANNEX) !== null;
  for (let words = 0; words < MAX_WORDS; words += 1) {
    const before = cursor.position;
    if (!takeWord(cursor, head, seen) || cursor.position === before) break;
    cursor.take(/ ?[,:] ?| /y);
  }
  const label = head.label ?? (seen.chamberWord || head.session ? 'chamber' : undefined);
  if (!label) {
    cursor.position = start;
    return undefined;
  }
  return { ...head, label, annex: annex && label === 'kamerstuk', start };
}

function takeWord(cursor: Cursor, head: Partial<Head>, seen: { chamberWord: boolean }): boolean {
  // An Aanhangsel outranks the "Kamerstukken" or "Handelingen" printed before it.
  if (cursor.take(AANHANGSEL)) {
    head.label = 'aanhangsel';
    return true;
  }
  if (cursor.take(KAMERSTUK)) return setLabel(head, 'kamerstuk');
  if (cursor.take(DOSSIER)) return setLabel(head, 'dossier');
  if (cursor.take(HANDELINGEN)) return setLabel(head, 'handelingen');
  if (cursor.take(YEAR_WORD)) return true;
  const session = takeYear(cursor);
  if (session) {
    head.session = session;
    return true;
  }
  if (cursor.take(SINGLE_YEAR)) return true;
  const chamber = cursor.take(CHAMBER) ?? (head.label ? cursor.take(WORN_CHAMBER) : null);
  if (!chamber) return false;
  const printed = chamber[1] ?? chamber[2]!;
  seen.chamberWord ||= /Kamer|TK|EK/.test(printed);
  if (/^(?:VV|UCV|OCV)$/.test(printed)) head.assembly = printed.toLowerCase();
  else head.chamber = /^(?:Eerste Kamer|EK|I|1)$/.test(printed) ? 'ek' : 'tk';
  return true;
}

function setLabel(head: Partial<Head>, label: Head['label']): boolean {
  if (head.label && head.label !== 'kamerstuk') return false;
  head.label = label;
  return true;
}

function takeYear(cursor: Cursor): string | undefined {
  const before = cursor.position;
  const year = cursor.take(YEAR);
  const first = year?.[1] ?? year?.[3];
  const second = year?.[2] ?? year?.[4];
  const session = first && second ? sessionOf(first, mendYear(first, second)) : undefined;
  if (!session) cursor.position = before;
  return session;
}

/** "2022-203" is a slip of the pen for 2022-2023: three digits are taken for the four meant. */
function mendYear(first: string, second: string): string {
  return second.length === 3 ? String(Number(first) + 1) : second;
}

/** Passes ", " and the "nr." that some print before a dossier ("Kamerstuk nr. 32 605-64"). */
export function passFiller(cursor: Cursor): void {
  cursor.take(FILLER);
}

import type { Cursor } from '../cursor.ts';
import type { Chamber } from '../types.ts';
import { takeDateAsYear, takeWornYear, takeYear, type PrintedYear } from './years.ts';

/** The words before a number that say what it numbers: "Kamerstukken II, vergaderjaar 2018-2019,". */
export interface Head {
  start: number;
  /** The words name a Kamerstuk, a dossier or bill, an Aanhangsel, Handelingen, or only a chamber or a year. */
  label: 'kamerstuk' | 'dossier' | 'bill' | 'aanhangsel' | 'handelingen' | 'chamber' | 'year';
  annex: boolean;
  chamber?: Chamber;
  /** Assemblies that publish papers or Handelingen of their own: vv, ucv, ocv. */
  assembly?: string;
  session?: string;
  /** How many parliamentary years are printed. */
  years: number;
  /** The word "vergaderjaar" is printed. */
  yearWord: boolean;
}

type Reading = Omit<Head, 'label'> & { label?: Head['label'] };

const ANNEX =
  /[Bb]ijlagen? (?:(?:\d{1,7}|[IVX]{1,5}|[A-Z])(?: en (?:\d{1,2}|[IVX]{1,5}))? )?bij (?:de |het )?/y;
const AANHANGSEL =
  /(?:[Kk]amervragen )?\(?[Aa]anh(?:angsel(?:nummers?|nr\.)?|\.)\)?(?: ?(?:van de |van het |der |bij de |tot de |tot het )?(?:[Vv]erslag (?:der|van de) )?(?:[Hh]andelingen|Hand\.)\)?)?/y;
/** Until 1995 the papers were printed as annexes of the Handelingen. */
const ANNEXES = /[Bb]ijl(?:agen?|\.) (?:bij de |van de |der )?(?:[Hh]andelingen|Hand\.)/y;
const KAMERSTUK =
  /(?:(Tweede|Eerste) )?(?:[Kk]amerstuk(?:ken|nummers?|nrs?\.?)?(?![a-z])|KAMERSTUK(?:KEN)?\b|[Kk]amerst\.?(?![a-z])|[Kk]st(?:\.|(?= ?\d| [IV]))|KST(?= ?\d))(?: met (?:nummer|nr\.))?/y;
const DOSSIER = /(?:[Kk]amerstuk)?[Dd]ossier(?:nummers?|nrs?\.?)?(?![a-z])/y;
const BILL = /(?:[Ii]nitiatief)?[Ww]etsvoorstel(?:len)?(?= \(?\d\d[ .]?\d{3}(?!\d))/y;
/** Handelingen by the letters of their chamber or committee: "HTK 2006-2007, p. 3564", "UCV 1990/91, nr. 8". */
const LETTERED_HANDELINGEN = /(?:H(?:TK|EK)|UCV|OCV)(?=,? ?(?:['’(]?\d|[Vv]erg|[Zz]itt|nr))/y;
const HANDELINGEN = /[Hh]andelingen(?: (?:van|der)(?= ))?|Hand\.(?= [I1V2TE])/y;
const CHAMBER =
  /(?:(?:der|van de|de) )?(?<named>Tweede|Eerste) Kamer(?: der Staten-Generaal)?|(?<letters>[TE]K)(?:\b|(?=\d{4}))|(?<roman>I\/II|l\/ll|II|I|VV|UCV|OCV)\b/y;
/** "2" for II, "ii", and what OCR makes of II; only before a year or a dossier. */
const WORN_CHAMBER =
  /(?<roman>[1Il]{2}|I?i{1,2}|[12l]|[TtEe]k)(?=,? \(?(?:vergaderjaar |zitting )?['’]?\d{2,4} ?[-/]|,? \d\d[ .-]?\d{3}(?!\d))/y;
const YEAR_WORD = /(?:[Vv]ergaderjaar|(?:[Kk]amer)?[Zz]itting(?:sjaar)?),? /y;
/** A single year ("Kamerstukken 2011 32 605") tells no session. */
const SINGLE_YEAR = /(?:18|19|20)\d\d(?=,? (?:nrs?\. )?\d\d[ .]?\d{3}(?!\d))/y;
/** Between the words, and between the last and the number: "II, ", "2008-2009-". */
const SEPARATOR = / ?[,-] ?| /y;
/** "Kamerstukken: 23900", though not "in de Tweede Kamer: Kamerstukken II". */
const LABEL_SEPARATOR = / ?[,:-] ?| /y;
/** More words than any head has, with the years that a long dossier spans. */
const MAX_WORDS = 14;
const FILLER = /,? ?(?:(?:nrs?[.:]?|nummer) ?(?=\d\d[ .]?\d{3}|\d{4}))?/y;

/** A word of a head. */
interface Word {
  /** The characters that it may begin with. */
  begins: string;
  /** Reads it at the cursor, and says whether it was there. */
  take(cursor: Cursor, head: Reading): boolean;
}

const DIGITS = '0123456789';
/** An Aanhangsel outranks the "Kamerstukken" or "Handelingen" printed before it. */
const LABELS: readonly Word[] = [
  labelled('KkAa(', AANHANGSEL, 'aanhangsel', true),
  labelled('Bb', ANNEXES, 'kamerstuk'),
  {
    begins: 'TEKk',
    take(cursor, head) {
      const match = isOpen(head) ? cursor.take(KAMERSTUK) : null;
      if (!match) return false;
      // A chamber alone before the word is the one that something was sent to.
      if (head.label === 'chamber' && head.years === 0) head.start = match.index;
      head.label = 'kamerstuk';
      if (match[1]) head.chamber = match[1] === 'Eerste' ? 'ek' : 'tk';
      return true;
    },
  },
  labelled('KkDd', DOSSIER, 'dossier'),
  labelled('IiWw', BILL, 'bill'),
  labelled('Hh', HANDELINGEN, 'handelingen'),
  {
    begins: 'HUO',
    take(cursor, head) {
      const match = isOpen(head) ? cursor.take(LETTERED_HANDELINGEN) : null;
      if (!match) return false;
      head.label = 'handelingen';
      if (match[0].startsWith('H')) head.chamber = match[0] === 'HEK' ? 'ek' : 'tk';
      else head.assembly = match[0].toLowerCase();
      return true;
    },
  },
  {
    begins: DIGITS,
    take: (cursor, head) => head.label === 'handelingen' && setYear(head, takeDateAsYear(cursor)),
  },
];
const REST: readonly Word[] = [
  {
    begins: 'VvKkZz',
    take(cursor, head) {
      const word = cursor.take(YEAR_WORD) !== null;
      head.yearWord ||= word;
      return word;
    },
  },
  { begins: `${DIGITS}'’‘`, take: (cursor, head) => setYear(head, takeYear(cursor)) },
  { begins: '12', take: (cursor) => cursor.take(SINGLE_YEAR) !== null },
  { begins: 'dvTEIlVUO', take: (cursor, head) => setChamber(head, cursor.take(CHAMBER)) },
  {
    begins: 'I1li2TtEe',
    take: (cursor, head) => head.label !== undefined && setChamber(head, cursor.take(WORN_CHAMBER)),
  },
  { begins: '12l', take: (cursor, head) => head.label !== undefined && setYear(head, takeWornYear(cursor)) },
];
const WORDS = [...LABELS, ...REST];

/** Reads the words that lead a reference; undefined, without moving, when they name nothing. */
export function takeHead(cursor: Cursor): Head | undefined {
  const start = cursor.position;
  const annex = cursor.take(ANNEX) !== null;
  const head: Reading = { start, annex: false, years: 0, yearWord: false };
  takeWords(cursor, head, WORDS);
  const label = head.label ?? impliedLabel(head);
  if (!label) {
    cursor.position = start;
    return undefined;
  }
  return { ...head, label, annex: annex && label === 'kamerstuk' };
}

/** Reads the chamber and year that a further item of a list may have of its own: "; I 2014/15, 33802, C". */
export function takeFurtherHead(cursor: Cursor, head: Head): Head {
  const further = { ...head, start: cursor.position };
  takeWords(cursor, further, REST);
  return further;
}

/** Passes ", " and the "nr." that some print before a dossier ("Kamerstuk nr. 32 605-64"). */
export function passFiller(cursor: Cursor): void {
  cursor.take(FILLER);
}

function takeWords(cursor: Cursor, head: Reading, words: readonly Word[]): void {
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const before = cursor.position;
    // Some print a chamber or year in brackets: "Kamerstukken II (2018/19), 35 000, nr. 3".
    const bracketed = count > 0 && cursor.take(/\(/y) !== null;
    const next = cursor.text[cursor.position] ?? '';
    const read = next !== '' && words.some(({ begins, take }) => begins.includes(next) && take(cursor, head));
    if (!read || cursor.position === before || (bracketed && !cursor.take(/\)/y))) {
      cursor.position = before;
      return;
    }
    cursor.take(head.label === 'chamber' ? SEPARATOR : LABEL_SEPARATOR);
  }
}

function labelled(begins: string, pattern: RegExp, label: Head['label'], outranks = false): Word {
  return {
    begins,
    take(cursor, head) {
      if ((!outranks && !isOpen(head)) || !cursor.take(pattern)) return false;
      head.label = label;
      return true;
    },
  };
}

const isOpen = ({ label }: Reading) => !label || label === 'kamerstuk' || label === 'chamber';

function setYear(head: Reading, year: PrintedYear | undefined): boolean {
  if (!year) return false;
  if (year.session) head.session = year.session;
  head.years += year.count;
  return true;
}

function setChamber(head: Reading, match: RegExpExecArray | null): boolean {
  if (!match) return false;
  const { named, letters, roman } = match.groups!;
  if (/^(?:VV|UCV|OCV)$/.test(roman ?? '')) head.assembly = roman!.toLowerCase();
  else if (!roman?.includes('/')) head.chamber = isSenate(named ?? letters ?? roman!) ? 'ek' : 'tk';
  if (named ?? letters) head.label ??= 'chamber';
  return true;
}

/** "II 2019/20, 35 300 XV" leaves out the word; a year alone may lead anything. */
function impliedLabel({ session, chamber }: Reading): Head['label'] | undefined {
  if (!session) return undefined;
  return chamber ? 'kamerstuk' : 'year';
}

const isSenate = (printed: string) => /^(?:Eerste|ek|[I1l])$/i.test(printed);

import type { Cursor } from '../cursor.ts';

/** A dossier as printed: the digits, the chapter, fund or sub-dossier behind them, and its place. */
export interface PrintedDossier {
  /** "31066", or the roman number of a Senate dossier. */
  digits: string;
  /** "XV", "A", "32"; undefined when none is printed. */
  suffix?: string;
  /** The suffix may as well be a Senate letter or a number: "35302-F", "21501-33". */
  doubtful?: boolean;
  /** A hyphen joins the suffix to the digits, as it joins a number. */
  glued?: boolean;
  /** What sets its print apart: dots ("36.496"), the word "hoofdstuk", the number of a kingdom act ("(R 1669)"). */
  print?: 'dots' | 'chapter' | 'treaty';
  start: number;
  end: number;
}

/** What the words before a dossier allow. */
export interface DossierOptions {
  /** A word says that a paper follows. */
  labelled: boolean;
  /** The words name the Eerste Kamer, whose own dossiers have roman numbers. */
  senate?: boolean;
  /** Capitals behind the dossier are letters of the Senate, and no names. */
  sureLetters?: boolean;
  /** The words name a year before dossiers had five digits. */
  old?: boolean;
}

const DIGITS = /(\d\d)([ .-]?)(\d{3})(?!\d|[.,]\d{3}(?!\d))/y;
/** Worn print has the letter O for a nought, and l for a one. */
const WORN_DIGITS = /([1-3Ol][\dOl])([ .]?)([\dOl]{3})(?![\dA-Za-z])/y;
/** Before about 1970 dossiers had four digits ("9595", "6 000"); a year looks the same, so a number must follow. */
const OLD_DIGITS = /(\d)( ?)(\d{3})(?=(?: \(R ?\d+\))?,? (?:[Nn]rs?\.?|ondernr\.) ?\d)/y;
const OLDER_DIGITS = /(\d)( ?)(\d{3})(?![\d-])/y;
const ROMAN_DOSSIER = /([CLXVI]{3,10})\b|([CLXVI]{1,10})(?=, (?:nr\. )?[A-Z]{1,3}\b)/y;
/** Budget chapters in roman (also IIA, IIB); funds and the BES islands as one letter, A to N but for D, E, G and I. */
const SUFFIX =
  /( ?- ?| |\.|(,? ?(?:[Hh]oofdst(?:uk|\.)|[Hh]fdst\.?) ?))?((?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})[AB]?|[ABCFHJ-N])(?![\wÀ-ÿ])/y;
/** The series of the EU Councils is split by number, 21501-02 to 21501-34. */
const COUNCIL = /[ -](0[1-9]|[12]\d|3[0-4])(?!\d)/y;
/** Of other series split by number a number follows: "21 510-16 enz., nr. 120". */
const SUB_DOSSIER = /-(\d\d)(?=(?: (?:enz\.|e\.a\.|c\.a\.))?,? (?:[Nn]rs?\.?|no\.) ?\d)/y;
const TREATY = /(?: ?- ?| )?\(R[ .-]?\d{2,4}\)/y;
const AND_OTHERS = / (?:e\.a\.|c\.a\.|enz\.|cum annexis)/y;

/** Reads a dossier at the cursor; undefined, without moving, when there is none. */
export function takeDossier(cursor: Cursor, options: DossierOptions): PrintedDossier | undefined {
  const start = cursor.position;
  const digits = takeDigits(cursor, options);
  if (!digits) {
    const roman = options.senate ? cursor.take(ROMAN_DOSSIER) : null;
    return roman ? { digits: roman[0], start, end: cursor.position } : undefined;
  }
  const dossier: PrintedDossier = {
    digits: (digits[1]! + digits[3]!).replaceAll('O', '0').replaceAll('l', '1'),
    start,
    end: cursor.position,
    ...(digits[2] === '.' && { print: 'dots' }),
  };
  takeSuffix(cursor, dossier);
  if (cursor.take(TREATY)) dossier.print = 'treaty';
  cursor.take(AND_OTHERS);
  dossier.end = cursor.position;
  return dossier;
}

function takeDigits(cursor: Cursor, { labelled, old }: DossierOptions): RegExpExecArray | null {
  const digits = cursor.take(DIGITS);
  if (digits || !labelled) return digits;
  return cursor.take(WORN_DIGITS) ?? cursor.take(OLD_DIGITS) ?? (old ? cursor.take(OLDER_DIGITS) : null);
}

function takeSuffix(cursor: Cursor, dossier: PrintedDossier): void {
  const before = cursor.position;
  const council = dossier.digits === '21501' ? cursor.take(COUNCIL) : null;
  const part = council ?? cursor.take(SUB_DOSSIER);
  if (part) {
    dossier.suffix = part[1]!;
    dossier.doubtful = true;
    return;
  }
  const suffix = cursor.take(SUFFIX);
  if (!suffix) return;
  const [, separator, chapter, value = ''] = suffix;
  // A capital glued to the digits is a suffix only where the reference goes on or ends.
  if (!separator && value.length === 1 && !/[,-]/.test(cursor.text[cursor.position] ?? ',')) {
    cursor.position = before;
    return;
  }
  dossier.suffix = value;
  if (separator === '.') dossier.print = 'dots';
  if (chapter) dossier.print = 'chapter';
  else if (value.length === 1) dossier.doubtful = true;
  if (separator?.includes('-')) dossier.glued = true;
}

/** The dossier as it stands in ids: "31066", "36200-XV", "21501-32". */
export function dossierId({ digits, suffix }: PrintedDossier): string {
  return suffix ? `${digits}-${suffix}` : digits;
}

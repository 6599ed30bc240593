import type { Cursor } from './cursor.ts';

/** A dossier as printed: the digits, the chapter, fund or sub-dossier behind them, and its place. */
export interface PrintedDossier {
  /** "31066", or the roman number of a Senate dossier. */
  digits: string;
  /** "XV", "A", "32"; undefined when none is printed. */
  suffix?: string;
  /** The suffix may as well be a Senate letter or a number: "35302-F", "21501-33". */
  doubtful?: boolean;
  start: number;
  end: number;
}

const DIGITS = /(\d\d)[ .-]?(\d{3})(?!\d|[.,]\d)/y;
/** Before about 1970 dossiers had four digits ("9595"); a year looks the same, so a number must follow. */
const OLD_DIGITS = /(\d{4})(?=,? (?:nrs?\.?|ondernr\.) ?\d)/y;
const ROMAN_DOSSIER = /([CLXVI]{3,10})(?=,)/y;
/** Budget chapters in roman (also IIA, IIB); funds and the BES islands as one letter, A to N but for D, E, G and I. */
const SUFFIX = /( ?- ?| |\.)?(?:hoofdstuk )?((?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})[AB]?|[ABCFHJ-N])(?!\w)/y;
/** The only series split by number is that of the EU Councils, 21501-02 to 21501-34. */
const COUNCIL = /[ -](0[1-9]|[12]\d|3[0-4])(?!\d)/y;
const TREATY = / ?\(R ?\d{3,4}\)/y;
const AND_OTHERS = / (?:e\.a\.|c\.a\.|enz\.|cum annexis)/y;

/** Reads a dossier at the cursor; undefined, without moving, when there is none. */
export function takeDossier(
  cursor: Cursor,
  options: { labelled: boolean; senate?: boolean },
): PrintedDossier | undefined {
  const start = cursor.position;
  const digits = cursor.take(DIGITS) ?? (options.labelled ? cursor.take(OLD_DIGITS) : null);
  if (!digits) {
    const roman = options.senate ? cursor.take(ROMAN_DOSSIER) : null;
    return roman ? { digits: roman[1]!, start, end: cursor.position } : undefined;
  }
  const dossier: PrintedDossier = { digits: digits[1]! + (digits[2] ?? ''), start, end: cursor.position };
  takeSuffix(cursor, dossier);
  cursor.take(TREATY);
  cursor.take(AND_OTHERS);
  dossier.end = cursor.position;
  return dossier;
}

function takeSuffix(cursor: Cursor, dossier: PrintedDossier): void {
  const before = cursor.position;
  const council = dossier.digits === '21501' ? cursor.take(COUNCIL) : null;
  if (council) {
    dossier.suffix = council[1]!;
    dossier.doubtful = true;
    return;
  }
  const suffix = cursor.take(SUFFIX);
  // A comma before the letter makes it a number of the Senate; a capital that begins a word is no suffix.
  if (!suffix) return;
  if (!suffix[1] && suffix[2]!.length === 1 && !/[,-]/.test(cursor.text[cursor.position] ?? ',')) {
    cursor.position = before;
    return;
  }
  dossier.suffix = suffix[2]!;
  if (suffix[2]!.length === 1) dossier.doubtful = true;
}

/** The dossier as it stands in ids: "31066", "36200-XV", "21501-32". */
export function dossierId({ digits, suffix }: PrintedDossier): string {
  return suffix ? `${digits}-${suffix}` : digits;
}

import type { Cursor } from '../cursor.ts';
import { takeDossier, type DossierOptions, type PrintedDossier } from './dossier.ts';
import { takeLetters } from './letters.ts';
import { NUMBER_WORD, takeNumbers, type ListedNumber } from './numbers.ts';
import { takePages } from './pages.ts';
import { isQuantity } from './quantity.ts';

/**
 * How a number stands behind its dossier: behind a word ("nr. 3"), glued to it ("31066-3"), as a letter of the
 * Senate, alone ("31.700XII, 6"), or in a list in brackets, as the Senate had it until 2003 ("(16, 16a)").
 */
export type Shape = 'worded' | 'glued' | 'letter' | 'alone' | 'bracketed';

/** Dossiers as printed, with the numbers behind the last. */
export interface Paper {
  dossiers: readonly PrintedDossier[];
  /** A slash between the dossiers leaves open whose the number is. */
  slashed: boolean;
  numbers: readonly ListedNumber[];
  shape?: Shape;
  /** Digits that are too many for a number: the whole is a slip, and not the dossier alone. */
  unreadable?: boolean;
  /** The number was another before ("was nr. 9"). */
  renumbered?: boolean;
}

const BETWEEN_DOSSIERS = /(?:, | en |, en | & | alsmede |( ?\/ ?))(?=\d\d[ .]?\d{3}(?!\d))/y;
/** Further chapters of one budget before a number, which belongs to the first: "35 570-VIII en XV, nr. 4". */
const FURTHER_CHAPTERS =
  /(?:(?:, ?| en |\/)(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})[AB]?){1,5}(?=,? (?:[Nn]rs?\.?|nummers?) ?\d)/y;
/** With the annex or reprint that an id may end on: "31066-1016-b1". */
const GLUED = /-((?:\d{1,4}[a-z]?|[A-Z]{1,3})(?:-[bhn]\d)?)(?![\w(]|-\d| \d{3}(?!\d))/y;
/** A number without its word, where the reference visibly ends behind it. */
const ALONE =
  /, ?(?=\d{1,4}[a-z]?(?!\/|\.\d| \d{3}(?!\d))(?: ?[).;:\]»]|$|\n|,? (?:p|blz|pag)\.|, bijl| en \d{1,4}[a-z]?(?: ?[).;\]]|$)))/y;
/** With nothing but a space between, only three digits are sure to be a number and no note's mark. */
const ALONE_BEHIND_SPACE = / (?=\d{2,4}(?: ?[).;\]]|$|\n))/y;
const BRACKETED = / \((?!(?:18|19|20)\d\d\))(?=\d{1,4}[a-z]?(?:(?:, ?|,? en )\d{1,4}[a-z]{0,2}){0,30}\))/y;
/** More dossiers than any paper has. */
const MAX_DOSSIERS = 12;
const YEAR_NUMBER = /(?:18|19|20)\d\d(?!\d)/y;

/** Reads dossiers and the numbers behind them; undefined, without moving, when no dossier stands at the cursor. */
export function takePaper(cursor: Cursor, options: DossierOptions): Paper | undefined {
  const dossier = takeDossier(cursor, options);
  if (!dossier) return undefined;
  if (/^[IVX]/.test(dossier.suffix ?? '')) cursor.take(FURTHER_CHAPTERS);
  const dossiers = [dossier];
  let slashed = false;
  while (dossiers.length < MAX_DOSSIERS) {
    const before = cursor.position;
    const between = cursor.take(BETWEEN_DOSSIERS);
    const next = between ? takeDossier(cursor, options) : undefined;
    if (!next || isQuantity(cursor.text, next.end)) {
      cursor.position = before;
      break;
    }
    slashed ||= between![1] !== undefined;
    dossiers.push(next);
  }
  const paper: Paper = { dossiers, slashed, ...takeItsNumbers(cursor, dossier, options) };
  if (paper.numbers.length === 0) cursor.position = dossiers.at(-1)!.end;
  return paper;
}

function takeItsNumbers(
  cursor: Cursor,
  { suffix, start, end }: PrintedDossier,
  { labelled, senate = false, sureLetters = false }: DossierOptions,
): Omit<Paper, 'dossiers' | 'slashed'> {
  const word = cursor.take(NUMBER_WORD);
  if (word) {
    const numbers = takeNumbers(cursor, Boolean(word[1] ?? word[2]));
    const unreadable = numbers.length === 0 && /\d/.test(cursor.text[cursor.position] ?? '');
    const renumbered = /was |voorheen /.test(cursor.text.slice(numbers.at(-1)?.end, cursor.position));
    return { numbers, shape: 'worded', unreadable, renumbered };
  }
  const glued = cursor.take(GLUED);
  if (glued) {
    const pages = takePages(cursor);
    const place = { start: glued.index + 1, end: cursor.position };
    return { numbers: [{ value: glued[1]!, ...place, ...(pages && { pages }) }], shape: 'glued' };
  }
  if (senate && labelled && cursor.take(BRACKETED)) {
    const numbers = takeNumbers(cursor, true);
    cursor.take(/\)/y);
    return { numbers, shape: 'bracketed' };
  }
  const letters = takeLetters(cursor, senate || sureLetters);
  if (letters.length > 0) return { numbers: letters, shape: 'letter' };
  if ((labelled || suffix) && cursor.take(ALONE)) return takeAlone(cursor);
  const glue = cursor.text.slice(start, end);
  if (labelled && /\d{5}|^\d\d \d{3}/.test(glue) && cursor.take(ALONE_BEHIND_SPACE)) return takeAlone(cursor);
  return { numbers: [] };
}

function takeAlone(cursor: Cursor): Omit<Paper, 'dossiers' | 'slashed'> {
  if (cursor.take(YEAR_NUMBER)) return { numbers: [] };
  return { numbers: takeNumbers(cursor, false), shape: 'alone' };
}

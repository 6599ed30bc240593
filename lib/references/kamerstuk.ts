import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { dossierId, takeDossier, type PrintedDossier } from './dossier.ts';
import { passFiller, type Head } from './head.ts';
import { NUMBER_WORD, takeNumbers, takePages, type ListedNumber } from './numbers.ts';

const BETWEEN_DOSSIERS = /(?:, | en |, en |\/| \/ | alsmede )(?=\d\d[ .]?\d{3}(?!\d))/y;
const NEXT_ITEM =
  /(?:; ?| en |, ?|, en | alsmede )(?:I{1,2},? )?(?:['’]?\d{2,4}\/['’]?\d{2,4},? |\d{4}-\d{4},? )?(?=\d\d[ .-]?\d{3}(?!\d))/y;
const GLUED = /-(\d{1,4}[a-z]?|[A-Z]{1,3})\b/y;
/** Letters of the Senate. A capital with a full stop may be an initial ("31 066, A. de Vries"), but not in its own papers. */
const LETTERS = lettersBefore(String.raw`(?![\w'’-]|\.(?!$|\n))`);
const SENATE_LETTERS = lettersBefore(String.raw`(?![\w'’-]|\.\w)`);
/** A number without its word ("31.700XII, 6"), where the reference visibly ends behind it. */
const UNWORDED = /, ?(?=\d{1,4}[a-z]?(?:[).;\]]|$|,? (?:p|blz|pag)\.))/y;

/** How a reference is printed decides its form; see the table of forms in the README. */
type Shape = 'worded' | 'glued' | 'letter' | 'unworded';

interface Item {
  dossiers: PrintedDossier[];
  numbers: ListedNumber[];
  shape?: Shape;
  unreadable?: boolean;
}

/**
 * Reads what follows a head: dossiers with their numbers, in lists. The cursor stands behind the head; empty when
 * no dossier follows. Of several dossiers before one number the number belongs to the first.
 */
export function takeKamerstukken(cursor: Cursor, head: Head): Candidate[] {
  passFiller(cursor);
  const found: Candidate[] = [];
  for (let first = true; ; first = false) {
    const item = takeItem(cursor, { labelled: true, senate: head.chamber === 'ek' });
    if (!item) break;
    // A chamber alone leads a reference only with a number behind the dossier.
    if (head.label === 'chamber' && !head.session && item.numbers.length === 0) break;
    found.push(...labelledReferences(item, head, first));
    const end = cursor.position;
    if (!cursor.take(NEXT_ITEM)) break;
    const next = cursor.position;
    // Look ahead: a number that only looks like a dossier must not swallow the separator.
    if (!takeDossier(cursor, { labelled: true })) {
      cursor.position = end;
      break;
    }
    cursor.position = next;
  }
  return found;
}

/**
 * Reads a Kamerstuk without its word: "21 501-32, nr. 1703", "36100-3". Every one needs the index as evidence;
 * empty, without moving, when the form gives no reason to believe it.
 */
export function takeBareKamerstuk(cursor: Cursor): Candidate[] {
  const start = cursor.position;
  const item = takeItem(cursor, { labelled: false });
  if (item?.numbers.length === 0 && enclosed(cursor, start)) {
    const head: Head = { start, label: 'dossier', annex: false };
    return dossierReferences(item.dossiers, head, true).map((one) => ({ ...one, evidence: 'known' }));
  }
  if (!item || item.numbers.length === 0) {
    cursor.position = start;
    return [];
  }
  const dossier = item.dossiers[0]!;
  const form = item.shape === 'glued' ? 'K7' : enclosed(cursor, start) ? 'K9' : 'K8';
  return item.numbers.map((number, index) => {
    const target = `kst-${dossierId(dossier)}-${number.value}`;
    const known = item.shape === 'glued' ? [target] : [target, `dossier-${dossierId(dossier)}`];
    const placed = index === 0 ? { start: dossier.start, end: number.end } : number;
    return { ...kamerstuk(target, placed, number), form, evidence: 'known', needs: known };
  });
}

interface ItemOptions {
  /** A word before it says that it is a Kamerstuk. */
  labelled: boolean;
  /** The head names the Eerste Kamer. */
  senate?: boolean;
}

function takeItem(cursor: Cursor, options: ItemOptions): Item | undefined {
  const dossier = takeDossier(cursor, options);
  if (!dossier) return undefined;
  const dossiers = [dossier];
  while (options.labelled && cursor.take(BETWEEN_DOSSIERS)) {
    const before = cursor.position;
    const next = takeDossier(cursor, options);
    if (!next) {
      cursor.position = before;
      break;
    }
    dossiers.push(next);
  }
  const item: Item = { dossiers, ...takeItemNumbers(cursor, dossiers, options) };
  if (item.numbers.length === 0) cursor.position = dossiers.at(-1)!.end;
  return item;
}

function takeItemNumbers(
  cursor: Cursor,
  dossiers: PrintedDossier[],
  { labelled, senate }: ItemOptions,
): Omit<Item, 'dossiers'> {
  const last = dossiers.at(-1)!;
  const word = cursor.take(NUMBER_WORD);
  if (word) {
    const numbers = takeNumbers(cursor, Boolean(word[1] ?? word[2]));
    // A number too long to be one of a dossier: the whole is a slip, and not the dossier alone.
    const unreadable = numbers.length === 0 && /\d/.test(cursor.text[cursor.position] ?? '');
    return { numbers, shape: 'worded', unreadable };
  }
  const glued = cursor.take(GLUED);
  if (glued) {
    const pages = takePages(cursor);
    const number = {
      value: glued[1]!,
      start: glued.index + 1,
      end: cursor.position,
      ...(pages && { pages }),
    };
    return { numbers: [number], shape: 'glued' };
  }
  const letters = labelled ? cursor.take(senate ? SENATE_LETTERS : LETTERS) : null;
  if (letters) return { numbers: lettered(cursor, letters), shape: 'letter' };
  if (labelled && (last.suffix ?? cursor.take(/(?=, ?\d)/y)) && cursor.take(UNWORDED)) {
    return { numbers: takeNumbers(cursor, false).slice(0, 1), shape: 'unworded' };
  }
  return { numbers: [] };
}

function lettersBefore(end: string): RegExp {
  return new RegExp(
    `(?:,? ?EK |, ?)[A-Z]{1,3}${end}(?:(?:, ?| en )[A-Z]{1,2}${end})*| [A-Z]{1,2}(?=[).;,\\]]|$)`,
    'y',
  );
}

function lettered(cursor: Cursor, match: RegExpExecArray): ListedNumber[] {
  const listed = [...match[0].matchAll(/[A-Z]{1,3}\b/g)].filter(({ 0: letters }) => letters !== 'EK');
  const pages = takePages(cursor);
  return listed.map(({ 0: value, index }, order) => {
    const start = match.index + index;
    const isLast = order === listed.length - 1;
    return {
      value,
      start,
      end: isLast ? cursor.position : start + value.length,
      ...(isLast && pages && { pages }),
    };
  });
}

function labelledReferences(item: Item, head: Head, first: boolean): Candidate[] {
  const lead = item.dossiers[0]!;
  const start = first ? head.start : lead.start;
  if (item.unreadable) return [];
  if (item.numbers.length === 0) return dossierReferences(item.dossiers, head, first);
  return item.numbers.map((number, index) => {
    const placed = { start: index === 0 ? start : number.start, end: number.end };
    const target = `kst-${dossierId(lead)}-${number.value}`;
    return {
      ...kamerstuk(target, placed, number),
      form: labelledForm(item, head, number),
      evidence: first && index === 0 ? 'label' : 'list',
    };
  });
}

function dossierReferences(dossiers: PrintedDossier[], head: Head, first: boolean): Candidate[] {
  return dossiers.map((dossier, index) => {
    const { digits, suffix, doubtful } = dossier;
    const targets = [`dossier-${dossierId(dossier)}`];
    // "35302-F": a fund of the budget or a letter of the Senate; "21501-33": a sub-dossier or a paper.
    const isFund = head.chamber === 'tk' && /^[A-Z]$/.test(suffix ?? '');
    if (doubtful && suffix && !isFund) targets.push(`kst-${digits}-${suffix}`);
    return {
      kind: 'dossier',
      start: first && index === 0 ? head.start : dossier.start,
      end: dossier.end,
      raw: '',
      targets,
      form: 'K17',
      evidence: first && index === 0 ? 'label' : 'list',
      // "dossier" is an ordinary word before an ordinary number too.
      ...(head.label === 'dossier' && { needs: targets }),
    };
  });
}

function kamerstuk(
  target: string,
  { start, end }: { start: number; end: number },
  { pages }: ListedNumber,
): Omit<Candidate, 'form' | 'evidence'> {
  return { kind: 'kamerstuk', start, end, raw: '', targets: [target], ...(pages && { pages }) };
}

function labelledForm(item: Item, head: Head, number: ListedNumber): string {
  const suffixed = item.dossiers[0]!.suffix !== undefined;
  if (head.annex) return 'K16';
  if (item.shape === 'glued') return suffixed ? 'K7' : 'K6';
  if (item.shape === 'unworded') return 'K20';
  if (/^[A-Z]|[a-z]$/.test(number.value) || head.chamber === 'ek') return suffixed ? 'K13' : 'K12';
  if (head.label === 'chamber') return 'K21';
  if (head.chamber) return 'K1';
  if (head.session) return 'K3';
  return suffixed ? 'K5' : 'K4';
}

function enclosed(cursor: Cursor, start: number): boolean {
  return (
    cursor.text[start - 1] === '(' && /^[);]/.test(cursor.text.slice(cursor.position, cursor.position + 1))
  );
}

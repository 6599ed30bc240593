import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { dossierId, type DossierOptions, type PrintedDossier } from './dossier.ts';
import { passFiller, takeFurtherHead, type Head } from './head.ts';
import { dossierForm, kamerstukForm, type PrintedPaper } from './kamerstuk-form.ts';
import { numberedPapers } from './numbered-papers.ts';
import { takePaper, type Paper } from './paper.ts';
import { isQuantity } from './quantity.ts';

const BETWEEN_ITEMS = /[,;]? (?:en|alsmede|of|resp\.|respectievelijk) |; ?|, ?| & /y;
/** A few words in brackets between items: "nr. 1 (Miljoenennota 2023) en …". */
const ASIDE = / \((?![^()]{0,60}\d\d[ .]?\d{3}(?!\d))[^()]{1,60}\)(?=;|,| en )/y;
const DOSSIER_AHEAD = /(?=\d\d[ .-]?\d{3}(?!\d))/y;
/** Where a list of dossiers ends, so that a count in a sentence is no member of it. */
const CLOSED = /(?= ?[).;,\]:»]|$|\n| (?:en|of|alsmede|tot) )/y;
const ENDED = /^(?: ?[).;,\]:]|$|\n| en )/;
/** "nr. 40 (vergaderjaar 2026-2027)", "nummer 203, vergaderjaar 1997–1998". */
const YEAR_LAST =
  /,? \((?:[Vv]ergaderjaar|[Zz]itting(?:sjaar)?) \d{4} ?[-/] ?\d{2,4}\)|, (?:vergaderjaar|zitting) \d{4} ?[-/] ?\d{2,4}(?!\d|, ?\d\d[ .]?\d{3})/y;

/**
 * Reads what follows a head: dossiers with their numbers, in lists. The cursor stands behind the head; empty when
 * no dossier follows. Of several dossiers before one number the number belongs to the first.
 */
export function takeKamerstukken(cursor: Cursor, head: Head): Candidate[] {
  passFiller(cursor);
  const words = cursor.text.slice(head.start, cursor.position);
  const found: Candidate[] = [];
  let item: Head | undefined = head;
  for (let first = true; item; first = false) {
    const paper = takePaper(cursor, optionsOf(item));
    if (!paper) break;
    const printed = { ...takeYearLast(cursor, paper), words };
    found.push(...referencesOf(printed, item, first, cursor));
    item = takeNextItem(cursor, item, paper);
  }
  return found;
}

function optionsOf({ chamber, session }: Head): DossierOptions {
  return {
    labelled: true,
    senate: chamber === 'ek',
    sureLetters: chamber === undefined && session !== undefined,
    old: session !== undefined && session < '1972',
  };
}

/** The year behind the number belongs to the reference, as one before it does. */
function takeYearLast(cursor: Cursor, paper: Paper): Paper & Pick<PrintedPaper, 'yearLast'> {
  const last = paper.numbers.at(-1);
  if (!last || !cursor.take(YEAR_LAST)) return paper;
  const numbers = [...paper.numbers.slice(0, -1), { ...last, end: cursor.position }];
  return { ...paper, numbers, yearLast: true };
}

/**
 * Passes on to a further item of the list, with a chamber and year of its own or those of the last; undefined,
 * without moving, when there is none. Digits that only look like a dossier must not swallow the separator.
 */
function takeNextItem(cursor: Cursor, head: Head, last: Paper): Head | undefined {
  const end = cursor.position;
  cursor.take(ASIDE);
  if (cursor.take(BETWEEN_ITEMS)) {
    const further = takeFurtherHead(cursor, head);
    const start = cursor.position;
    if (cursor.take(DOSSIER_AHEAD)) {
      const paper = takePaper(cursor, optionsOf(further));
      const closed = last.numbers.length === 0 && cursor.take(CLOSED) !== null;
      if (paper && (paper.numbers.length > 0 || closed)) {
        cursor.position = start;
        return further;
      }
    }
  }
  cursor.position = end;
  return undefined;
}

function referencesOf(paper: PrintedPaper, head: Head, first: boolean, { text }: Cursor): Candidate[] {
  const [lead] = paper.dossiers as [PrintedDossier];
  // A chamber of its own leads a further item too: "…, nr. 9 en I 2020/21, 34430, nr. AB".
  const start =
    first || /^(?:I|EK|TK|[ET])/.test(text.slice(head.start, lead.start)) ? head.start : lead.start;
  if (paper.unreadable) return [];
  if (paper.numbers.length === 0) return loneDossiers(paper, head, start, text);
  // A year alone is no label: "2001/2002, 26 855 (16, 16a)".
  const yearAlone = head.label === 'year' && !head.yearWord;
  return numberedPapers(paper, start, (number, targets) => ({
    form: kamerstukForm(paper, head, number),
    evidence: yearAlone ? 'known' : first && number === paper.numbers[0] ? 'label' : 'list',
    ...(yearAlone && { needs: [...targets, `dossier-${dossierId(lead)}`] }),
  }));
}

function loneDossiers({ dossiers }: Paper, head: Head, start: number, text: string): Candidate[] {
  const last = dossiers.at(-1)!;
  const sure = head.label !== 'year';
  // A roman number alone is anything's behind the name of a chamber.
  if (head.label !== 'kamerstuk' && !/\d/.test(last.digits)) return [];
  if (isQuantity(text, last.end) || !(sure || ENDED.test(text.slice(last.end, last.end + 4)))) return [];
  // These words are as ordinary before an ordinary number.
  const weak = head.label === 'year' || (head.label === 'chamber' && !head.session);
  return dossiers.map((dossier, index) => {
    const targets = dossierTargets(dossier, head);
    return {
      kind: targets[0]!.startsWith('kst-') ? 'kamerstuk' : 'dossier',
      start: index === 0 ? start : dossier.start,
      end: dossier.end,
      raw: '',
      targets,
      form: targets[0]!.startsWith('kst-') ? 'K12' : dossierForm(dossier, head),
      evidence: start === head.start && index === 0 ? 'label' : 'list',
      ...(weak && { needs: targets }),
    };
  });
}

/**
 * "35302-F" is a fund of the budget or a letter of the Senate, "21501-33" a sub-dossier or a paper. The chamber
 * decides what comes first, then the print: budgets and what belongs to them have round numbers, and a space before
 * the chapter. The Tweede Kamer
 * letters no papers.
 */
export function dossierTargets(dossier: PrintedDossier, { chamber }: Pick<Head, 'chamber'>): string[] {
  const { digits, suffix, doubtful, glued } = dossier;
  const whole = `dossier-${dossierId(dossier)}`;
  const lettered = /^[A-Z]$/.test(suffix ?? '');
  if (!doubtful || !suffix || (chamber === 'tk' && lettered)) return [whole];
  const paper = `kst-${digits}-${suffix}`;
  const likelyPaper = chamber === 'ek' || (glued === true && Number(digits) % 5 !== 0);
  return lettered && likelyPaper ? [paper, whole] : [whole, paper];
}

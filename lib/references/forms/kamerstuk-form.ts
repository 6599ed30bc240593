import type { PrintedDossier } from './dossier.ts';
import type { Head } from './head.ts';
import type { ListedNumber } from './numbers.ts';
import type { Paper } from './paper.ts';

/** A paper with what is printed around it. */
export interface PrintedPaper extends Paper {
  /** All that stands before the dossier. */
  words: string;
  /** The parliamentary year stands behind the number. */
  yearLast?: boolean;
}

type Test = (paper: PrintedPaper, head: Head, number: ListedNumber) => boolean;

const all =
  (...tests: Test[]): Test =>
  (paper, head, number) =>
    tests.every((test) => test(paper, head, number));
const printed =
  (print: PrintedDossier['print']): Test =>
  ({ dossiers }) =>
    dossiers[0]!.print === print;
const shaped =
  (shape: Paper['shape']): Test =>
  (paper) =>
    paper.shape === shape;
const led =
  (by: RegExp): Test =>
  ({ words }) =>
    by.test(words);
const suffixed: Test = ({ dossiers }) => dossiers[0]!.suffix !== undefined;
const inChapter: Test = ({ dossiers }) =>
  dossiers[0]!.suffix !== undefined && dossiers[0]!.digits !== '21501';
const lettered: Test = (_, __, { value }) => /^[A-Z]/.test(value);
const ofSenate: Test = (_, { chamber }, { value }) => chamber === 'ek' || /^[A-Z]|^\d+[a-z]+$/.test(value);

/** The forms by what tells them apart, the first that fits first; see the table of forms in the README. */
const FORMS: readonly (readonly [form: string, test: Test])[] = [
  ['K16', (_, { annex }) => annex],
  ['K14', (_, { assembly }) => assembly === 'vv'],
  ['K11', ({ renumbered }) => renumbered === true],
  ['K25', ({ yearLast }) => yearLast === true],
  ['K22', printed('chapter')],
  ['K23', ({ dossiers }) => dossiers[0]!.digits.length === 4],
  ['K15', printed('treaty')],
  ['K7', all(shaped('glued'), suffixed)],
  ['K12', all(shaped('glued'), lettered)],
  ['K6', shaped('glued')],
  ['K19', shaped('bracketed')],
  ['K36', led(/tuk(?:ken)?$/)],
  ['K29', led(/tukn/)],
  ['K32', led(/nrs?\.? ?$/)],
  ['K33', led(/['’]\d\d|(?<!\d[/-]?)\d\d[/-]\d\d(?!\d)/)],
  ['K34', led(/[Zz]itting/)],
  ['K30', led(/^(?:[TE]K|Tweede|Eerste|Vergader).*[Kk]amerstuk/)],
  ['K13', all(ofSenate, inChapter)],
  ['K12', ofSenate],
  ['K20', printed('dots')],
  ['K31', all(shaped('alone'), ({ dossiers }) => dossiers[0]!.suffix === undefined)],
  ['K21', (_, { label }) => label === 'chamber'],
  ['K24', all(led(/^[Kk]amerst.*[Vv]ergader/), (_, { chamber }) => chamber !== undefined)],
  ['K28', led(/^k|^K[Ss][Tt]/)],
  ['K3', (_, { session, chamber }) => session !== undefined && chamber === undefined],
  ['K5', inChapter],
  ['K1', (_, { chamber }) => chamber !== undefined],
];

/** The form that a Kamerstuk is written in; K4, dossier and number behind the word alone, is the plainest. */
export function kamerstukForm(paper: PrintedPaper, head: Head, number: ListedNumber): string {
  return FORMS.find(([, test]) => test(paper, head, number))?.[0] ?? 'K4';
}

/** The form that a dossier without a number is written in. */
export function dossierForm({ print }: PrintedDossier, { label, years, chamber, annex }: Head): string {
  if (annex) return 'K16';
  if (label === 'bill') return 'K35';
  if (years > 1) return 'K18';
  return chamber === 'ek' || print !== 'dots' ? 'K17' : 'K20';
}

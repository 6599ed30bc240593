import type { PrintedDossier } from './dossier.ts';
import type { Head } from './head.ts';
import type { ListedNumber } from './numbers.ts';
import type { Paper } from './paper.ts';

interface Printed extends Paper {
  /** The parliamentary year stands behind the number. */
  yearLast?: boolean;
}

type Test = (paper: Printed, head: Head, number: ListedNumber) => boolean;

const suffixed: Test = ({ dossiers }) => dossiers[0]!.suffix !== undefined && dossiers[0]!.digits !== '21501';
const senate: Test = (_, { chamber }, { value }) => chamber === 'ek' || /^[A-Z]|^\d+[a-z]+$/.test(value);
const printed =
  (print: PrintedDossier['print']): Test =>
  ({ dossiers }) =>
    dossiers[0]!.print === print;
const shaped =
  (shape: Paper['shape']): Test =>
  (paper) =>
    paper.shape === shape;

/** The forms by what tells them apart, the first that fits first; see the table of forms in the README. */
const FORMS: readonly (readonly [form: string, test: Test])[] = [
  ['K16', (_, { annex }) => annex],
  ['K14', (_, { assembly }) => assembly === 'vv'],
  ['K11', ({ renumbered }) => renumbered === true],
  ['K25', ({ yearLast }) => yearLast === true],
  ['K22', printed('chapter')],
  ['K23', ({ dossiers }) => dossiers[0]!.digits.length === 4],
  ['K15', printed('treaty')],
  ['K7', (paper, head, number) => shaped('glued')(paper, head, number) && dossierHasSuffix(paper)],
  ['K12', (paper, head, number) => shaped('glued')(paper, head, number) && /^[A-Z]/.test(number.value)],
  ['K6', shaped('glued')],
  ['K19', shaped('bracketed')],
  ['K13', (paper, head, number) => senate(paper, head, number) && suffixed(paper, head, number)],
  ['K12', senate],
  ['K20', printed('dots')],
  ['K31', (paper, head, number) => shaped('alone')(paper, head, number) && !dossierHasSuffix(paper)],
  ['K21', (_, { label }) => label === 'chamber'],
  ['K24', (_, { yearWord, label, chamber }) => yearWord && label === 'kamerstuk' && chamber !== undefined],
  ['K28', (_, { plain }) => plain],
  ['K3', (_, { session, chamber }) => session !== undefined && chamber === undefined],
  ['K5', suffixed],
  ['K1', (_, { chamber }) => chamber !== undefined],
];

/** The form that a Kamerstuk is written in; K4, dossier and number behind the word alone, is the plainest. */
export function kamerstukForm(paper: Printed, head: Head, number: ListedNumber): string {
  return FORMS.find(([, test]) => test(paper, head, number))?.[0] ?? 'K4';
}

/** The form that a dossier without a number is written in. */
export function dossierForm({ print }: PrintedDossier, { label, years, chamber, annex }: Head): string {
  if (annex) return 'K16';
  if (label === 'bill') return 'K35';
  if (years > 1) return 'K18';
  return chamber === 'ek' || print !== 'dots' ? 'K17' : 'K20';
}

function dossierHasSuffix({ dossiers }: Paper): boolean {
  return dossiers[0]!.suffix !== undefined;
}

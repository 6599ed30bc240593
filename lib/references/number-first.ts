import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { dossierId, takeDossier } from './dossier.ts';
import type { Rule } from './rule.ts';

const NUMBER = /[Nn]rs?\. ?(\d{1,4}[a-z]?)(?:, ?was nr\. ?\d{1,4})? ?\( ?/y;
const CLOSE = / ?\)/y;

/** A number before its dossier, as debates have it. */
export const numberFirst: Rule = {
  cue: String.raw`\b[Nn]rs?\. ?(?=\d)`,
  take: takeNumberFirst,
};

/** Reads a number before its dossier, as debates have it: "nr. 456 (36800-XVI)", "nr. 17, was nr. 9 (34834)". */
function takeNumberFirst(cursor: Cursor): Candidate[] {
  const start = cursor.position;
  const number = cursor.take(NUMBER);
  const dossier = number ? takeDossier(cursor, { labelled: false }) : undefined;
  if (!number || !dossier || !cursor.take(CLOSE)) return [];
  const target = `kst-${dossierId(dossier)}-${number[1]}`;
  return [
    {
      kind: 'kamerstuk',
      start,
      end: cursor.position,
      raw: '',
      targets: [target],
      form: number[0].includes('was') ? 'K11' : 'K10',
      evidence: 'known',
      needs: [target, `dossier-${dossierId(dossier)}`],
    },
  ];
}

import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { dossierId, takeDossier, type PrintedDossier } from './dossier.ts';
import { takeNumbers } from './numbers.ts';

const WORD = /(?:[Nn]r(s)?\.?|[Nn]ummer(s)?) ?(?=\d)/y;
const OPEN = / ?\( ?(?:[Kk]amerstuk(?:ken)? |[Dd]ossier )?/y;
const CLOSE = / ?\)/y;
const BETWEEN_DOSSIERS = /, ?| en |( ?\/ ?)/y;
/** More numbers than are named before a dossier. */
const MAX_NUMBERS = 30;
/** More dossiers than any paper has. */
const MAX_DOSSIERS = 12;

/** Reads a number before its dossier, as debates have it: "nr. 456 (36800-XVI)", "nr. 17, was nr. 9 (34834)". */
export function takeNumberFirst(cursor: Cursor): Candidate[] {
  const start = cursor.position;
  const word = cursor.take(WORD);
  const numbers = word ? takeNumbers(cursor, Boolean(word[1] ?? word[2]), MAX_NUMBERS) : [];
  const renumbered = /was |voorheen /.test(cursor.text.slice(start, cursor.position));
  const dossiers = numbers.length > 0 && cursor.take(OPEN) ? takeDossiers(cursor) : [];
  if (dossiers.length === 0 || !cursor.take(CLOSE)) return [];
  return numbers.map(({ value, start: at, end }, index): Candidate => {
    const targets = dossiers.map((dossier) => `kst-${dossierId(dossier)}-${value}`);
    return {
      kind: 'kamerstuk',
      start: index === 0 ? start : at,
      end: index === numbers.length - 1 ? cursor.position : end,
      raw: '',
      targets,
      form: renumbered ? 'K11' : 'K10',
      evidence: 'known',
      needs: [...targets, ...dossiers.map((dossier) => `dossier-${dossierId(dossier)}`)],
    };
  });
}

/** The dossiers that the number may be of: the first, or with a slash between them any. */
function takeDossiers(cursor: Cursor): PrintedDossier[] {
  const dossiers: PrintedDossier[] = [];
  let slashed = false;
  for (let more = true; more && dossiers.length < MAX_DOSSIERS;) {
    const dossier = takeDossier(cursor, { labelled: false });
    if (!dossier) return [];
    dossiers.push(dossier);
    const between = cursor.take(BETWEEN_DOSSIERS);
    more = between !== null;
    slashed ||= between?.[1] !== undefined;
  }
  return slashed ? dossiers : dossiers.slice(0, 1);
}

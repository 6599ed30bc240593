import { dossierOf } from '../../lib/documents/ids.ts';
import type { Known } from '../../lib/references/candidate.ts';
import { knownIn } from '../../lib/references/reports/known-titles.ts';
import { findReferences } from '../references/find-references.ts';
import { judge, type Judgement } from './judge.ts';
import type { LabelledCase } from './label.ts';

/**
 * Reads a labelled text as `npm run -s references` does, and judges what was found.
 * @param known plays the index
 * @param typeOf what sort of paper the bundled index says a document is
 */
export function readCase(
  labelled: LabelledCase,
  known: Known,
  typeOf: (id: string) => string | undefined,
): Judgement {
  const { id, text, page } = labelled;
  return judge(labelled, findReferences({ id, text, page }, known, typeOf).references);
}

/** What the index has, as far as a text is concerned: its own ids, else the bundled ones and a few more. */
export function knownTo({ known, alsoKnown }: LabelledCase, bundled: ReadonlySet<string>): Known {
  const own = new Set((known ?? alsoKnown ?? []).flatMap(withDossier));
  const [mine, theirs] = [knownIn(own), knownIn(bundled)];
  return (id) => mine(id) || (!known && theirs(id));
}

/** A paper makes its dossier known. */
function withDossier(id: string): string[] {
  const dossier = dossierOf(id);
  return dossier ? [id, `dossier-${dossier}`] : [id];
}

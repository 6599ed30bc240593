import { dossierOf } from '../../lib/documents/ids.ts';
import { findReferences } from '../references/find-references.ts';
import { judge, type Judgement } from './judge.ts';
import type { LabelledCase } from './label.ts';

/** Reads a labelled text as `npm run -s references` does, and judges what was found. */
export function readCase(labelled: LabelledCase, bundled: ReadonlySet<string>): Judgement {
  const { id, text, page, known, alsoKnown = [] } = labelled;
  const extra = new Set([...(known ?? alsoKnown)].flatMap(withDossier));
  const isKnown = (target: string) => extra.has(target) || (!known && bundled.has(target));
  return judge(labelled, findReferences({ id, text, page }, isKnown).references);
}

/** A paper makes its dossier known. */
function withDossier(id: string): string[] {
  const dossier = dossierOf(id);
  return dossier ? [id, `dossier-${dossier}`] : [id];
}

import { checkDocument } from './document-schema.ts';
import { gainOf, mergeDocuments } from './merge.ts';
import type { ImportPlan, Refusal, SavedDocument } from './types.ts';

/** The plan, and documents that would outgrow the limits when merged; what is saved of those stays as it is. */
export type PlannedImport = ImportPlan & { refused: { document: SavedDocument; reason: Refusal }[] };

/**
 * Compares an import with what is saved. A document that the import has more than once is merged first;
 * merging loses nothing of what is saved (see {@link mergeDocuments}).
 */
export function planImport(
  existing: readonly SavedDocument[],
  imported: readonly SavedDocument[],
): PlannedImport {
  const before = new Map(existing.map((document) => [document.id, document]));
  const after = new Map(before);
  const plan: PlannedImport = { added: [], changed: [], gains: [], same: [], refused: [] };
  const touched = new Set<string>();

  for (const document of imported) {
    const present = after.get(document.id);
    const merged = checkDocument(present ? mergeDocuments(present, document) : document);
    if (!merged.ok) {
      plan.refused.push({ document, reason: merged.reason });
      continue;
    }
    after.set(document.id, merged.document);
    touched.add(document.id);
  }

  for (const id of touched) {
    const [was, becomes] = [before.get(id), after.get(id)];
    if (!becomes) continue;
    if (!was) {
      plan.added.push(becomes);
      continue;
    }
    const gain = gainOf(was, becomes);
    if (gain) {
      plan.changed.push(becomes);
      plan.gains.push(gain);
    } else plan.same.push(was);
  }
  return plan;
}

import { checkDocument, type Refusal } from './document-schema.ts';
import { isEnriched, mergeDocuments } from './merge.ts';
import type { SavedDocument } from './types.ts';

/** What an import would do; nothing has been written yet. */
export interface ImportPlan {
  /** Documents that are not saved yet. */
  added: SavedDocument[];
  /** Documents that are saved already and get something more, as they will be. */
  changed: SavedDocument[];
  /** Documents that are saved already and have everything the import has. */
  same: SavedDocument[];
  /** Documents that would outgrow the limits when merged; they stay as they are. */
  refused: { document: SavedDocument; reason: Refusal }[];
}

/**
 * Compares an import with what is saved. A document that the import has more than once is merged first;
 * merging loses nothing of what is saved (see {@link mergeDocuments}).
 */
export function planImport(
  existing: readonly SavedDocument[],
  imported: readonly SavedDocument[],
): ImportPlan {
  const before = new Map(existing.map((document) => [document.id, document]));
  const after = new Map(before);
  const plan: ImportPlan = { added: [], changed: [], same: [], refused: [] };
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
    if (!was) plan.added.push(becomes);
    else if (isEnriched(was, becomes)) plan.changed.push(becomes);
    else plan.same.push(was);
  }
  return plan;
}

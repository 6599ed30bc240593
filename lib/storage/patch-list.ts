import type { SavedDocument, SavedList } from './types.ts';

/** The order of {@link SavedList.documents}. */
export const newestSavedFirst = (a: SavedDocument, b: SavedDocument): number =>
  a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;

/**
 * The list after a change to the documents of `ids`, of which `present` are there now. Documents that did not change
 * are the same objects as before, so that nothing needs to be drawn anew for them.
 */
export function patchList(
  list: SavedList,
  ids: readonly string[],
  present: readonly SavedDocument[],
): SavedList {
  const changed = new Set(ids);
  const now = new Map(present.map((document) => [document.id, document]));
  const documents: SavedDocument[] = [];
  for (const document of list.documents) {
    const kept = changed.has(document.id) ? now.get(document.id) : document;
    if (kept) documents.push(kept);
    now.delete(document.id);
  }
  documents.push(...now.values());
  return { ...list, documents: documents.sort(newestSavedFirst) };
}

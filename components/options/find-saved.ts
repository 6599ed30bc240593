import type { SavedDocument } from '../../lib/storage/types.ts';

export type SortOrder = 'saved' | 'date' | 'title';

/** What a reader looks for among the saved documents; an empty field does not filter. */
export interface SavedQuery {
  /** Words that must all occur, in title, note, tags, dossier, id or quote. */
  words: string;
  tag: string;
  kind: SavedDocument['kind'] | '';
  sort: SortOrder;
}

export const EMPTY_QUERY: SavedQuery = { words: '', tag: '', kind: '', sort: 'saved' };

/** Text without capitals and accents, so that "cooperatie" finds "Coöperatie". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function haystack({ title, note, tags, dossier, id, quote }: SavedDocument): string {
  return fold([title, note, ...tags, dossier, id, quote?.text, quote?.pageTitle].join('\n'));
}

const COMPARE: Record<SortOrder, (a: SavedDocument, b: SavedDocument) => number> = {
  saved: (a, b) => b.savedAt.localeCompare(a.savedAt),
  date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
  title: (a, b) => a.title.localeCompare(b.title, 'nl', { numeric: true }),
};

/** The documents that answer the query, sorted: newest first, or titles from a to z. */
export function findSaved(documents: readonly SavedDocument[], query: SavedQuery): SavedDocument[] {
  const words = fold(query.words).split(/\s+/).filter(Boolean);
  return documents
    .filter(
      (document) =>
        (!query.tag || document.tags.includes(query.tag)) && (!query.kind || document.kind === query.kind),
    )
    .filter((document) => {
      if (words.length === 0) return true;
      const text = haystack(document);
      return words.every((word) => text.includes(word));
    })
    .sort(COMPARE[query.sort]);
}

/** The values that `pick` gives, with how many documents have each, most first and then from a to z. */
export function countBy<T extends string>(
  documents: readonly SavedDocument[],
  pick: (document: SavedDocument) => readonly T[],
): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of documents.flatMap(pick)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'nl'));
}

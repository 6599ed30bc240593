import { useMemo, useRef, useState } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { findSaved, sortSaved, type ExchangesById } from './find-saved.ts';
import { cutGroups, groupSaved, type CutGroup } from './group-saved.ts';
import { newsAbout } from './news.ts';
import { EMPTY_QUERY, withoutFilters, type SavedQuery } from './saved-query.ts';

/** What the reader looks for, and the documents found, in the order and groups in which the list shows them. */
export function useSavedView(documents: readonly SavedDocument[], about: ExchangesById) {
  const [query, setQuery] = useState(EMPTY_QUERY);
  const sorted = useMemo(() => sortSaved(documents, query.sort), [documents, query.sort]);
  const matching = useMemo(() => findSaved(sorted, query, about), [sorted, query, about]);
  const groups = useGroups(matching, query);
  // As they stand under each other.
  const found = useMemo(() => groups.flatMap((group) => group.documents), [groups]);
  const newsCount = useMemo(
    () => documents.filter((one) => newsAbout(one, about.get(one.id) ?? []).length > 0).length,
    [documents, about],
  );
  return {
    query,
    groups,
    found,
    newsCount,
    change: (patch: Partial<SavedQuery>) => setQuery((before) => ({ ...before, ...patch })),
    /** All of them, but for those that another filter leaves out. */
    showAll: (filter: Partial<SavedQuery> = {}) =>
      setQuery((before) => ({ ...withoutFilters(before), ...filter })),
  };
}

/** The groups in blocks that outlive a change to the documents, but not another query. */
function useGroups(found: readonly SavedDocument[], query: SavedQuery): CutGroup[] {
  const last = useRef<{ query: SavedQuery; groups: CutGroup[] }>(undefined);
  return useMemo(() => {
    const before = last.current?.query === query ? last.current.groups : [];
    const groups = cutGroups(groupSaved(found, query.grouped), before);
    last.current = { query, groups };
    return groups;
  }, [found, query]);
}

export type SavedView = ReturnType<typeof useSavedView>;

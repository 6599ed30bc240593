import { useState } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';

/** Which of the documents found are selected; one that is filtered out is not touched by a bulk edit. */
export function useSelection(found: readonly SavedDocument[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const selected = found.filter(({ id }) => ids.has(id));
  return {
    selected,
    isSelected: (id: string) => ids.has(id),
    all: selected.length > 0 && selected.length === found.length,
    some: selected.length > 0 && selected.length < found.length,
    select(id: string, on: boolean) {
      const next = new Set(ids);
      if (on) next.add(id);
      else next.delete(id);
      setIds(next);
    },
    selectAll: (on: boolean) => setIds(new Set(on ? found.map(({ id }) => id) : [])),
    clear: () => setIds(new Set()),
  };
}

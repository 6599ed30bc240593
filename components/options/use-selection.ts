import { useMemo, useState } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { NO_SELECTION, selectAll, selectOne, selectTo } from './selection.ts';

/** Which of the documents found are selected; one that is filtered out is not touched by a bulk edit. */
export function useSelection(found: readonly SavedDocument[]) {
  const [selection, setSelection] = useState(NO_SELECTION);
  const { ids } = selection;
  const selected = useMemo(() => (ids.size > 0 ? found.filter(({ id }) => ids.has(id)) : []), [found, ids]);
  return {
    selected,
    isSelected: (id: string) => ids.has(id),
    all: selected.length > 0 && selected.length === found.length,
    some: selected.length > 0 && selected.length < found.length,
    select: (id: string, on: boolean) => setSelection((before) => selectOne(before, id, on)),
    selectTo: (id: string, on: boolean) => setSelection((before) => selectTo(before, found, id, on)),
    /** Of all that is found, and of what is hidden nothing. */
    selectAll: (on: boolean) =>
      setSelection(
        on
          ? selectAll(
              NO_SELECTION,
              found.map(({ id }) => id),
              true,
            )
          : NO_SELECTION,
      ),
    clear: () => setSelection(NO_SELECTION),
  };
}

export type SavedSelection = ReturnType<typeof useSelection>;

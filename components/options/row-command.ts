/** What a key does while a row of the list has the focus. */
export type RowCommand =
  { do: 'move'; by: number; extend: boolean } | { do: 'open' | 'note' | 'remove' | 'all' | 'leave' };

/** Rows that Page Up and Page Down go on. */
const PAGE = 10;

const MOVES: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
  Home: -Infinity,
  End: Infinity,
};

interface Press {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * The command of a key; undefined for a key that is the browser's own. None is a letter alone, and all need the focus
 * in the list, so that none can be pressed by accident (WCAG 2.1.4).
 *
 * @param onRow The focus is on the row itself and not on a control in it.
 */
export function rowCommand(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Press,
  onRow: boolean,
): RowCommand | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return onRow && !shiftKey && key.toLowerCase() === 'a' ? { do: 'all' } : undefined;
  if (Object.hasOwn(MOVES, key)) return { do: 'move', by: MOVES[key]!, extend: shiftKey };
  if (shiftKey) return undefined;
  if (key === 'Escape') return { do: 'leave' };
  if (key === 'F2') return { do: 'note' };
  if (key === 'Delete') return { do: 'remove' };
  return key === 'Enter' && onRow ? { do: 'open' } : undefined;
}

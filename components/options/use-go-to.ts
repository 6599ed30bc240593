import { useState } from 'preact/hooks';

/** A row to bring into sight and to focus: itself or its note. */
export interface Wanted {
  id: string;
  part: 'row' | 'note';
  /** Where in the window: in the middle, or no further than needed. */
  block: 'nearest' | 'center';
}

/** The row that the reader goes to, wherever in the list it is; a new object each time. */
export function useGoTo() {
  const [wanted, setWanted] = useState<Wanted>();
  return {
    wanted,
    goTo: (id: string, { part = 'row', block = 'nearest' }: Partial<Wanted> = {}) =>
      setWanted({ id, part, block }),
  };
}

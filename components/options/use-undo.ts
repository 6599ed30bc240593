import { useRef, useState } from 'preact/hooks';

/** Something that was done and can be undone. */
export interface Undo {
  /** What was done, as a sentence. */
  done: string;
  /** Undoes it; what could not be undone yet comes back as `rest`. */
  run: () => Promise<Undone>;
}

export interface Undone {
  /** What became of it, as a sentence. */
  text: string;
  failed?: boolean;
  rest?: Undo;
}

/** What can be undone, the last one last; each is undone once, whatever was done since. */
export function useUndo() {
  const stack = useRef<readonly Undo[]>([]);
  const [last, setLast] = useState<Undo>();
  const put = (next: readonly Undo[]) => {
    stack.current = next;
    setLast(next.at(-1));
  };
  return {
    /** What {@link undoLast} would undo, as a sentence; undefined when there is nothing. */
    undoable: last?.done,
    remember: (undo: Undo) => put([...stack.current, undo]),
    /** Undoes the last one, and says what there is to undo before that; undefined when there is nothing at all. */
    async undoLast(): Promise<(Undone & { earlier?: Undo | undefined }) | undefined> {
      const undo = stack.current.at(-1);
      if (!undo) return undefined;
      const undone = await undo.run();
      const before = stack.current.filter((one) => one !== undo);
      put(undone.rest ? [...before, undone.rest] : before);
      return { ...undone, earlier: before.at(-1) };
    },
  };
}

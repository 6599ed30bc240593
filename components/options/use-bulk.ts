import { useMemo } from 'preact/hooks';
import { inBatches, type Outcome, type Progress } from './in-batches.ts';
import type { SavedActions } from './saved-actions.ts';
import { createFollowed } from './use-followed.ts';

/** Milliseconds after which something is said of an action that is still going on. */
const SOON = 500;

/** A long action that is going on. */
export interface Running {
  /** What it does, as a sentence. */
  doing: string;
  progress: Progress;
  stop: () => void;
}

/**
 * Does things with many documents in batches, and ends when the list has it all (`catchUp`); `running` is the one of them
 * that takes long, while it does.
 */
export function useBulk(catchUp: SavedActions['catchUp']) {
  const running = useMemo(() => createFollowed<Running | undefined>(undefined), []);

  const run = async <T>(
    items: readonly T[],
    doing: string,
    act: (batch: readonly T[]) => Promise<void>,
  ): Promise<Outcome> => {
    const controller = new AbortController();
    let progress: Progress = { done: 0, total: items.length };
    let isLong = false;
    const show = () => {
      if (isLong) running.set({ doing, progress, stop: () => controller.abort() });
    };
    const timer = setTimeout(() => {
      isLong = true;
      show();
    }, SOON);
    const onProgress = (next: Progress) => {
      progress = next;
      show();
    };
    const outcome = await inBatches(items, act, { signal: controller.signal, onProgress });
    await catchUp();
    clearTimeout(timer);
    running.set(undefined);
    return outcome;
  };

  return { running, run };
}

/** How far a long action is: items done, of how many. */
export interface Progress {
  done: number;
  total: number;
}

/** How a long action ended: all is done, or it was stopped, or one of its batches failed with an error. */
export interface Outcome extends Progress {
  ended: 'whole' | 'stopped' | 'failed';
  error?: unknown;
}

/** Follows a long action, and stops it. */
export interface Following {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** Items of one batch: few enough to stop soon and to leave the page free, enough to be quick. */
const BATCH = 500;

/**
 * Does something with `items` in batches, one after the other, and reports after each. Stops between two batches when
 * `signal` is aborted, and at the first batch that fails: what is done stays. Never rejects.
 */
export async function inBatches<T>(
  items: readonly T[],
  act: (batch: readonly T[]) => Promise<void>,
  { signal, onProgress }: Following,
  size = BATCH,
): Promise<Outcome> {
  const total = items.length;
  let done = 0;
  while (done < total) {
    if (signal.aborted) return { done, total, ended: 'stopped' };
    const batch = items.slice(done, done + size);
    try {
      await act(batch);
    } catch (error) {
      return { done, total, ended: 'failed', error };
    }
    done += batch.length;
    onProgress({ done, total });
  }
  return { done, total, ended: 'whole' };
}

import type { Progress } from './types.ts';

/**
 * Writes `items` in batches, one after the other, and reports after each. Stops between two batches when
 * `signal` is aborted: what is written stays. Rejects with the error of the batch that failed.
 */
export async function writeInBatches<T>(
  items: readonly T[],
  size: number,
  write: (batch: readonly T[]) => Promise<void>,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Progress> {
  const progress = { done: 0, total: items.length, stopped: false };
  while (progress.done < items.length) {
    if (signal.aborted) return { ...progress, stopped: true };
    const batch = items.slice(progress.done, progress.done + size);
    await write(batch);
    progress.done += batch.length;
    onProgress({ ...progress });
  }
  return progress;
}

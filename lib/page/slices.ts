/** Longest stretch of work, in milliseconds, before the page gets its turn; half a frame. */
const SLICE = 8;

/**
 * Runs a generator to its end in slices, so that the page stays free. Each value goes to `take`.
 * @returns resolves to false when `signal` ended it early
 */
export async function runInSlices<T>(
  work: Iterator<T>,
  take: (value: T) => void,
  signal: AbortSignal,
): Promise<boolean> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      if (signal.aborted) return false;
      const step = work.next();
      if (step.done) return true;
      take(step.value);
    } while (performance.now() < end);
    await scheduler.yield();
  }
}

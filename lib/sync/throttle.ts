/** The clock and timers of the browser, or of a test. Milliseconds. */
export interface Clock {
  now(): number;
  setTimer(run: () => void, after: number): unknown;
}

/**
 * Milliseconds. Changes that follow each other go together; rounds stay far apart enough for what a browser takes: 120
 * writes a minute, 1,800 an hour, of which a round makes two. After a failure the wait doubles up to the longest.
 */
export const PACE = { settle: 2_000, apart: 15_000, afterFailure: 60_000, longest: 30 * 60_000 } as const;

/**
 * Runs rounds on request, one at a time and not too often; what is requested meanwhile waits for the next.
 *
 * @param round rejects when it failed, and is then tried again
 * @returns a function that requests a round
 */
export function throttle(round: () => Promise<void>, { now, setTimer }: Clock): () => void {
  let wanted = false;
  let planned = false;
  let failures = 0;
  let free = 0;

  async function run(): Promise<void> {
    wanted = false;
    try {
      await round();
      failures = 0;
      free = now() + PACE.apart;
    } catch {
      wanted = true;
      free = now() + Math.min(PACE.longest, PACE.afterFailure * 2 ** failures++);
    }
    planned = false;
    if (wanted) plan();
  }

  function plan(): void {
    planned = true;
    setTimer(() => void run(), Math.max(PACE.settle, free - now()));
  }

  return () => {
    wanted = true;
    if (!planned) plan();
  };
}

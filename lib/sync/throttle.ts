import type { PendingRound } from '../storage/types.ts';

/** The clock and timers of the browser, or of a test, in milliseconds; and a place that outlives the background. */
export interface ThrottlePorts {
  now(): number;
  setTimer(run: () => void, after: number): unknown;
  /** The round that was left over when the background was stopped, if any. */
  readPending(): Promise<PendingRound | undefined>;
  storePending(pending: PendingRound | undefined): Promise<void>;
}

/**
 * Milliseconds. Changes that follow each other go together; rounds stay far apart enough for what a browser takes: 120
 * writes a minute, 1,800 an hour, of which a round makes two. After a failure the wait doubles up to the longest.
 */
export const PACE = { settle: 2_000, apart: 15_000, afterFailure: 60_000, longest: 30 * 60_000 } as const;

/**
 * Runs rounds on request, one at a time and not too often; what is requested meanwhile waits for the next. A round that
 * is wanted is marked as pending until it has succeeded; one that was left over is taken up again.
 *
 * @param round rejects when it failed, and is then tried again
 * @returns a function that requests a round
 */
export function throttle(round: () => Promise<void>, ports: ThrottlePorts): () => void {
  const { now, setTimer } = ports;
  let wanted = false;
  let planned = false;
  let failures = 0;
  let free = 0;
  const mark = (pending?: PendingRound) => void ports.storePending(pending).catch(() => {});

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
    if (wanted) plan();
    else {
      planned = false;
      mark();
    }
  }

  function plan(): void {
    const after = Math.max(PACE.settle, free - now());
    mark({ due: now() + after, failures });
    setTimer(() => void run(), after);
  }

  const known = ports.readPending().then(
    (pending) => {
      if (!pending) return;
      failures = pending.failures;
      // A clock that was set back must not make it wait for ever.
      free = Math.min(pending.due, now() + PACE.longest);
      request();
    },
    () => {},
  );

  function request(): void {
    wanted = true;
    if (planned) return;
    planned = true;
    void known.then(plan);
  }
  return request;
}

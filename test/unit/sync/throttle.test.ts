import { beforeEach, afterEach, describe, expect, test, vi } from 'vitest';
import type { PendingRound } from '../../../lib/storage/types.ts';
import { PACE, throttle, type ThrottlePorts } from '../../../lib/sync/throttle.ts';

let pending: PendingRound | undefined;
const clock: ThrottlePorts = {
  now: () => Date.now(),
  setTimer: (run, after) => setTimeout(run, after),
  readPending: async () => pending,
  storePending: async (next) => void (pending = next),
};

beforeEach(() => {
  pending = undefined;
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => vi.useRealTimers());

test('changes that follow each other go together, a little later', async () => {
  const round = vi.fn<() => Promise<void>>().mockResolvedValue();
  const request = throttle(round, clock);
  request();
  request();
  await vi.advanceTimersByTimeAsync(PACE.settle - 1);
  request();
  expect(round).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(round).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10 * PACE.apart);
  expect(round).toHaveBeenCalledTimes(1);
});

test('however often it is asked, rounds stay within what a browser takes', async () => {
  const round = vi.fn<() => Promise<void>>().mockResolvedValue();
  const request = throttle(round, clock);
  for (let second = 0; second < 3600; second++) {
    request();
    await vi.advanceTimersByTimeAsync(1000);
  }
  const rounds = round.mock.calls.length;
  expect(rounds).toBeGreaterThan(3600_000 / (PACE.apart + PACE.settle) - 2);
  // Two writes a round: at most 120 a minute and 1,800 an hour.
  expect(2 * rounds).toBeLessThanOrEqual(1800);
  expect(2 * (60_000 / PACE.apart)).toBeLessThanOrEqual(120);
});

test('a request during a round leads to another, never to two at once', async () => {
  let running = 0;
  let most = 0;
  const round = vi.fn(async () => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 5000));
    running--;
  });
  const request = throttle(round, clock);
  request();
  await vi.advanceTimersByTimeAsync(PACE.settle + 1000);
  request();
  await vi.advanceTimersByTimeAsync(2 * PACE.apart);
  expect(round).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('a failed round is tried again, ever later, and soon again once one succeeded', async () => {
  const times: number[] = [];
  const round = vi.fn(() => {
    times.push(Date.now());
    return times.length < 9 ? Promise.reject(new Error('quota')) : Promise.resolve();
  });
  const request = throttle(round, clock);
  request();
  await vi.advanceTimersByTimeAsync(5 * 60 * 60_000);
  const waits = times.slice(1).map((time, place) => time - times[place]!);
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((minutes) => minutes * 60_000));
  request();
  await vi.advanceTimersByTimeAsync(PACE.apart);
  expect(times).toHaveLength(10);
});

describe('a round that was left over when the background was stopped', () => {
  /** What the browser does to a background: its timers are gone, what it stored is not. */
  function stopBackground(): void {
    const now = Date.now();
    vi.clearAllTimers();
    vi.setSystemTime(now);
  }

  test('is taken up by the next start, whatever woke it', async () => {
    const round = vi.fn<() => Promise<void>>().mockResolvedValue();
    throttle(round, clock)();
    await vi.advanceTimersByTimeAsync(PACE.settle - 1);
    stopBackground();
    throttle(round, clock);
    await vi.advanceTimersByTimeAsync(PACE.settle);
    expect(round).toHaveBeenCalledOnce();
    expect(pending).toBeUndefined();
    throttle(round, clock);
    await vi.advanceTimersByTimeAsync(PACE.longest);
    expect(round).toHaveBeenCalledOnce();
  });

  test('after failures waits as long as it would have, and counts on', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('quota')));
    throttle(failing, clock)();
    await vi.advanceTimersByTimeAsync(PACE.settle + PACE.afterFailure);
    expect(failing).toHaveBeenCalledTimes(2);
    stopBackground();
    throttle(failing, clock)();
    await vi.advanceTimersByTimeAsync(2 * PACE.afterFailure - 1);
    expect(failing).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(failing).toHaveBeenCalledTimes(3);
    expect(pending).toEqual({ due: Date.now() + 4 * PACE.afterFailure, failures: 3 });
  });

  test('in the middle of it is taken up too', async () => {
    throttle(() => new Promise(() => undefined), clock)();
    await vi.advanceTimersByTimeAsync(PACE.settle);
    stopBackground();
    const round = vi.fn<() => Promise<void>>().mockResolvedValue();
    throttle(round, clock);
    await vi.advanceTimersByTimeAsync(PACE.settle);
    expect(round).toHaveBeenCalledOnce();
  });

  test('does not wait for ever when the clock was set back', async () => {
    pending = { due: Date.now() + 365 * 24 * 3600_000, failures: 1 };
    const round = vi.fn<() => Promise<void>>().mockResolvedValue();
    throttle(round, clock);
    await vi.advanceTimersByTimeAsync(PACE.longest);
    expect(round).toHaveBeenCalledOnce();
  });

  test('where nothing can be read or stored, rounds go on', async () => {
    const broken = {
      readPending: () => Promise.reject(new Error()),
      storePending: () => Promise.reject(new Error()),
    };
    const round = vi.fn<() => Promise<void>>().mockResolvedValue();
    throttle(round, { ...clock, ...broken })();
    await vi.advanceTimersByTimeAsync(PACE.settle);
    expect(round).toHaveBeenCalledOnce();
  });
});

/** A clock that a test winds on; timers run in the order of their time. */
export function createClock() {
  let now = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();
  let last = 0;
  return {
    clock: {
      start(callback: () => void, after: number) {
        last += 1;
        timers.set(last, { at: now + after, callback });
        return last;
      },
      stop: (handle: unknown) => void timers.delete(handle as number),
    },
    timers,
    wind(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due[0]);
        now = due[1].at;
        due[1].callback();
      }
      now = until;
    },
  };
}

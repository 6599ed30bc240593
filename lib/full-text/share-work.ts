/** Work that is done once for all who wait for its outcome. */
export interface SharedWork<T> {
  /** The outcome for a key: of the work that is under way, or else of new work. Rejects as the work does. */
  join(key: string, asker?: number): Promise<T>;
  /** Lets an asker wait no longer: all its waits for the key reject. Work that nobody waits for is stopped. */
  leave(key: string, asker?: number): void;
  /** Whether an asker waits for the outcome of work that is under way. */
  awaits(key: string, asker?: number): boolean;
}

interface Running<T> {
  outcome: Promise<T>;
  stop: AbortController;
  waiting: Map<number | undefined, PromiseWithResolvers<never>>;
}

/**
 * @param work begins the work for a key; `stop` is aborted when nobody waits for it any longer
 * @param left makes the error for who has left
 */
export function shareWork<T>(
  work: (key: string, stop: AbortSignal) => Promise<T>,
  left: () => Error,
): SharedWork<T> {
  const running = new Map<string, Running<T>>();

  function start(key: string): Running<T> {
    const stop = new AbortController();
    const forget = () => running.get(key) === begun && running.delete(key);
    const begun: Running<T> = {
      outcome: work(key, stop.signal).finally(forget),
      stop,
      waiting: new Map(),
    };
    running.set(key, begun);
    return begun;
  }

  return {
    join(key, asker) {
      const { outcome, waiting } = running.get(key) ?? start(key);
      const leaving = waiting.get(asker) ?? Promise.withResolvers<never>();
      waiting.set(asker, leaving);
      return Promise.race([outcome, leaving.promise]);
    },
    leave(key, asker) {
      const shared = running.get(key);
      const leaving = shared?.waiting.get(asker);
      if (!shared || !leaving) return;
      shared.waiting.delete(asker);
      leaving.reject(left());
      if (shared.waiting.size > 0) return;
      // Who asks from now on must not get work that was stopped.
      running.delete(key);
      shared.stop.abort();
    },
    awaits: (key, asker) => running.get(key)?.waiting.has(asker) ?? false,
  };
}

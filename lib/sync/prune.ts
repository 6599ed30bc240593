import { isAlive } from './merge.ts';
import { timeOf } from './stamp.ts';
import type { Entry, Shared, Stamp } from './types.ts';

/** How long a removal is remembered, in milliseconds, and how many at most; then the oldest are forgotten. */
export const REMOVALS = { age: 180 * 24 * 60 * 60 * 1000, most: 500 } as const;

/**
 * Leaves of what was removed only when that was: nothing that the reader wrote. What was removed long ago is forgotten
 * altogether; a device that was away for longer than that brings it back.
 *
 * @param now milliseconds since 1970
 */
export function prune(shared: Shared, now: number): Map<string, Entry> {
  const oldest = oldestKept(shared, now);
  const kept = new Map<string, Entry>();
  for (const [key, entry] of shared) {
    if (isAlive(entry)) kept.set(key, entry);
    else if (entry.removed && entry.removed >= oldest) kept.set(key, { fields: {}, removed: entry.removed });
  }
  return kept;
}

function oldestKept(shared: Shared, now: number): Stamp {
  const removals = [...shared.values()]
    .filter((entry) => !isAlive(entry))
    .map(({ removed = '' }) => removed)
    .filter((removed) => removed && timeOf(removed) > now - REMOVALS.age)
    .sort()
    .slice(-REMOVALS.most);
  return removals[0] ?? '~';
}

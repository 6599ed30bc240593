import type { Entry, Field, Shared, Stamp } from './types.ts';

/**
 * What two devices share, as one: of every field the later change, of every removal the later one. In whatever order
 * and however often states are merged, the outcome is the same.
 */
export function mergeShared(first: Shared, second: Shared): Map<string, Entry> {
  const merged = new Map(first);
  for (const [key, entry] of second) {
    const present = merged.get(key);
    merged.set(key, present ? mergeEntries(present, entry) : entry);
  }
  return merged;
}

function mergeEntries(first: Entry, second: Entry): Entry {
  const fields = { ...first.fields };
  for (const [name, field] of Object.entries(second.fields)) {
    const present = fields[name];
    fields[name] = present && isLater(present, field) ? present : field;
  }
  const [one = '', other = ''] = [first.removed, second.removed];
  const removed = one > other ? one : other;
  return { fields, ...(removed && { removed }) };
}

/** Two devices never give the same stamp to different values; a damaged one must still come out the same everywhere. */
function isLater(one: Field, other: Field): boolean {
  if (one[1] !== other[1]) return one[1] > other[1];
  return JSON.stringify(one[0]) > JSON.stringify(other[0]);
}

/** Whether something was changed after the last removal, if any. */
export function isAlive({ fields, removed = '' }: Entry): boolean {
  return Object.values(fields).some(([, at]) => at > removed);
}

/** The last change of an entry, a removal too; empty when there was none. */
export function lastChange({ fields, removed = '' }: Entry): Stamp {
  return Object.values(fields).reduce((last, [, at]) => (at > last ? at : last), removed);
}

/** Whether merging `part` into `whole` would bring nothing new. */
export function includes(whole: Shared, part: Shared): boolean {
  return [...part].every(([key, { fields, removed = '' }]) => {
    const present = whole.get(key);
    return (
      present !== undefined &&
      removed <= (present.removed ?? '') &&
      Object.entries(fields).every(([name, [, at]]) => at <= (present.fields[name]?.[1] ?? ''))
    );
  });
}

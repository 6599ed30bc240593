import type { IndexContents, Entry } from './contents.ts';
import { CITATION_ENTRIES } from './format.ts';

/** For each entry that is cited: the shards of those that cite it, the one with the newest citation first. */
export function citingShards({ entries, numberOf }: IndexContents): Map<number, number[]> {
  const newest = new Map<number, Map<number, string>>();
  entries.forEach((entry, number) => {
    const shard = Math.floor(number / CITATION_ENTRIES);
    for (const target of entry.targets) {
      const shards = newest.get(target) ?? new Map<number, string>();
      newest.set(target, shards);
      const date = citationDate(entry, target, numberOf);
      if (date >= (shards.get(shard) ?? '')) shards.set(shard, date);
    }
  });
  return new Map(
    Array.from(newest, ([target, shards]) => [
      target,
      [...shards]
        .sort(([a, dateA], [b, dateB]) => (dateA < dateB ? 1 : dateA > dateB ? -1 : a - b))
        .map(([shard]) => shard),
    ]),
  );
}

/** The newest date on which an entry or one of its exchanges cites a target; empty when no date is known. */
function citationDate(
  { record, exchanges }: Entry,
  target: number,
  numberOf: (id: string) => number,
): string {
  let newest = record?.date ?? '';
  for (const { date = '', cites } of exchanges) {
    if (date > newest && cites.some((cite) => numberOf(cite.target) === target)) newest = date;
  }
  return newest;
}

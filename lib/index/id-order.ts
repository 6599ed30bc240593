import { lastWhere } from './binary-search.ts';
import { byCodeUnit } from './by-code-unit.ts';

/** An id in two: what stands before its last number, and that number; −1 when it does not end in one. */
export interface SplitId {
  series: string;
  number: number;
}

/** The last number has at most nine digits and no zero before it; what precedes belongs to the series. */
export function splitId(id: string): SplitId {
  const last = /(?:0|[1-9]\d{0,8})$/.exec(id);
  return last ? { series: id.slice(0, last.index), number: Number(last[0]) } : { series: id, number: -1 };
}

export function joinId({ series, number }: SplitId): string {
  return number < 0 ? series : `${series}${number}`;
}

/** The index's order of ids: by series, then by number, so that papers of one dossier follow each other. */
function compareSplit(a: SplitId, b: SplitId): number {
  return byCodeUnit(a.series, b.series) || a.number - b.number;
}

export function sortIds(ids: Iterable<string>): string[] {
  return Array.from(ids, splitId).sort(compareSplit).map(joinId);
}

/** Which of the shards that begin with these ids an id would be in; −1 when it comes before all of them. */
export function shardOf(first: readonly string[], id: string): number {
  const wanted = splitId(id);
  return lastWhere(first.length, (shard) => compareSplit(splitId(first[shard]!), wanted) <= 0);
}

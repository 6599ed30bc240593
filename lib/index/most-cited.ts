import { createByteReader, createByteWriter } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import type { Entry } from './contents.ts';

/** So many have a rank at most. */
const MOST = 16_384;
/** One cited less often costs more here than its rank spares. */
const LEAST_CITATIONS = 5;

/** The entries that many cite: by rank they take fewer bytes than by number. */
export interface MostCited {
  rankOf(entry: number): number | undefined;
  body: Bytes;
}

export function findMostCited(entries: readonly Entry[]): MostCited {
  const counts = new Uint32Array(entries.length);
  for (const { targets } of entries) for (const target of targets) counts[target]!++;
  const often = Array.from(counts.keys()).filter((entry) => counts[entry]! >= LEAST_CITATIONS);
  const ranked = often.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, MOST);
  const ranks = new Map(ranked.map((entry, rank) => [entry, rank]));
  const writer = createByteWriter();
  writer.uint(ranked.length);
  writer.uints(ranked);
  return { rankOf: (entry) => ranks.get(entry), body: writer.finish() };
}

/** @returns Rank → number of the entry. */
export function readMostCited(body: Bytes): Uint32Array {
  const reader = createByteReader(body);
  return reader.uints(reader.uint());
}

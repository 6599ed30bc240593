import { lastWhere } from '../binary-search.ts';
import { readLater } from '../bytes.ts';
import type { ByteReader } from '../bytes.ts';
import { readGaps, toStarts } from '../columns/gap-column.ts';
import { readCitingEntries } from './citing-entries.ts';
import type { CitingEntries } from './citing-entries.ts';

/** Shards that cite an entry are stored in groups of so many. */
export const SHARD_GROUP = 16;

export interface CitationShard {
  /** Places of the entries that are cited. */
  cited: Uint32Array;
  /** Shards with entries that cite the one at a place, those with the newest citations in the first group. */
  shardsCiting(place: number): readonly number[];
  /** Who cites: most of the shard, and read when it is first asked for. @throws IndexError `damaged` */
  entries(): CitingEntries;
}

/**
 * @param shards How many shards of citations there are.
 * @param ranked The most cited entries: rank → number.
 */
export function readCitations(
  reader: ByteReader,
  shard: number,
  shards: number,
  ranked: Uint32Array,
): CitationShard {
  const cited = readGaps(reader, reader.uint());
  const starts = toStarts(reader.uints(cited.length));
  const from = reader.uints(starts.at(-1)!);
  return {
    cited,
    shardsCiting(place) {
      const index = lastWhere(cited.length, (index) => cited[index]! <= place);
      if (cited[index] !== place) return [];
      let before = shard;
      return Array.from(from.subarray(starts[index], starts[index + 1]), (step, link) => {
        const base = link % SHARD_GROUP === 0 ? shard : before;
        return (before = (base + step) % shards);
      });
    },
    entries: readLater(reader, (part) => readCitingEntries(part, shard, ranked)),
  };
}

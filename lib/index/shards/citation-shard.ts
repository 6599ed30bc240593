import type { Citation } from '../../exchanges/types.ts';
import { lastWhere } from '../binary-search.ts';
import type { ByteReader } from '../bytes.ts';
import { readMarked } from '../columns/bit-column.ts';
import { OTHER_NOTE, PLACE_CODES, readDetail, toPlaces } from '../columns/place-column.ts';
import type { Detail } from '../columns/place-column.ts';
import { unmarkTargets } from '../columns/target-column.ts';
import { CITATION_ENTRIES } from '../format.ts';

/** Step of a citation to a target not cited before in the document; others count back from the last new one. */
export const NEW_TARGET = 0;

/** Shards that cite an entry are stored in groups of so many. */
export const SHARD_GROUP = 16;

/** A citation as stored: its target by the number of its entry. */
export type NumberedCitation = Omit<Citation, 'target'> & { target: number };

/** An entry that cites or holds exchanges. */
export interface CitingEntry {
  /** Its place in the shard. */
  place: number;
  /** Place of its first exchange among those of the shard, and how many it has. */
  firstExchange: number;
  exchanges: number;
  /** Numbers of the entries that its exchanges cite, in their order, then of those that only it itself cites. */
  targets: Uint32Array;
}

export interface CitationShard {
  /** Number of entries that cite or hold exchanges. */
  count: number;
  /** Such an entry by its place among them, from 0. */
  at(index: number): CitingEntry;
  /** The entry at a place in the shard, when it cites or holds exchanges. */
  holderAt(place: number): CitingEntry | undefined;
  /** The entries that cite the one with this number, in order. */
  citing(target: number): CitingEntry[];
  /** Number of exchanges. */
  exchanges: number;
  /** By the entry that holds the exchange, and its place among the exchanges of the shard. */
  citesOf(entry: CitingEntry, exchange: number): NumberedCitation[];
  /** Places of the entries that other shards cite. */
  cited: Uint32Array;
  /** Other shards that hold entries that cite the entry at a place, those with the newest citations in the first group. */
  shardsCiting(place: number): readonly number[];
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
  const places = readGaps(reader, reader.uint());
  const held = reader.uints(places.length);
  const own = reader.uints(places.length);
  const firsts = toStarts(held);
  const links = toStarts(reader.uints(firsts.at(-1)!));
  const codes = reader.uints(links.at(-1)!);
  const details: Detail[] = [];
  const detailStarts = new Uint32Array(places.length + 1);
  const counts = own.slice();
  places.forEach((_, index) => {
    for (let link = links[firsts[index]!]!; link < links[firsts[index + 1]!]!; link++) {
      if (stepOf(codes[link]!) === NEW_TARGET) counts[index]!++;
      if (codes[link]! % PLACE_CODES === OTHER_NOTE) details.push(readDetail(reader));
    }
    detailStarts[index + 1] = details.length;
  });
  const targetStarts = toStarts(counts);
  const numbers = places.map((place) => shard * CITATION_ENTRIES + place);
  const targets = unmarkTargets(readMarked(reader, targetStarts.at(-1)!), numbers, targetStarts, ranked);

  const cited = readGaps(reader, reader.uint());
  const starts = toStarts(reader.uints(cited.length));
  const from = reader.uints(starts.at(-1)!);
  cited.forEach((_, index) => {
    for (let link = starts[index]!; link < starts[index + 1]!; link++) {
      const isFirst = (link - starts[index]!) % SHARD_GROUP === 0;
      from[link] = ((isFirst ? shard : from[link - 1]!) + from[link]!) % shards;
    }
  });
  const at = (index: number): CitingEntry => ({
    place: places[index]!,
    firstExchange: firsts[index]!,
    exchanges: held[index]!,
    targets: targets.subarray(targetStarts[index], targetStarts[index + 1]),
  });
  const indexOf = (place: number) => lastWhere(places.length, (index) => places[index]! <= place);
  return {
    count: places.length,
    at,
    holderAt(place) {
      const index = indexOf(place);
      return places[index] === place ? at(index) : undefined;
    },
    citing(target) {
      const found: CitingEntry[] = [];
      for (let link = targets.indexOf(target); link >= 0; link = targets.indexOf(target, link + 1))
        found.push(at(lastWhere(places.length, (index) => targetStarts[index]! <= link)));
      return found;
    },
    exchanges: firsts.at(-1)!,
    citesOf(entry, exchange) {
      const index = indexOf(entry.place);
      const start = links[entry.firstExchange]!;
      const own = codes.subarray(start, links[exchange + 1]);
      const spots = toPlaces(own, details.slice(detailStarts[index], detailStarts[index + 1]));
      let known = 0;
      const all = Array.from(own, (code, index) => {
        const step = stepOf(code);
        const target = entry.targets[step === NEW_TARGET ? known++ : known - step];
        if (target === undefined) throw new RangeError('A citation of nothing');
        return { target, ...spots[index]! };
      });
      return all.slice(links[exchange]! - start);
    },
    cited,
    shardsCiting(place) {
      const index = lastWhere(cited.length, (index) => cited[index]! <= place);
      return cited[index] === place ? [...from.subarray(starts[index], starts[index + 1])] : [];
    },
  };
}

function readGaps(reader: ByteReader, count: number): Uint32Array {
  const places = reader.uints(count);
  let before = -1;
  for (let index = 0; index < count; index++) places[index] = before += places[index]! + 1;
  return places;
}

/** Lengths → where each begins; one longer, its last the sum. */
function toStarts(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => (starts[index + 1] = starts[index]! + length));
  return starts;
}

function stepOf(code: number): number {
  return Math.floor(code / PLACE_CODES);
}

import type { Citation } from '../../exchanges/types.ts';
import { lastWhere } from '../binary-search.ts';
import { readLater } from '../bytes.ts';
import type { ByteReader } from '../bytes.ts';
import { readMarked } from '../columns/bit-column.ts';
import { readGaps, toStarts } from '../columns/gap-column.ts';
import { OTHER_NOTE, PLACE_CODES, readDetail, toPlaces } from '../columns/place-column.ts';
import { unmarkTargets } from '../columns/target-column.ts';
import { CITATION_ENTRIES } from '../format.ts';

/** Step of a citation to a target not cited before in the document; others count back from the last new one. */
export const NEW_TARGET = 0;

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

/** The entries of a shard that cite or hold exchanges. */
export interface CitingEntries {
  count: number;
  /** Such an entry by its place among them, from 0. */
  at(index: number): CitingEntry;
  /** The entry at a place in the shard, when it is one of them. */
  holderAt(place: number): CitingEntry | undefined;
  /** Those that cite the entry with this number, in order. */
  citing(target: number): CitingEntry[];
  /** Number of exchanges. */
  exchanges: number;
  /** By the entry that holds the exchange, and its place among the exchanges of the shard. */
  citesOf(entry: CitingEntry, exchange: number): NumberedCitation[];
}

/** @param ranked The most cited entries: rank → number. */
export function readCitingEntries(reader: ByteReader, shard: number, ranked: Uint32Array): CitingEntries {
  const places = readGaps(reader, reader.uint());
  const held = reader.uints(places.length);
  const own = reader.uints(places.length);
  const firsts = toStarts(held);
  const links = toStarts(reader.uints(firsts.at(-1)!));
  const codes = reader.uints(links.at(-1)!);
  const details = readLater(reader, (details) => {
    const isOther = (code: number) => code % PLACE_CODES === OTHER_NOTE;
    return Array.from(places, (_, index) =>
      Array.from(codesOf(index).filter(isOther), () => readDetail(details)),
    );
  });
  const codesOf = (index: number) => codes.subarray(links[firsts[index]!], links[firsts[index + 1]!]);
  const counts = own.slice();
  for (let index = 0; index < places.length; index++) {
    const end = links[firsts[index + 1]!]!;
    for (let link = links[firsts[index]!]!; link < end; link++) {
      if (codes[link]! < PLACE_CODES * (NEW_TARGET + 1)) counts[index]!++;
    }
  }
  const targetStarts = toStarts(counts);
  const numbers = places.map((place) => shard * CITATION_ENTRIES + place);
  const targets = unmarkTargets(readMarked(reader, targetStarts.at(-1)!), numbers, targetStarts, ranked);

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
      const spots = toPlaces(own, details()[index]!);
      let known = 0;
      const all = Array.from(own, (code, index) => {
        const step = stepOf(code);
        const target = entry.targets[step === NEW_TARGET ? known++ : known - step];
        if (target === undefined) throw new RangeError('A citation of nothing');
        return { target, ...spots[index]! };
      });
      return all.slice(links[exchange]! - start);
    },
  };
}

function stepOf(code: number): number {
  return Math.floor(code / PLACE_CODES);
}

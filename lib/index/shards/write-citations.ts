import { createByteWriter, writeForLater } from '../bytes.ts';
import type { ByteWriter, Bytes } from '../bytes.ts';
import { writeMarked } from '../columns/bit-column.ts';
import { writeGaps } from '../columns/gap-column.ts';
import { PLACE_CODES, placeCodes } from '../columns/place-column.ts';
import { markTargets } from '../columns/target-column.ts';
import type { Entry } from '../contents.ts';
import { CITATION_ENTRIES } from '../format.ts';
import type { MostCited } from '../most-cited.ts';
import { SHARD_GROUP } from './citation-shard.ts';
import { NEW_TARGET } from './citing-entries.ts';

/** What the shards of citations are written from, beside their entries. */
export interface CitationFacts {
  /** The number of an entry, by its id or an alias. */
  numberOf(id: string): number;
  /** How many shards of citations there are. */
  shards: number;
  /** Entry → the shards of those that cite it, the one with the newest citation first. */
  citing: ReadonlyMap<number, readonly number[]>;
  mostCited: MostCited;
}

/**
 * Writes who cites whom, for the entries of one shard: of each that is cited, in which shards; and of each its
 * exchanges and what it and they cite.
 */
export function writeCitations(entries: readonly Entry[], shard: number, facts: CitationFacts): Bytes {
  const writer = createByteWriter();
  const first = shard * CITATION_ENTRIES;
  const cited = entries.flatMap((_, place) => {
    const shards = facts.citing.get(first + place);
    return shards ? [{ place, shards }] : [];
  });
  writer.uint(cited.length);
  writeGaps(writer, cited);
  writer.uints(cited.map(({ shards }) => shards.length));
  for (const { shards } of cited) writeShards(writer, shards, shard, facts.shards);
  writeForLater(writer, writeCiting(entries, first, facts));
  return writer.finish();
}

/** @param first The number of the first of these entries. */
function writeCiting(entries: readonly Entry[], first: number, facts: CitationFacts): Bytes {
  const writer = createByteWriter();
  const details = createByteWriter();
  const citing = entries
    .map((entry, place) => ({ ...entry, place, ...collectTargets(entry, facts.numberOf, details) }))
    .filter(({ exchanges, targets }) => exchanges.length > 0 || targets.length > 0);
  writer.uint(citing.length);
  writeGaps(writer, citing);
  writer.uints(citing.map(({ exchanges }) => exchanges.length));
  writer.uints(citing.map(({ own }) => own.length));
  writer.uints(citing.flatMap(({ exchanges }) => exchanges).map(({ cites }) => cites.length));
  writer.uints(citing.flatMap(({ codes }) => codes));
  writeForLater(writer, details.finish());
  const { rankOf } = facts.mostCited;
  const targets = citing.flatMap(({ place, cited, own }) =>
    markTargets([...cited, ...own], first + place, rankOf),
  );
  writeMarked(writer, targets);
  return writer.finish();
}

/**
 * The targets of an entry's exchanges in the order in which they first cite them, a code for each citation, and
 * the targets that only the entry itself cites.
 */
function collectTargets(
  { exchanges, targets }: Entry,
  numberOf: (id: string) => number,
  details: ByteWriter,
) {
  const cited: number[] = [];
  const cites = exchanges.flatMap((exchange) => exchange.cites);
  const steps = cites.map(({ target }) => {
    const number = numberOf(target);
    const known = cited.indexOf(number);
    if (known >= 0) return cited.length - known;
    cited.push(number);
    return NEW_TARGET;
  });
  const places = placeCodes(cites, details);
  const exchanged = new Set(cited);
  return {
    cited,
    codes: steps.map((step, index) => step * PLACE_CODES + places[index]!),
    own: targets.filter((target) => !exchanged.has(target)),
  };
}

/** In groups, the newest first; within one each as the step from the one before, round the circle of all. */
function writeShards(writer: ByteWriter, shards: readonly number[], own: number, count: number): void {
  const step = (shard: number, before: number) => (shard - before + count) % count;
  for (let start = 0; start < shards.length; start += SHARD_GROUP) {
    const group = shards.slice(start, start + SHARD_GROUP).sort((a, b) => step(a, own) - step(b, own));
    group.forEach((shard, index) => writer.uint(step(shard, group[index - 1] ?? own)));
  }
}

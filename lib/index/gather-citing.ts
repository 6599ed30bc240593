import { settle } from './settle.ts';
import type { Batch } from './batch.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { amongCitations, dateOf } from './find-entry.ts';
import { CITATION_ENTRIES } from './format.ts';
import { placesOf } from './gather-exchanges.ts';
import type { ExchangePlace } from './gather-exchanges.ts';
import { SHARD_GROUP } from './shards/citation-shard.ts';
import { IndexError } from './types.ts';

/** A document that cites the one that was asked for. */
export interface CitingDocument {
  entry: number;
  /** The newest date of a citation in it; empty when none is known. */
  date: string;
  /** Its exchanges that cite the document; empty when it cites it outside of them. */
  exchanges: (ExchangePlace & { date: string })[];
}

export interface Citing {
  /** Those with the newest citation first. */
  documents: CitingDocument[];
  more?: true;
  unread?: IndexError;
}

/**
 * The documents that cite an entry, those with the newest citation surely among them: shards are read a group at a
 * time, those with the newest citations first, until so many documents are found that no other can be newer.
 *
 * @param weigh How much a document counts towards `limit`.
 */
export async function gatherCiting(
  batch: Batch,
  entry: number,
  limit: number,
  weigh: (document: CitingDocument) => number,
): Promise<Citing> {
  const { shard, place } = amongCitations(entry);
  const shards = (await batch.citations(shard)).shardsCiting(place);
  const found: CitingDocument[] = [];
  let unread: IndexError | undefined;
  let read = 0;
  let enough = false;
  while (read < shards.length && !enough) {
    const group = shards.slice(read, (read += SHARD_GROUP));
    // Nearly all of these hold an exchange that cites it, whose date is asked for.
    for (const from of group) void settle(batch.exchanges(from));
    const parts = await Promise.all(group.map((from) => settle(citingIn(batch, from, entry))));
    unread ??= parts.find((part) => part instanceof IndexError);
    const whole = parts.filter((part) => Array.isArray(part));
    found.push(...whole.flat());
    // A shard of the next group has nothing newer than the newest of each of these.
    const bound = whole.map(newestDate).sort()[0] ?? '';
    const newest = found.filter(({ date }) => date >= bound);
    enough = newest.reduce((sum, document) => sum + weigh(document), 0) >= limit;
  }
  found.sort((a, b) => byCodeUnit(b.date, a.date) || a.entry - b.entry);
  return { documents: found, ...(read < shards.length && { more: true }), ...(unread && { unread }) };
}

function newestDate(documents: readonly CitingDocument[]): string {
  return documents.reduce((newest, { date }) => (date > newest ? date : newest), '');
}

async function citingIn(batch: Batch, shard: number, entry: number): Promise<CitingDocument[]> {
  const citations = (await batch.citations(shard)).entries();
  const citing = citations.citing(entry);
  const facts = citing.some((holder) => holder.exchanges > 0) ? await batch.exchanges(shard) : undefined;
  return Promise.all(
    citing.map(async (holder) => {
      const own = shard * CITATION_ENTRIES + holder.place;
      const exchanges = placesOf(shard, holder, own)
        .filter(({ place }) => citations.citesOf(holder, place).some(({ target }) => target === entry))
        .map((place) => ({ ...place, date: facts?.at(place.place).date ?? '' }));
      const dates = [(await dateOf(batch, own)) ?? '', ...exchanges.map(({ date }) => date)];
      return { entry: own, date: dates.sort().at(-1)!, exchanges };
    }),
  );
}

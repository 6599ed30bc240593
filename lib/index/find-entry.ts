import type { Batch } from './batch.ts';
import { CITATION_ENTRIES, DOCUMENT_ENTRIES } from './format.ts';
import { shardOf } from './id-order.ts';
import type { Manifest } from './manifest.ts';
import { similarReport } from './similar-report.ts';

/** Where the number of an entry leads to: a shard, and a place there. */
export interface EntryPlace {
  shard: number;
  place: number;
}

/** The number of the entry of an id or alias; undefined when the index has none. */
export async function findEntry(
  { first, firstAliases }: Manifest,
  batch: Batch,
  id: string,
): Promise<number | undefined> {
  const shard = shardOf(first, id);
  const place = shard < 0 ? -1 : (await batch.documents(shard)).find(id);
  if (place >= 0) return shard * DOCUMENT_ENTRIES + place;
  const aliases = shardOf(firstAliases, id);
  const alias = aliases < 0 ? undefined : (await batch.aliases(aliases)).find(id);
  return alias ?? (id.startsWith('report:') ? findSimilar(first, batch, id) : undefined);
}

/** A report of the same publisher that is meant, though its id is not quite the one that was asked for. */
async function findSimilar(
  first: Manifest['first'],
  batch: Batch,
  asked: string,
): Promise<number | undefined> {
  const publisher = /^report:[^:]+:/.exec(asked)?.[0];
  if (publisher === undefined) return undefined;
  const entries = new Map<string, number>();
  const last = shardOf(first, `${publisher}\u{10FFFF}`);
  for (let shard = Math.max(0, shardOf(first, publisher)); shard <= last; shard++) {
    const documents = await batch.documents(shard);
    for (let place = 0; place < documents.count; place++) {
      const id = documents.idAt(place);
      if (id.startsWith(publisher) && documents.hasRecord(place))
        entries.set(id, shard * DOCUMENT_ENTRIES + place);
    }
  }
  return entries.get(similarReport(entries.keys(), asked) ?? '');
}

/** Where an entry's facts are. */
export function amongDocuments(entry: number): EntryPlace {
  return { shard: Math.floor(entry / DOCUMENT_ENTRIES), place: entry % DOCUMENT_ENTRIES };
}

/** Where an entry's exchanges and citations are. */
export function amongCitations(entry: number): EntryPlace {
  return { shard: Math.floor(entry / CITATION_ENTRIES), place: entry % CITATION_ENTRIES };
}

/** The id of an entry. */
export async function idOf(batch: Batch, entry: number): Promise<string> {
  const { shard, place } = amongDocuments(entry);
  return (await batch.documents(shard)).idAt(place);
}

/** An entry's date, when it is known. */
export async function dateOf(batch: Batch, entry: number): Promise<string | undefined> {
  const { shard, place } = amongDocuments(entry);
  return (await batch.documents(shard)).dateAt(place);
}

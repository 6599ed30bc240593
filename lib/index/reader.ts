import { createBatch } from './batch.ts';
import type { Batch } from './batch.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { amongCitations, amongDocuments, findEntry, idOf } from './find-entry.ts';
import { DOCUMENT_ENTRIES, shardFile } from './format.ts';
import { gatherCiting } from './gather-citing.ts';
import { gatherExchanges, placesOf } from './gather-exchanges.ts';
import { shardOf } from './id-order.ts';
import type { LoadFile } from './load-file.ts';
import { settle } from './settle.ts';
import { parseBody } from './shard-file.ts';
import { createShelf } from './shelf.ts';
import { IndexError } from './types.ts';
import type { FoundIds, IndexReader } from './types.ts';

/** Exchanges or documents that cite one, unless the caller says otherwise. */
const LIMIT = 200;

/**
 * Reads an index in the format of docs/index-format.md, one shard at a time and only those asked for.
 *
 * @param load Reads a file of the index ("manifest.json", "documents/0003.bin").
 */
export function createIndexReader(load: LoadFile): IndexReader {
  const shelf = createShelf(load);

  const lookUp: IndexReader['lookUp'] = async (ids) => {
    const opening = settle(shelf.titles());
    const manifest = await shelf.manifest();
    const batch = createBatch(shelf);
    const recordOf = async (id: string) => {
      const entry = await findEntry(manifest, batch, id);
      if (entry === undefined) return undefined;
      const { shard, place } = amongDocuments(entry);
      const documents = await batch.documents(shard);
      const titles = orThrow(await opening);
      return parseBody(shardFile('documents', shard), () => documents.recordAt(place, titles));
    };
    return Promise.all(ids.map((id) => settle(recordOf(id))));
  };

  /** Asks of the entry of an id; `none` when the index has no such entry. */
  const ask = async <T>(
    id: string,
    none: T,
    answer: (entry: number, batch: Batch) => Promise<T>,
  ): Promise<T> => {
    const batch = createBatch(shelf);
    const manifest = await shelf.manifest();
    // Most ids are no aliases: while theirs is looked for, what the answer is read from is on its way.
    const likely = amongCitations(DOCUMENT_ENTRIES * Math.max(0, shardOf(manifest.first, id))).shard;
    void settle(batch.citations(likely));
    const entry = await findEntry(manifest, batch, id);
    return entry === undefined ? none : answer(entry, batch);
  };

  return {
    prepare() {
      // What cannot be read is told to those who ask.
      void settle(shelf.manifest());
      void settle(shelf.titles());
    },
    async info() {
      const { version, date, documents, reports, exchanges, citations } = await shelf.manifest();
      return { version, date, documents, reports, exchanges, citations };
    },
    lookUp,
    async documents(ids) {
      return (await lookUp(ids)).map(orThrow);
    },
    exchangesCiting: (id, limit = LIMIT) =>
      ask(id, { exchanges: [] }, async (entry, batch) => {
        const { documents, more, unread } = await gatherCiting(
          batch,
          entry,
          limit,
          (one) => one.exchanges.length,
        );
        const places = documents.flatMap(({ exchanges }) => exchanges);
        const newest = places.toSorted((a, b) => byCodeUnit(b.date, a.date)).slice(0, limit);
        const found = await gatherExchanges(batch, newest, 'newest-first');
        const isCut = more ?? newest.length < places.length;
        return { ...(unread && { unread }), ...found, ...(isCut && { more: true }) };
      }),
    exchangesIn: (id) =>
      ask(id, { exchanges: [] }, async (entry, batch) => {
        const { shard, place } = amongCitations(entry);
        const holder = (await batch.citations(shard)).entries().holderAt(place);
        return gatherExchanges(batch, holder ? placesOf(shard, holder, entry) : [], 'as-given');
      }),
    citedBy: (id, limit = LIMIT) =>
      ask(id, { ids: [] }, async (entry, batch) => {
        const { documents, more, unread } = await gatherCiting(batch, entry, limit, () => 1);
        const newest = documents.slice(0, limit).map((document) => document.entry);
        const isCut = more ?? newest.length < documents.length;
        return { ...(unread && { unread }), ...(await idsOf(newest, batch)), ...(isCut && { more: true }) };
      }),
  };
}

async function idsOf(entries: Iterable<number>, batch: Batch): Promise<FoundIds> {
  const found = await Promise.all(Array.from(entries, (entry) => settle(idOf(batch, entry))));
  const unread = found.find((entry) => entry instanceof IndexError);
  return { ids: found.filter((entry) => typeof entry === 'string'), ...(unread && { unread }) };
}

function orThrow<T>(value: T | IndexError): T {
  if (value instanceof IndexError) throw value;
  return value;
}

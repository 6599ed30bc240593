import { documentFile, exchangeFile } from './format.ts';
import type { Manifest } from './format.ts';
import { readManifest } from './manifest.ts';
import type { LoadFile } from './read-file.ts';
import { createShardBatch } from './shard-batch.ts';
import { createShardCache } from './shard-cache.ts';
import { documentMaps, exchangeMap, ownIdIn, recordIn } from './shard-maps.ts';
import { IndexError } from './types.ts';
import type { FoundExchanges, IndexReader } from './types.ts';

/**
 * Reads an index in the format of docs/index-format.md, one shard at a time and only those asked for.
 *
 * @param load Reads a file of the index ("manifest.json", "documents/03.json").
 */
export function createIndexReader(load: LoadFile): IndexReader {
  const documentShards = createShardCache(load, documentMaps);
  const exchangeShards = createShardCache(load, exchangeMap);
  let reading: Promise<Manifest> | undefined;

  const openManifest = () =>
    (reading ??= readManifest(load).catch((error: unknown) => {
      reading = undefined;
      throw error;
    }));

  /** The shards of documents that ids live in; entry by entry the shard or the error of reading it. */
  const openDocuments = (manifest: Manifest) =>
    createShardBatch(documentShards, manifest, (id) => documentFile(id, manifest.buckets));

  /** The id and shard of a document that may be asked for by an alias. */
  const findOne = async (id: string, manifest: Manifest) => {
    const shardOf = openDocuments(manifest);
    const own = ownIdIn(orThrow(await shardOf(id)), id);
    return { own, shard: orThrow(await shardOf(own)) };
  };

  /** The exchanges that stand in documents, as far as their shards can be read. */
  const exchangesOf = async (documents: readonly string[], manifest: Manifest): Promise<FoundExchanges> => {
    const shardOf = createShardBatch(exchangeShards, manifest, (id) => exchangeFile(id, manifest.buckets));
    const found = await Promise.all(
      documents.map(async (document) => {
        const shard = await shardOf(document);
        return shard instanceof IndexError ? shard : (shard.get(document) ?? []);
      }),
    );
    const unread = found.find((entry) => entry instanceof IndexError);
    return {
      exchanges: found.flatMap((entry) => (entry instanceof IndexError ? [] : entry)),
      ...(unread && { unread }),
    };
  };

  const lookUp: IndexReader['lookUp'] = async (ids) => {
    const manifest = await openManifest();
    const shardOf = openDocuments(manifest);
    return Promise.all(
      ids.map(async (id) => {
        const aliases = await shardOf(id);
        if (aliases instanceof IndexError) return aliases;
        const own = ownIdIn(aliases, id);
        const shard = await shardOf(own);
        return shard instanceof IndexError ? shard : recordIn(shard, own);
      }),
    );
  };

  return {
    async info() {
      const { version, date, documents, reports, exchanges, citations } = await openManifest();
      return { version, date, documents, reports, exchanges, citations };
    },
    lookUp,
    async documents(ids) {
      return (await lookUp(ids)).map(orThrow);
    },
    async exchangesCiting(id) {
      const manifest = await openManifest();
      const { own, shard } = await findOne(id, manifest);
      const citing = shard.citedBy.get(own) ?? [];
      const documents = [...new Set(citing.map(documentOf))];
      const found = await exchangesOf(documents, manifest);
      const byId = new Map(found.exchanges.map((exchange) => [exchange.id, exchange]));
      return { ...found, exchanges: citing.flatMap((key) => byId.get(key) ?? []) };
    },
    async exchangesIn(id) {
      const manifest = await openManifest();
      const { own } = await findOne(id, manifest);
      return exchangesOf([own], manifest);
    },
  };
}

function orThrow<T>(value: T | IndexError): T {
  if (value instanceof IndexError) throw value;
  return value;
}

/** "ah-tk-20212022-1234#3" → "ah-tk-20212022-1234". */
function documentOf(exchange: string): string {
  return exchange.slice(0, exchange.lastIndexOf('#'));
}

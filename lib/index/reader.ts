import { documentFile, exchangeFile } from './format.ts';
import type { Manifest } from './format.ts';
import { readManifest } from './manifest.ts';
import type { LoadFile } from './read-file.ts';
import { createShardCache } from './shard-cache.ts';
import type { ShardCache } from './shard-cache.ts';
import { documentMaps, exchangeMap, recordIn } from './shard-maps.ts';
import { IndexError } from './types.ts';
import type { IndexReader } from './types.ts';

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

  const documentsAt = async (ids: readonly string[], manifest: Manifest) => {
    const file = (id: string) => documentFile(id, manifest.buckets);
    const shards = await getAll(documentShards, ids.map(file), manifest);
    return (id: string) => shards.get(file(id))!;
  };

  /** The id's own id when it is an alias, else itself. */
  const canonical = async (ids: readonly string[], manifest: Manifest) => {
    const shardOf = await documentsAt(ids, manifest);
    return ids.map((id) => {
      const shard = shardOf(id);
      return shard instanceof IndexError ? shard : (shard.aliases.get(id) ?? id);
    });
  };

  const lookUp: IndexReader['lookUp'] = async (ids) => {
    const manifest = await openManifest();
    const own = await canonical(ids, manifest);
    const shardOf = await documentsAt(own.filter(isId), manifest);
    return own.map((id) => {
      if (!isId(id)) return id;
      const shard = shardOf(id);
      return shard instanceof IndexError ? shard : recordIn(shard, id);
    });
  };

  const exchangesOf = async (documents: readonly string[], manifest: Manifest) => {
    const file = (document: string) => exchangeFile(document, manifest.buckets);
    const shards = await getAll(exchangeShards, documents.map(file), manifest);
    return (document: string) => orThrow(shards.get(file(document))!).get(document) ?? [];
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
      const own = orThrow((await canonical([id], manifest))[0]!);
      const shard = orThrow((await documentsAt([own], manifest))(own));
      const citing = shard.citedBy.get(own) ?? [];
      const exchangesIn = await exchangesOf(citing.map(documentOf), manifest);
      return citing.flatMap(
        (key) => exchangesIn(documentOf(key)).find((exchange) => exchange.id === key) ?? [],
      );
    },
    async exchangesIn(id) {
      const manifest = await openManifest();
      const own = orThrow((await canonical([id], manifest))[0]!);
      return (await exchangesOf([own], manifest))(own);
    },
  };
}

/** Each file once; a shard that cannot be read is its error, so that the others still count. */
async function getAll<Shard>(cache: ShardCache<Shard>, files: readonly string[], manifest: Manifest) {
  const read = async (file: string): Promise<readonly [string, Shard | IndexError]> => {
    try {
      return [file, await cache.get(file, manifest)];
    } catch (error) {
      if (error instanceof IndexError) return [file, error];
      throw error;
    }
  };
  return new Map(await Promise.all([...new Set(files)].map(read)));
}

function orThrow<T>(value: T | IndexError): T {
  if (value instanceof IndexError) throw value;
  return value;
}

function isId(value: string | IndexError): value is string {
  return typeof value === 'string';
}

/** "ah-tk-20212022-1234#3" → "ah-tk-20212022-1234". */
function documentOf(exchange: string): string {
  return exchange.slice(0, exchange.lastIndexOf('#'));
}

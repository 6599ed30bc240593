import type { Bytes, ByteReader } from './bytes.ts';
import { createByteReader } from './bytes.ts';
import { settle } from './settle.ts';
import { createFileCache } from './file-cache.ts';
import {
  CITATION_ENTRIES,
  DICTIONARY_FILE,
  MANIFEST_FILE,
  MOST_CITED_FILE,
  shardFile,
  textFile,
} from './format.ts';
import type { ShardKind } from './format.ts';
import { loadOrMissing } from './load-file.ts';
import type { LoadFile } from './load-file.ts';
import { fromHex, parseManifest } from './manifest.ts';
import { readMostCited } from './most-cited.ts';
import { openFile, parseBody } from './shard-file.ts';
import { readAliases } from './shards/alias-shard.ts';
import { readCitations } from './shards/citation-shard.ts';
import { readDocuments } from './shards/document-shard.ts';
import { readExchanges } from './shards/exchange-shard.ts';
import { readTexts } from './shards/text-block.ts';
import { openTitles } from './titles/title-reader.ts';
import type { TitleReader } from './titles/title-reader.ts';

/** The files of an index, opened when asked for; every method rejects with an IndexError. */
export type Shelf = ReturnType<typeof createShelf>;

export function createShelf(load: LoadFile) {
  const cache = createFileCache();

  const manifest = once(async () => parseManifest(await loadOrMissing(load, MANIFEST_FILE)));

  const body = async (file: string, loading = loadOrMissing(load, file)): Promise<Bytes> => {
    loading.catch(() => undefined);
    const { build } = await manifest();
    return openFile(file, fromHex(build), await loading);
  };

  const get = <T>(file: string, parse: (bytes: Bytes) => T | Promise<T>): Promise<T> =>
    cache.get(file, async () => {
      const bytes = await body(file);
      return { value: await parseBody(file, () => parse(bytes)), bytes: bytes.length };
    });

  const shard = <T>(
    kind: ShardKind,
    number: number,
    parse: (reader: ByteReader) => T | Promise<T>,
  ): Promise<T> =>
    get(shardFile(kind, number), async (bytes) => {
      const reader = createByteReader(bytes, shardFile(kind, number));
      const parsed = await parse(reader);
      if (!reader.isAtEnd()) throw new RangeError('There are more bytes than it has');
      return parsed;
    });

  const mostCited = once(async () => {
    const bytes = await body(MOST_CITED_FILE);
    return parseBody(MOST_CITED_FILE, () => readMostCited(bytes));
  });

  const exchanges = (number: number) => shard('exchanges', number, readExchanges);

  return {
    manifest,
    titles: once(async (): Promise<TitleReader> => {
      const bytes = await body(DICTIONARY_FILE);
      return parseBody(DICTIONARY_FILE, () => openTitles(bytes));
    }),
    documents: (number: number) => shard('documents', number, readDocuments),
    aliases: (number: number) => shard('aliases', number, readAliases),
    citations(number: number) {
      // At once, not after its shard.
      void settle(mostCited());
      return shard('citations', number, async (reader) => {
        const [{ entries }, ranked] = await Promise.all([manifest(), mostCited()]);
        const shards = Math.ceil(entries / CITATION_ENTRIES);
        return readCitations(reader, number, shards, ranked);
      });
    },
    exchanges,
    /** A block of texts, by the place of their exchange in the shard. */
    texts: (number: number, block: number) =>
      get(textFile(number, block), async (bytes) => {
        const facts = await exchanges(number);
        const places = facts.inBlock(block);
        const texts = await readTexts(bytes, places.map(facts.at));
        return new Map(places.map((place, index) => [place, texts[index]!]));
      }),
  };
}

/** Makes something once; what failed is tried anew the next time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

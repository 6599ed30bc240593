import {
  CITATION_ENTRIES,
  DICTIONARY_FILE,
  MANIFEST_FILE,
  MOST_CITED_FILE,
  DOCUMENT_ENTRIES,
  shardFile,
  textFile,
} from './format.ts';
import { placesOf } from './gather-exchanges.ts';
import { shardOf } from './id-order.ts';
import type { LoadFile } from './load-file.ts';
import type { Manifest } from './manifest.ts';
import { parseBody } from './shard-file.ts';
import { createShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { createTally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { TitleReader } from './titles/title-reader.ts';
import { IndexError } from './types.ts';
import type { IndexInfo } from './types.ts';

/** What an index is found to hold, and one sentence for each thing that is wrong with it. */
export interface Verification {
  /** Absent when the manifest cannot be read. */
  info?: IndexInfo;
  problems: string[];
}

/**
 * Reads a whole index and checks it: every file is there and as built, every entry is where a reader looks for
 * it, what it points at exists, both directions of every citation are there, and the manifest's counts are right.
 *
 * @param present Names of all files of an index that there are, the manifest left out; ones that do not belong
 *   to it are reported.
 */
export async function verifyIndex(load: LoadFile, present: readonly string[]): Promise<Verification> {
  const problems: string[] = [];
  const attempt = async <T>(reading: Promise<T>): Promise<T | undefined> => {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  const shelf = createShelf(load);
  const manifest = await attempt(shelf.manifest());
  if (!manifest) return { problems };

  const files = new Set([MANIFEST_FILE, DICTIONARY_FILE, MOST_CITED_FILE]);
  const tally = createTally();
  const titles = await attempt(shelf.titles());
  for (const shard of manifest.first.keys()) {
    files.add(shardFile('documents', shard));
    if (titles) await attempt(checkDocuments(shelf, manifest, shard, titles, tally));
  }
  for (let shard = 0; shard * CITATION_ENTRIES < manifest.entries; shard++) {
    files.add(shardFile('citations', shard)).add(shardFile('exchanges', shard));
    await attempt(checkCitations(shelf, shard, tally));
    const blocks = (await attempt(checkExchanges(shelf, shard, tally))) ?? 0;
    for (let block = 0; block < blocks; block++) {
      files.add(textFile(shard, block));
      await attempt(shelf.texts(shard, block));
    }
  }
  for (const shard of manifest.firstAliases.keys()) {
    files.add(shardFile('aliases', shard));
    await attempt(checkAliases(shelf, manifest, shard, tally));
  }
  problems.push(...tally.misplaced);
  // With a file missing, what it should hold would be reported once more as missing one by one.
  if (problems.length === 0) problems.push(...tally.problems(manifest));
  const strays = present.filter((file) => !files.has(file));
  return {
    info: manifest,
    problems: [...problems, ...strays.map((file) => `${file} is no file of this index`)],
  };
}

async function checkDocuments(
  shelf: Shelf,
  { first }: Manifest,
  shard: number,
  titles: TitleReader,
  tally: Tally,
) {
  const documents = await shelf.documents(shard);
  const file = shardFile('documents', shard);
  await parseBody(file, () => {
    for (let place = 0; place < documents.count; place++) {
      const id = documents.idAt(place);
      const kind = documents.recordAt(place, titles)?.kind;
      tally.entry(shard * DOCUMENT_ENTRIES + place, kind);
      if (shardOf(first, id) !== shard || documents.find(id) !== place)
        tally.misplaced.push(`${file}: ${id} is not where a reader looks for it`);
    }
  });
}

async function checkCitations(shelf: Shelf, shard: number, tally: Tally) {
  const citations = await shelf.citations(shard);
  await parseBody(shardFile('citations', shard), () => {
    const entries = citations.entries();
    for (let index = 0; index < entries.count; index++) {
      const holder = entries.at(index);
      tally.targets(shard, holder.targets);
      for (const { place } of placesOf(shard, holder, holder.place))
        tally.citations(entries.citesOf(holder, place));
    }
    for (const place of citations.cited)
      tally.cited(shard * CITATION_ENTRIES + place, citations.shardsCiting(place));
    tally.held(shard, entries.exchanges);
  });
}

async function checkExchanges(shelf: Shelf, shard: number, tally: Tally): Promise<number> {
  const exchanges = await shelf.exchanges(shard);
  return parseBody(shardFile('exchanges', shard), () => {
    for (let place = 0; place < exchanges.count; place++) exchanges.at(place);
    tally.exchanges(shard, exchanges.count);
    return exchanges.blocks;
  });
}

async function checkAliases(shelf: Shelf, { firstAliases }: Manifest, shard: number, tally: Tally) {
  const aliases = await shelf.aliases(shard);
  const file = shardFile('aliases', shard);
  for (const { alias, entry } of aliases.all()) {
    tally.alias(alias, entry);
    if (shardOf(firstAliases, alias) !== shard || aliases.find(alias) !== entry)
      tally.misplaced.push(`${file}: ${alias} is not where a reader looks for it`);
  }
}

import { fitTexts, sizeOf } from './budget.ts';
import type { Bytes } from './bytes.ts';
import { citingShards } from './citing-shards.ts';
import { contentsOf } from './contents.ts';
import type { IndexContents } from './contents.ts';
import { countContents } from './count-contents.ts';
import {
  CITATION_ENTRIES,
  DICTIONARY_FILE,
  MANIFEST_FILE,
  MOST_CITED_FILE,
  DOCUMENT_ENTRIES,
  shardFile,
} from './format.ts';
import { layOutExchanges } from './lay-out-exchanges.ts';
import { toHex, writeManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { findMostCited } from './most-cited.ts';
import { checksum, FORMAT_VERSION, sealFile } from './shard-file.ts';
import { writeAliases } from './shards/alias-shard.ts';
import { writeCitations } from './shards/write-citations.ts';
import { writeDocuments } from './shards/write-documents.ts';
import type { IndexSource } from './source.ts';
import { createTitleWriter } from './titles/title-writer.ts';

export interface BuildOptions {
  /** Bytes that the files may take together: texts are left out until they fit. Facts are never left out. */
  budget?: number;
  /** Tells how far it has come. */
  tell?: (progress: string) => void;
}

/**
 * Builds the index of docs/index-format.md.
 *
 * @returns File name (with `/`) → bytes, the manifest last. The same source gives the same bytes, in whatever
 *   order its entries come.
 */
export async function buildIndex(
  source: IndexSource,
  { budget = Infinity, tell = () => undefined }: BuildOptions = {},
): Promise<Map<string, Bytes>> {
  tell('bringing the source in order');
  const contents = contentsOf(source);
  const facts = layOutFacts(contents, tell);
  const shards = inShards(contents.entries, CITATION_ENTRIES).map((entries) =>
    entries.flatMap(({ exchanges }) => exchanges),
  );
  const manifest = manifestOf(contents);
  const size = sizeOf(facts) + (await writeManifest(manifest)).length;
  tell(`facts without those of exchanges: ${size} bytes; packing texts`);
  const exchanges = await fitTexts(contents, budget - size, (isKept) => layOutExchanges(shards, isKept));
  return seal(manifest, new Map([...facts, ...exchanges]));
}

/** The bodies of all files but exchanges and their texts. */
function layOutFacts(contents: IndexContents, tell: (progress: string) => void): Map<string, Bytes> {
  const { entries, aliases, dossierTitles, numberOf } = contents;
  tell(`learning what ${entries.length} titles repeat`);
  const titles = createTitleWriter(entries.flatMap(({ record }) => record?.title ?? []));
  const bodies = new Map([[DICTIONARY_FILE, titles.dictionary]]);
  tell('writing documents');
  inShards(entries).forEach((own, shard) =>
    bodies.set(shardFile('documents', shard), writeDocuments(own, dossierTitles, titles)),
  );
  inShards(aliases).forEach((own, shard) => bodies.set(shardFile('aliases', shard), writeAliases(own)));
  tell('writing who cites whom');
  const citing = citingShards(contents);
  const shards = Math.ceil(entries.length / CITATION_ENTRIES);
  const mostCited = findMostCited(entries);
  bodies.set(MOST_CITED_FILE, mostCited.body);
  inShards(entries, CITATION_ENTRIES).forEach((own, shard) =>
    bodies.set(
      shardFile('citations', shard),
      writeCitations(own, shard, { numberOf, shards, citing, mostCited }),
    ),
  );
  return bodies;
}

/** The manifest, but for what the files' headers have in common. */
function manifestOf(contents: IndexContents): Manifest {
  return {
    version: FORMAT_VERSION,
    ...countContents(contents),
    build: '0000000000000000',
    entries: contents.entries.length,
    first: inShards(contents.entries).map(([entry]) => entry!.id),
    firstAliases: inShards(contents.aliases).map(([entry]) => entry!.alias),
  };
}

async function seal(manifest: Manifest, bodies: ReadonlyMap<string, Bytes>): Promise<Map<string, Bytes>> {
  const names = [...bodies.keys()].sort();
  const checksums = await Promise.all(
    names.map(async (name) => `${name} ${toHex(await checksum(bodies.get(name)!))}`),
  );
  const build = await checksum(new TextEncoder().encode(checksums.join('\n')));
  const files = new Map<string, Bytes>();
  for (const name of names) files.set(name, await sealFile(build, bodies.get(name)!));
  return files.set(MANIFEST_FILE, await writeManifest({ ...manifest, build: toHex(build) }));
}

function inShards<T>(entries: readonly T[], size = DOCUMENT_ENTRIES): T[][] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, shard) =>
    entries.slice(shard * size, (shard + 1) * size),
  );
}

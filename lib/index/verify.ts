import { documentFile, exchangeFile, shardFiles } from './format.ts';
import type { Manifest } from './format.ts';
import { readManifest } from './manifest.ts';
import type { LoadFile } from './read-file.ts';
import { createShardCache } from './shard-cache.ts';
import { documentMaps, exchangeMap } from './shard-maps.ts';
import type { IndexInfo } from './types.ts';

/** What an index is found to hold, and one sentence for each thing that is wrong with it. */
export interface Verification {
  /** Absent when the manifest cannot be read. */
  info?: IndexInfo;
  problems: string[];
}

/**
 * Reads a whole index and checks it: every shard is there and as built, every entry is in the shard in which
 * a reader looks for it, what it points at exists, and the manifest's counts are right.
 *
 * @param present Names of the shard files that there are; ones that the manifest does not name are reported.
 */
export async function verifyIndex(load: LoadFile, present: readonly string[]): Promise<Verification> {
  const problems: string[] = [];
  const attempt = async <T>(reading: Promise<T>): Promise<T | undefined> => {
    try {
      return await reading;
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  const manifest = await attempt(readManifest(load));
  if (!manifest) return { problems };

  const { buckets } = manifest;
  const documentFiles = shardFiles('documents', buckets);
  const exchangeFiles = shardFiles('exchanges', buckets);
  const expected = new Set([...documentFiles, ...exchangeFiles]);
  for (const file of [...Object.keys(manifest.shards), ...present]) {
    if (!expected.has(file)) problems.push(`${file} is no shard of this index`);
  }

  const found = createTally();
  const documents = createShardCache(load, documentMaps);
  for (const file of documentFiles) {
    const shard = await attempt(documents.get(file, manifest));
    if (!shard) continue;
    for (const record of shard.documents.values()) found.record(record.id, record.kind);
    for (const [alias, id] of shard.aliases) found.alias(alias, id);
    for (const [id, citing] of shard.citedBy) found.cited(id, citing);
    for (const id of [...shard.documents.keys(), ...shard.aliases.keys(), ...shard.citedBy.keys()]) {
      if (documentFile(id, buckets) !== file) problems.push(`${file}: ${id} is in the wrong shard`);
    }
  }
  const exchanges = createShardCache(load, exchangeMap);
  for (const file of exchangeFiles) {
    for (const [document, own] of (await attempt(exchanges.get(file, manifest))) ?? []) {
      own.forEach((exchange) => found.exchange(exchange.id));
      if (exchangeFile(document, buckets) !== file)
        problems.push(`${file}: ${document} is in the wrong shard`);
    }
  }
  // With a shard missing, its entries would be reported once more as missing one by one.
  if (problems.length === 0) problems.push(...found.problems(manifest));
  return { info: manifest, problems };
}

function createTally() {
  const records = new Map<string, string>();
  const aliases = new Map<string, string>();
  const citations: [id: string, exchange: string][] = [];
  const exchanges = new Set<string>();

  const count = (test: (kind: string) => boolean) => records.values().filter(test).toArray().length;
  return {
    record: (id: string, kind: string) => records.set(id, kind),
    alias: (alias: string, id: string) => aliases.set(alias, id),
    cited: (id: string, citing: readonly string[]) =>
      citations.push(...citing.map((key) => [id, key] as [string, string])),
    exchange: (id: string) => exchanges.add(id),
    problems(manifest: Manifest): string[] {
      const counts = {
        documents: count((kind) => kind !== 'report' && kind !== 'dossier'),
        reports: count((kind) => kind === 'report'),
        exchanges: exchanges.size,
        citations: citations.length,
      };
      const names = Object.keys(counts) as (keyof typeof counts)[];
      return [
        ...[...aliases]
          .filter(([, id]) => !records.has(id))
          .map(([alias, id]) => `alias ${alias} is of ${id}, which is not there`),
        ...citations
          .filter(([, key]) => !exchanges.has(key))
          .map(([id, key]) => `${id} is cited by ${key}, which is not there`),
        ...names
          .filter((name) => counts[name] !== manifest[name])
          .map((name) => `the manifest says ${manifest[name]} ${name}, there are ${counts[name]}`),
      ];
    },
  };
}

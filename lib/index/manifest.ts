import { MANIFEST_FILE } from './format.ts';
import type { Manifest } from './format.ts';
import { loadOrMissing, parseJson } from './read-file.ts';
import type { LoadFile } from './read-file.ts';
import { IndexError } from './types.ts';

/** @throws IndexError when the manifest is missing, is no manifest, or has another version. */
export async function readManifest(load: LoadFile): Promise<Manifest> {
  const manifest = parseJson(MANIFEST_FILE, await loadOrMissing(load, MANIFEST_FILE));
  if (!isManifest(manifest)) throw new IndexError('damaged', `${MANIFEST_FILE} lacks what a manifest holds`);
  return manifest;
}

function isManifest(value: Partial<Record<keyof Manifest, unknown>>): value is Manifest {
  const { date, documents, reports, exchanges, citations, buckets, shards } = value;
  return (
    typeof date === 'string' &&
    [documents, reports, exchanges, citations].every(isCount) &&
    isObject(buckets) &&
    [buckets.documents, buckets.exchanges].every((count) => isCount(count) && count > 0) &&
    isObject(shards) &&
    Object.values(shards).every((hash) => typeof hash === 'string')
  );
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

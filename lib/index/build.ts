import { contentsOf, infoOf } from './contents.ts';
import { digest, FORMAT_VERSION, MANIFEST_FILE } from './format.ts';
import type { Manifest } from './format.ts';
import { layOut } from './shards.ts';
import type { IndexSource } from './source.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Builds the index of docs/index-format.md.
 *
 * @returns File name (with `/`) → bytes (UTF-8 JSON), the manifest last. The same source gives the same bytes,
 *   in whatever order its entries come.
 */
export async function buildIndex(source: IndexSource): Promise<Map<string, Bytes>> {
  return write(source, digest);
}

/** Bytes that the index of this source takes, all files together. */
export async function measureIndex(source: IndexSource): Promise<number> {
  const files = await write(source, () => '0'.repeat(64));
  return files.values().reduce((sum, bytes) => sum + bytes.length, 0);
}

async function write(source: IndexSource, digestOf: (bytes: Bytes) => string | Promise<string>) {
  const contents = contentsOf(source);
  const { buckets, shards } = layOut(contents);
  const files = new Map<string, Bytes>();
  const digests: [string, string][] = [];
  for (const file of [...shards.keys()].sort()) {
    const bytes = encode(shards.get(file));
    files.set(file, bytes);
    digests.push([file, await digestOf(bytes)]);
  }
  const manifest: Manifest = {
    version: FORMAT_VERSION,
    ...infoOf(contents),
    buckets,
    shards: Object.fromEntries(digests),
  };
  return files.set(MANIFEST_FILE, encode(manifest));
}

function encode(value: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}

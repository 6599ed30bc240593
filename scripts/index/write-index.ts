import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DICTIONARY_FILE, MANIFEST_FILE, MOST_CITED_FILE, SHARD_FOLDERS } from '../../lib/index/format.ts';

/**
 * Writes an index to a folder, in place of the index that may be there; other files stay. The manifest goes
 * first and comes last, so that a folder with a manifest is whole.
 */
export async function writeIndex(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await rm(join(folder, MANIFEST_FILE), { force: true });
  for (const file of await listShards(folder)) await rm(join(folder, file));

  const inOrder = [...files].sort(([a], [b]) => Number(a === MANIFEST_FILE) - Number(b === MANIFEST_FILE));
  for (const [file, bytes] of inOrder) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
}

/** Names of the files in a folder that are named like those of an index, the manifest left out. */
export async function listShards(folder: string): Promise<string[]> {
  const lists = SHARD_FOLDERS.map(async (kind) => {
    const names = await readdir(join(folder, kind)).catch(() => []);
    return names.filter((name) => /^[\d-]+\.bin$/.test(name)).map((name) => `${kind}/${name}`);
  });
  const names = await readdir(folder).catch(() => []);
  return [
    ...names.filter((name) => [DICTIONARY_FILE, MOST_CITED_FILE].includes(name)),
    ...(await Promise.all(lists)).flat(),
  ].sort();
}

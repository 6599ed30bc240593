import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS } from '../support/build-extension.ts';

/** A copy of the build for Chromium in which no document of the index can be read, and what removes it. */
export async function damagedBuild(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'kamerlens-damaged-'));
  await cp(BUILDS.chromium, path, { recursive: true });
  const documents = join(path, 'index/documents');
  for (const shard of await readdir(documents)) await writeFile(join(documents, shard), 'damaged');
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

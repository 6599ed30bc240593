import { join } from 'node:path';
import type { PublicPathEntry, ResolvedPublicFile } from 'wxt';
import { buildIndex } from '../../lib/index/build.ts';
import { readDefaultSource } from './default-index.ts';
import { writeIndex } from './write-index.ts';

/** The type of the index's addresses in the package, for `browser.runtime.getURL`. */
export const INDEX_PATH: PublicPathEntry = { type: 'templateLiteral', path: 'index/${string}' };

/**
 * Builds the bundled index in a folder, and adds its files to those that go into the extension, under "index/".
 *
 * @throws Error with a line per problem when the repository's source has one.
 */
export async function addIndexFiles(folder: string, files: ResolvedPublicFile[]): Promise<void> {
  const index = await buildIndex(await readDefaultSource());
  await writeIndex(folder, index);
  for (const file of index.keys()) {
    files.push({ absoluteSrc: join(folder, file), relativeDest: `index/${file}` });
  }
}

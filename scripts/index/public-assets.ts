import type { PublicPathEntry, ResolvedPublicFile } from 'wxt';
import { buildIndex } from '../../lib/index/build.ts';
import { readDefaultSource } from './default-index.ts';

/** The type of the index's addresses in the package, for `browser.runtime.getURL`. */
export const INDEX_PATH: PublicPathEntry = { type: 'templateLiteral', path: 'index/${string}' };

/**
 * Adds the bundled index to the files that go into the extension, under "index/".
 *
 * @throws Error with a line per problem when the repository's source has one.
 */
export async function addIndexFiles(files: ResolvedPublicFile[]): Promise<void> {
  const text = new TextDecoder();
  for (const [file, bytes] of await buildIndex(await readDefaultSource())) {
    files.push({ relativeDest: `index/${file}`, contents: text.decode(bytes) });
  }
}

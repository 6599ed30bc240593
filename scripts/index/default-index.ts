import { fileURLToPath } from 'node:url';
import { collectAliases } from '../../lib/index/aliases.ts';
import { buildIndex } from '../../lib/index/build.ts';
import { createIndexReader } from '../../lib/index/reader.ts';
import { recordsOf } from '../../lib/index/source.ts';
import type { IndexSource } from '../../lib/index/source.ts';
import type { IndexReader } from '../../lib/index/types.ts';
import { formatProblem } from './problem.ts';
import { readSource } from './read-source.ts';

/** The repository's own readable source. */
export const DEFAULT_SOURCE = fileURLToPath(new URL('source/', import.meta.url));

/** @throws Error with a line per problem when the source has one. */
export async function readDefaultSource(): Promise<IndexSource> {
  const { source, problems } = await readSource([DEFAULT_SOURCE]);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return source;
}

/** The index that the extension bundles, built in memory; for command lines and tests. */
export async function openDefaultIndex(): Promise<IndexReader> {
  const files = await buildIndex(await readDefaultSource());
  return createIndexReader((file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No ${file} in the index`));
  });
}

/** Every id and alias that the bundled index knows; evidence for references that have no label. */
export async function readKnownIds(): Promise<ReadonlySet<string>> {
  const source = await readDefaultSource();
  const records = recordsOf(source);
  return new Set([...records.keys(), ...collectAliases(source, records).keys()]);
}

import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildIndex } from '../../lib/index/build.ts';
import { readArguments, UsageError } from '../support/command-line.ts';
import { DEFAULT_SOURCE } from './default-index.ts';
import { formatProblem } from './problem.ts';
import { readSource } from './read-source.ts';
import { writeIndex } from './write-index.ts';

const OPTIONS = {
  documents: { type: 'string', multiple: true },
  catalogue: { type: 'string', multiple: true },
  budget: { type: 'string' },
  out: { type: 'string' },
} as const;

/** `index build`. @returns The exit code: 1 when a row of the source was left out. */
export async function build(args: readonly string[]): Promise<number> {
  const options = readArguments(args, OPTIONS);
  const [out] = options.get('out') ?? [];
  if (!out) throw new UsageError('build needs --out DIR');
  const [stray] = options.get('') ?? [];
  if (stray) throw new UsageError(`"${stray}" belongs to no option`);
  const folders = options.get('documents') ?? [DEFAULT_SOURCE];
  if (folders.some((folder) => resolve(folder) === resolve(out))) {
    throw new UsageError(`--out ${out} is a folder of the source`);
  }
  const [budget] = (options.get('budget') ?? []).map(parseSize);

  const memory = join(out, 'papers-read');
  const tell = (progress: string) => console.error(progress);
  const { source, problems } = await readSource(folders, options.get('catalogue'), { memory, tell });
  problems.forEach((problem) => console.error(formatProblem(problem)));
  const { documents, dossiers, exchanges } = source;
  console.error(
    `read ${documents.length} documents, ${dossiers.length} dossiers, ${exchanges.length} exchanges`,
  );

  const files = await buildIndex(source, {
    ...(budget !== undefined && { budget }),
    tell,
  });
  await writeIndex(out, files);
  await rm(memory, { recursive: true, force: true });
  const bytes = files.values().reduce((sum, file) => sum + file.length, 0);
  console.log(`${out}: ${files.size} files, ${bytes} bytes`);
  const isOver = budget !== undefined && bytes > budget;
  if (isOver) console.error(`${out}: the facts alone take more than ${budget} bytes; no texts are kept`);
  return isOver || problems.length > 0 ? 1 : 0;
}

/** "8MB", "500 kB", "1000000" → bytes; kB, MB and GB count by thousands. */
function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?) ?(B|kB|MB|GB)?$/i.exec(text.trim());
  if (!match) throw new UsageError(`--budget "${text}" is no size like 8MB`);
  const unit = ['b', 'kb', 'mb', 'gb'].indexOf((match[2] ?? 'B').toLowerCase());
  return Math.floor(Number(match[1]) * 1000 ** unit);
}

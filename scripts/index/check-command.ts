import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyIndex } from '../../lib/index/verify.ts';
import { readArguments, UsageError } from '../support/command-line.ts';
import { listShards } from './write-index.ts';

/** `index check`. @returns The exit code: 1 when the index is not whole. */
export async function check(args: readonly string[]): Promise<number> {
  const [folder, ...others] = readArguments(args, {}).get('') ?? [];
  if (!folder || others.length > 0) throw new UsageError('check needs one DIR');

  const load = (file: string) => readFile(join(folder, file));
  const { info, problems } = await verifyIndex(load, await listShards(folder));
  problems.forEach((problem) => console.error(`${folder}: ${problem}`));
  if (!info || problems.length > 0) return 1;
  const { date, documents, reports, exchanges, citations } = info;
  const counts = `${documents} documents, ${reports} reports, ${exchanges} exchanges, ${citations} citations`;
  console.log(`${folder}: whole, of ${date}: ${counts}`);
  return 0;
}

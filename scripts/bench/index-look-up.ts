import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shardFile } from '../../lib/index/format.ts';
import { createIndexReader } from '../../lib/index/reader.ts';
import { BUILDS } from '../support/build-extension.ts';
import { figure, type Figures } from './figure.ts';
import type { BenchOptions } from './options.ts';

const ID = 'kst-31066-1016';

/** Asking the built index, beside reading the bytes of one shard and nothing else. */
export async function measureIndex({ quick, tell }: BenchOptions): Promise<Figures> {
  tell('index');
  const folder = join(BUILDS.chromium, 'index');
  const load = async (file: string) => new Uint8Array(await readFile(join(folder, file)));
  const cold: number[] = [];
  const warm: number[] = [];
  const floors: number[] = [];
  for (let run = 0; run < (quick ? 11 : 51); run += 1) {
    floors.push(await clock(() => load(shardFile('documents', run % 4))));
    const reader = createIndexReader(load);
    cold.push(await clock(() => reader.documents([ID])));
    warm.push(await clock(() => reader.documents([ID])));
  }
  return { 'index.cold': figure('ms', cold, floors), 'index.warm': figure('ms', warm, floors) };
}

async function clock(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

import { shardFile } from '../../../lib/index/format.ts';
import { figure, type Figures } from '../figure.ts';
import type { BenchOptions } from '../options.ts';
import type { Chance } from './chance.ts';
import { openReader } from './open-reader.ts';

const LOOK_UPS = 1_000;

/**
 * Asks the national index in Chromium.
 *
 * @param raw Bytes of the index.
 */
export async function measureReader(
  extension: string,
  ids: readonly string[],
  raw: number,
  chance: Chance,
  { quick, tell }: BenchOptions,
): Promise<Figures> {
  const reader = await openReader(extension);
  const some = (count: number) => Array.from({ length: count }, () => chance.of(ids));
  const anyShard = () => shardFile('documents', chance.between(0, Math.floor(ids.length / 1024) - 1));
  try {
    const [cold, floors, citing]: number[][] = [[], [], []];
    for (let run = 0; run < (quick ? 5 : 25); run++) {
      tell(`national: cold ${run + 1}`);
      await reader.stop();
      floors!.push(await reader.ask('file', anyShard()));
      await reader.stop();
      cold!.push(await reader.ask('first', chance.of(ids)));
      await reader.stop();
      citing!.push(await reader.ask('citing', chance.of(ids)));
    }
    tell('national: warm');
    const warm = await reader.ask<number[]>('again', some(quick ? 50 : 300));
    await reader.stop();
    await reader.ask('file', anyShard());
    const before = await reader.memory();
    const found = await reader.ask<number>('all', some(LOOK_UPS));
    if (found !== LOOK_UPS) throw new Error(`Of ${LOOK_UPS} documents ${found} were found`);
    const after = await reader.memory();
    return {
      'national.cold': figure('ms', cold!, floors),
      'national.cold-citing': figure('ms', citing!, floors),
      'national.warm': figure('ms', warm),
      'national.memory': figure('bytes', [after - before], [raw]),
    };
  } finally {
    await reader.close();
  }
}

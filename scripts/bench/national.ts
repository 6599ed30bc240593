import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, type Figures } from './figure.ts';
import { buildNational } from './national/build-national.ts';
import { createChance } from './national/chance.ts';
import { measureReader } from './national/measure-reader.ts';
import { measureSizes, sizeOfFiles } from './national/measure-sizes.ts';
import { writeReaderExtension } from './national/reader-extension.ts';
import { writeNationalSet } from './national/write-national-set.ts';
import type { BenchOptions } from './options.ts';

const DOCUMENTS = 500_000;
const SEED = 1814;
/** Bytes a document: room for texts of some of the exchanges beside the facts of all. */
const BUDGET = 120;

/** Makes a set of the size of all that the chambers have published, builds its index and asks it. */
export async function measureNational(options: BenchOptions): Promise<Figures> {
  const { quick, tell } = options;
  const documents = quick ? DOCUMENTS / 10 : DOCUMENTS;
  const folder = await mkdtemp(join(tmpdir(), 'kamerlens-national-'));
  try {
    tell('national: half a set');
    const half = await writeNationalSet(join(folder, 'half'), documents / 2, documents, SEED);
    const halfCost = await buildNational(
      half.folder,
      join(folder, 'half-index'),
      `${(BUDGET * documents) / 2}B`,
    );
    await rm(half.folder, { recursive: true });
    await rm(join(folder, 'half-index'), { recursive: true });
    tell(`national: a set of ${documents} documents`);
    const set = await writeNationalSet(join(folder, 'whole'), documents, 2 * documents, SEED);
    const extension = join(folder, 'extension');
    await writeReaderExtension(extension);
    const cost = await buildNational(set.folder, join(extension, 'index'), `${BUDGET * documents}B`);
    const reading = await measureReader(
      extension,
      set.ids,
      sizeOfFiles(join(extension, 'index')),
      createChance(SEED),
      options,
    );
    tell('national: sizes, and zstd -19, which takes minutes');
    return {
      ...measureSizes(join(extension, 'index'), set),
      ...reading,
      'national.build': figure('seconds', [cost.seconds]),
      'national.build-doubling': figure('times', [cost.processor / halfCost.processor]),
      'national.build-processor': figure('seconds', [cost.processor], [halfCost.processor]),
      'national.build-memory': figure('bytes', [cost.memory]),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { filesIn } from '../../support/files-in.ts';
import { figure, type Figures } from '../figure.ts';
import { zipSize } from '../zip-size.ts';
import type { NationalSet } from './write-national-set.ts';

/** The parts of an index, by the first word of their files' names. */
const FACTS = ['documents', 'aliases', 'titles.bin', 'manifest.json'];
const CITATIONS = ['citations', 'most-cited.bin'];

/** What the national index weighs in the zip, beside its data as zstd packs it. */
export function measureSizes(index: string, set: NationalSet): Figures {
  const zipped = (parts: readonly string[]) =>
    filesIn(index)
      .filter((file) => parts.includes(file.split('/')[0]!))
      .map((file) => zipSize(`index/${file}`, join(index, file)))
      .reduce((sum, size) => sum + size, 0);
  const floor = zstdCompressSync(set.columns, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }).length;
  return {
    'national.facts': figure('bytes', [zipped(FACTS)], [floor]),
    'national.citations': figure('bytes', [zipped(CITATIONS)], [set.links]),
    'national.exchanges': figure('bytes', [zipped(['exchanges'])], [set.exchanges]),
    'national.texts': figure('bytes', [zipped(['texts'])]),
    'national.raw': figure('bytes', [sizeOfFiles(index)]),
  };
}

/** Bytes of all files in a folder. */
export function sizeOfFiles(folder: string): number {
  return filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DEFAULT_SOURCE } from '../index/default-index.ts';
import { BUILDS } from '../support/build-extension.ts';
import { filesIn } from '../support/files-in.ts';
import { figure, type Figures } from './figure.ts';
import { zipSize } from './zip-size.ts';

/** What the build weighs. */
export function measureBytes(): Figures {
  const script = contents(BUILDS.chromium, /^content-scripts\/.*\.js$/);
  const index = contents(BUILDS.chromium, /^index\//);
  const source = contents(DEFAULT_SOURCE, /\.(?:tsv|json)$/);
  const whole = contents(BUILDS.chromium);
  const zip = filesIn(BUILDS.chromium).map((file) => zipSize(file, join(BUILDS.chromium, file)));
  return {
    'bytes.content-script': figure('bytes', [script.length]),
    'bytes.content-script-gzip': figure('bytes', [gzipSync(script, { level: 9 }).length], [script.length]),
    'bytes.index': figure('bytes', [index.length], [source.length]),
    'bytes.index-gzip': figure(
      'bytes',
      [gzipSync(index, { level: 9 }).length],
      [gzipSync(source, { level: 9 }).length],
    ),
    'bytes.zip': figure('bytes', [zip.reduce((sum, size) => sum + size, 0)], [whole.length]),
  };
}

/** What stands in the files of a folder with such paths, one behind the other. */
function contents(folder: string, paths?: RegExp): Buffer {
  const files = filesIn(folder).filter((file) => paths?.test(file) ?? true);
  return Buffer.concat(files.map((file) => readFileSync(join(folder, file))));
}

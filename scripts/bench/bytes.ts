import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { DEFAULT_SOURCE } from '../index/default-index.ts';
import { BUILDS } from '../support/build-extension.ts';
import { figure, type Figures } from './figure.ts';

/** Bytes that a zip spends on a file beside its contents: two headers, and its name in both. */
const ZIP_HEADERS = 30 + 46;

/** What the build weighs. */
export function measureBytes(): Figures {
  const build = filesIn(BUILDS.chromium);
  const script = contents(build.filter((path) => /content-scripts\/.*\.js$/.test(path)));
  const index = contents(build.filter((path) => path.includes('/index/')));
  const source = contents(filesIn(DEFAULT_SOURCE).filter((path) => /\.(?:tsv|json)$/.test(path)));
  const zip = build.map(
    (path) =>
      deflateRawSync(readFileSync(path), { level: 9 }).length +
      ZIP_HEADERS +
      2 * (path.length - BUILDS.chromium.length),
  );
  return {
    'bytes.content-script': figure('bytes', [script.length]),
    'bytes.content-script-gzip': figure('bytes', [gzipSync(script, { level: 9 }).length], [script.length]),
    'bytes.index': figure('bytes', [index.length], [source.length]),
    'bytes.index-gzip': figure(
      'bytes',
      [gzipSync(index, { level: 9 }).length],
      [gzipSync(source, { level: 9 }).length],
    ),
    'bytes.zip': figure('bytes', [zip.reduce((sum, size) => sum + size, 0)], [contents(build).length]),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const contents = (paths: string[]): Buffer => Buffer.concat(paths.map((path) => readFileSync(path)));

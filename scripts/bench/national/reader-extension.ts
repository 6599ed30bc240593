import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const READER = join(ROOT, 'lib/index/reader.ts');

const MANIFEST = {
  manifest_version: 3,
  name: 'Index reader',
  version: '1',
  background: { service_worker: 'worker.js', type: 'module' },
};

/** Answers what a page of the extension asks: how long a look-up takes, or reading a file. */
const WORKER = `
import { createIndexReader } from './lib/index/reader.js';
const load = async (file) => (await fetch(chrome.runtime.getURL('index/' + file))).arrayBuffer();
const clock = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const reader = createIndexReader(load);
reader.prepare();
const calls = {
  file: (file) => clock(() => load(file)),
  first: (id) => clock(() => reader.documents([id])),
  citing: (id) => clock(() => reader.exchangesCiting(id)),
  async again(ids) {
    const times = [];
    for (const id of ids) {
      await reader.documents([id]);
      times.push((await clock(async () => {
        for (let run = 0; run < 20; run++) await reader.documents([id]);
      })) / 20);
    }
    return times;
  },
  async all(ids) {
    let found = 0;
    for (const id of ids) found += (await reader.documents([id])).filter(Boolean).length;
    return found;
  },
};
chrome.runtime.onMessage.addListener(({ call, of }, _sender, answer) => {
  calls[call](of).then(answer, (error) => answer(String(error)));
  return true;
});
`;

/** Writes an extension that does nothing but read the index in its folder "index". */
export async function writeReaderExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'worker.js'), WORKER);
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Index reader</title>');
  await writeModules(folder, READER, new Set());
}

/** Writes a module without its types, and those that it imports. */
async function writeModules(folder: string, file: string, written: Set<string>): Promise<void> {
  if (written.has(file)) return;
  written.add(file);
  const code = stripTypeScriptTypes(await readFile(file, 'utf8'));
  const out = join(folder, relative(ROOT, file)).replace(/\.ts$/, '.js');
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, code.replace(/(from '[^']+)\.ts';/g, "$1.js';"));
  for (const [, path] of code.matchAll(/from '([^']+\.ts)';/g)) {
    await writeModules(folder, join(dirname(file), path!), written);
  }
}

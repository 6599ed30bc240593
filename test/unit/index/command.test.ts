import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIndexReader } from '../../../lib/index/reader.ts';
import { openDefaultIndex, readKnownIds } from '../../../scripts/index/default-index.ts';

const NODE = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../../scripts/index.ts', import.meta.url));

let folder: string;
let built: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerlens-index-'));
  built = join(folder, 'built');
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `npm run index -- …`. */
async function run(...args: string[]) {
  try {
    return { code: 0, ...(await promisify(execFile)(NODE, [SCRIPT, ...args])) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('the command line', () => {
  test("builds the repository's own source, and finds it whole", async () => {
    const build = await run('build', '--out', built);
    expect(build).toMatchObject({ code: 0, stdout: expect.stringContaining(`${built}: `) });
    const check = await run('check', built);
    expect(check).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('whole') });
  });

  test('finds a damaged file', async () => {
    const damaged = join(folder, 'damaged');
    await run('build', '--out', damaged);
    const file = join(damaged, 'exchanges/0000.bin');
    const bytes = await readFile(file);
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(file, bytes);
    expect(await run('check', damaged)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`${damaged}: exchanges/0000.bin differs from what was built\n`),
    });
  });

  test('takes several folders and tables, a budget, and replaces what is there', async () => {
    const source = join(folder, 'source');
    const table = join(folder, 'table.tsv');
    const out = join(folder, 'small');
    await cp(built, out, { recursive: true });
    await cp(new URL('../../../scripts/index/source', import.meta.url), source, { recursive: true });
    await writeFile(table, 'id\tkind\ttitle\nkst-99998-1\tkamerstuk\tTitel\n');
    const from = ['build', '--documents', source, '--catalogue', table, '--out', out];
    const bytesOf = ({ stdout }: { stdout: string }) => Number(/ (\d+) bytes/.exec(stdout)?.[1]);
    const budget = bytesOf(await run(...from)) - 10_000;
    const build = await run(...from, '--budget', String(budget));
    expect(build).toMatchObject({ code: 0 });
    expect(bytesOf(build)).toBeLessThanOrEqual(budget);
    expect(bytesOf(build)).toBeGreaterThan(budget - 2_000);
    expect(await run('check', out)).toMatchObject({ code: 0 });
  });

  test('keeps the facts when they alone are more than the budget, says so, and fails', async () => {
    const out = join(folder, 'too-small');
    const build = await run('build', '--budget', '20kB', '--out', out);
    expect(build.code).toBe(1);
    expect(build.stderr).toContain('the facts alone take more than 20000 bytes');
    expect(await run('check', out)).toMatchObject({ code: 0 });
  });

  test('reads official papers in a folder, and says which it cannot', async () => {
    const papers = join(folder, 'papers');
    await mkdir(papers);
    await writeFile(
      join(papers, 'ah-tk-20222023-1.txt'),
      'Vraag 1\nBent u bekend met het bericht over de dijk?\n\nAntwoord 1\nJa. Zie ook Kamerstuk 31 066, nr. 12.\n',
    );
    await writeFile(join(papers, 'broken.pdf'), '%PDF-1.7 and no more');
    const out = join(folder, 'of-papers');
    const build = await run('build', '--documents', papers, '--out', out);
    expect(build.code).toBe(1);
    expect(build.stderr).toContain(join(papers, 'broken.pdf'));
    expect(build.stderr).toContain('read 0 documents, 0 dossiers, 1 exchanges');
    expect(await readdir(out)).not.toContain('papers-read');
    const index = createIndexReader((file) => readFile(join(out, file)));
    const { exchanges } = await index.exchangesCiting('kst-31066-12');
    expect(exchanges).toMatchObject([{ document: 'ah-tk-20222023-1', text: 'excerpt' }]);
  });

  test('names a bad row, builds the rest, and fails', async () => {
    const table = join(folder, 'bad.tsv');
    await writeFile(table, 'id\tkind\ttitle\nkst-1-1\tkamerstuk\t\nkst-1-2\tkamerstuk\tTitel\n');
    const build = await run('build', '--catalogue', table, '--out', join(folder, 'rest'));
    expect(build.code).toBe(1);
    expect(build.stderr).toContain(`${table}:2: title is empty\n`);
    expect(await run('check', join(folder, 'rest'))).toMatchObject({ code: 0 });
  });

  test.each([
    [[], '"" is no command; there are build, harvest, check'],
    [['harvest'], 'harvest needs --out DIR'],
    [['harvest', '--out', 'x', '--from', '2024'], '--from "2024" is no day like 2024-01-31'],
    [
      ['harvest', '--out', 'x', '--from', '2024-02-01', '--to', '2024-01-01'],
      '--from 2024-02-01 is after --to 2024-01-01',
    ],
    [['harvest', '--out', 'x', '--base-url', 'here'], '--base-url "here" is no web address'],
    [['build'], 'build needs --out DIR'],
    [['build', '--resume', '--out', 'x'], "Unknown option '--resume'"],
    [['build', 'x', '--out', 'y'], '"x" belongs to no option'],
    [['build', '--budget', 'small', '--out', 'y'], '--budget "small" is no size like 8MB'],
    [['check'], 'check needs one DIR'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(message);
  });

  test.each([
    [['build', '--documents', '/no/such/folder', '--out', 'y'], '/no/such/folder'],
    [['check', '/no/such/folder'], '/no/such/folder: manifest.json cannot be read'],
  ])('fails on a folder that is not there: %j', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  test.each([[['--help']], [['build', '--help']]])('explains itself: %j', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 0, stdout: expect.stringContaining('--documents') });
  });
});

describe('the bundled index', () => {
  test("knows the seed page's letter, and the exchange that cites it", async () => {
    const index = await openDefaultIndex();
    const [letter] = await index.documents(['kst-31066-1016']);
    expect(letter).toMatchObject({ date: '2022-04-20', dossierTitle: 'Belastingdienst' });
    const { exchanges: citing } = await index.exchangesCiting('kst-31066-1016');
    expect(citing).toContainEqual(expect.objectContaining({ document: 'local-integratie-18', ordinal: 1 }));
  });

  test("knows the seed page's reports with and without their year, and the exchange of D66 that cites them", async () => {
    const index = await openDefaultIndex();
    for (const id of ['report:scp:2016:integratie-in-zicht', 'report:scp::gevestigd-maar-niet-thuis']) {
      const [report] = await index.documents([id]);
      expect(report).toMatchObject({
        kind: 'report',
        sender: expect.stringMatching(/SCP|Sociaal en Cultureel/),
      });
      const fractions = (await index.exchangesCiting(id)).exchanges.map(({ asker }) => asker.fraction);
      expect(fractions).toContain('D66');
    }
  });

  test('knows which papers cite a paper', async () => {
    const index = await openDefaultIndex();
    const { ids } = await index.citedBy('kst-26643-570');
    const rows = (await readFile('scripts/index/source/citations.tsv', 'utf8')).split('\n');
    const citing = rows.map((row) => row.split('\t')).filter(([, to]) => to === 'kst-26643-570');
    expect(citing).not.toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(citing.map(([from]) => from)));
  });

  test('holds exchanges of at least ten papers', async () => {
    const { exchanges } = await (await openDefaultIndex()).info();
    expect(exchanges).toBeGreaterThanOrEqual(60);
  });

  test('lists every id and alias it knows', async () => {
    const known = await readKnownIds();
    const index = await openDefaultIndex();
    const found = await index.documents([...known]);
    expect(found.filter((record) => !record)).toEqual([]);
    expect(known.has('report:scp::gevestigd-maar-niet-thuis')).toBe(true);
  });
});

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findReferences, type RowReferences } from '../../../scripts/references/find-references.ts';
import { linesOf } from '../../../scripts/references/lines.ts';
import { parseRow } from '../../../scripts/references/row.ts';

const NODE = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../../scripts/references.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerlens-references-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `npm run -s references -- …` with lines on its standard input. */
async function run(lines: readonly (object | string)[], ...args: string[]) {
  const child = spawn(NODE, [SCRIPT, ...args]);
  child.stdin.end(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  const rows = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { code, stdout, stderr, rows: rows.map((row) => JSON.parse(row) as RowReferences) };
}

async function knownFile(content: string): Promise<string> {
  const file = join(folder, `known-${content.length}.txt`);
  await writeFile(file, content);
  return file;
}

describe('the command line', () => {
  test('writes a line for a line, in order, with the keys of the contract in order', async () => {
    const { code, stdout, stderr } = await run([
      { id: 'a', text: 'Zie Kamerstuk 31 066, nr. 1016, p. 3.' },
      { id: 'b', text: 'Niets.' },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      '{"id":"a","references":[{"start":4,"end":36,"raw":"Kamerstuk 31 066, nr. 1016, p. 3","kind":"kamerstuk",' +
        '"targets":["kst-31066-1016"],"pages":"3","form":"K4","evidence":"label"}]}\n{"id":"b","references":[]}\n',
    );
  });

  test('takes a list of known ids for the index; a known paper makes its dossier known', async () => {
    const known = await knownFile('\uFEFFkst-40001-1\r\n\r\ndossier-40002\r\n');
    const row = { id: 'a', text: 'In 40 001, nr. 7, in 40 002, nr. 7 en in 40 003, nr. 7.' };
    const { code, rows } = await run([row], '--known', known);
    expect(code).toBe(0);
    expect(rows[0]!.references.flatMap(({ targets }) => targets)).toEqual(['kst-40001-7', 'kst-40002-7']);
  });

  test('without such a list asks the bundled index', async () => {
    const { rows } = await run([{ id: 'a', text: 'In 31 066, nr. 1016 en in 99 999, nr. 1016.' }]);
    expect(rows[0]!.references).toMatchObject([{ targets: ['kst-31066-1016'], evidence: 'known' }]);
  });

  test('says of each bad line what is wrong, reads the others, and fails at the end', async () => {
    const { code, stderr, rows } = await run([
      { id: 'a', text: '' },
      '{"id": "b"',
      '[]',
      { text: 'c' },
      { id: 4, text: 'd' },
      { id: 'e' },
      { id: 'f', text: 'f', host: 'example.nl' },
      { id: 'g', text: 'g', page: { chamber: 'both' } },
      { id: 'h', text: 'h', page: { agenda: 'kst-1-1' } },
      { id: 'i', text: 'i', page: 5 },
      '',
      { id: 'z', text: '' },
    ]);
    expect(code).toBe(1);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'z']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^stdin:2: no JSON: ./),
      'stdin:3: the line is no object',
      'stdin:4: "id" is missing',
      'stdin:5: "id" is no text',
      'stdin:6: "text" is missing',
      'stdin:7: "host" is neither tweedekamer.nl nor officielebekendmakingen.nl',
      'stdin:8: "chamber" is neither "tk" nor "ek"',
      'stdin:9: "agenda" is no list of ids',
      'stdin:10: "page" is no object',
    ]);
  });

  test('says which lines of the known ids are none, and which file cannot be read', async () => {
    const known = await knownFile('kst-40001-1\nnonsense\n');
    const some = await run([{ id: 'a', text: '40 001, nr. 2' }], '--known', known);
    expect(some.code).toBe(1);
    expect(some.stderr).toBe(`${known}:2: "nonsense" is no id like kst-31066-1016\n`);
    expect(some.rows[0]!.references).toHaveLength(1);
    const none = await run([{ id: 'a', text: '' }], '--known', join(folder, 'nowhere'));
    expect(none).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^--known .+nowhere/) });
  });

  test.each([['--unknown'], ['stray'], ['--known']])('refuses %s', async (...args) => {
    expect(await run([], ...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/./) });
  });

  test('tells how it is used', async () => {
    expect(await run([], '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--known FILE'),
    });
  });
});

describe('a row', () => {
  const found = (row: object) =>
    findReferences(parseRow(JSON.stringify(row)), () => true).references.map(({ targets }) => targets);
  const text = 'Zie Aanhangsel Handelingen 2024/25, nr. 28.';

  test.each([
    [{}, ['ah-tk-20242025-28', 'ah-ek-20242025-28']],
    [{ host: 'tweedekamer.nl' }, ['ah-tk-20242025-28']],
    [{ host: 'officielebekendmakingen.nl' }, ['ah-tk-20242025-28', 'ah-ek-20242025-28']],
    [{ page: { chamber: 'ek' } }, ['ah-ek-20242025-28']],
    [{ host: 'tweedekamer.nl', page: { chamber: 'ek' } }, ['ah-ek-20242025-28']],
  ])('has the chamber of its page or host: %o', (row, targets) => {
    expect(found({ id: 'a', text, ...row })).toEqual([targets]);
  });

  test('of a paper gives no reference to that paper', () => {
    const page = { dossier: '36200-XV', number: '96' };
    expect(found({ id: 'a', text: 'Kamerstuk 36 200 XV, nr. 96 en nr. 97', page })).toEqual([
      ['kst-36200-XV-97'],
    ]);
  });
});

test('lines end at line feeds alone, wherever the chunks end', async () => {
  async function* chunks() {
    yield* await Promise.resolve(['een\u2028', 'twee\ndr', 'ie', '\n', 'vier']);
  }
  expect(await Array.fromAsync(linesOf(chunks()))).toEqual(['een\u2028twee', 'drie', 'vier']);
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaperExchanges } from '../../../scripts/exchanges/paper-exchanges.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NODE = join(ROOT, 'node_modules/.bin/node');
const PAPERS = join(ROOT, 'test/labelled/exchanges/papers/');

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await promisify(execFile)(NODE, [join(ROOT, 'scripts/exchanges.ts'), ...args])) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('npm run exchanges', { timeout: 30_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kamerlens-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  test('prints the exchanges of a paper, with what they cite and where', async () => {
    const { code, stdout, stderr } = await run(`${PAPERS}vissen.xml`);
    expect([code, stderr]).toEqual([0, '']);
    const [paper] = JSON.parse(stdout) as [PaperExchanges];
    expect(Object.keys(paper)).toEqual(['file', 'document', 'exchanges']);
    expect(paper.document).toBe('ah-tk-20162017-411');
    const exchange = paper.exchanges[1]!;
    expect(exchange).toMatchObject({
      ordinal: 2,
      numbers: ['2'],
      asker: { member: 'Wassink', fraction: 'PvdD' },
      respondent: 'Staatssecretaris Van Dam (Economische Zaken)',
      date: '2016-11-04',
      question: 'Herinnert u zich uw eerdere antwoorden over vissen?',
      references: [{ targets: ['ah-tk-20152016-2210'], in: 'note', note: '1', start: 0 }],
    });
    const cited = paper.exchanges[2]!.references[0]!;
    expect(paper.exchanges[2]!.answer!.slice(cited.start, cited.end)).toBe(cited.raw);
  });

  test('goes on after a problem, and says so in one line each', async () => {
    const files = [
      await file('empty.txt', ''),
      await file('open.txt', 'Vraag 1\nWat nu?\n'),
      await file('prose.txt', 'Dit is een brief.\n'),
      await file('answers.txt', 'Antwoord 1\nJa.\n'),
      await file('ah-tk-20162017-411.txt', 'Vraag 1\nWat nu?\nAntwoord 1\nNiets.\n'),
      join(folder, 'absent.txt'),
      `${PAPERS}vissen.xml`,
    ];
    const { code, stdout, stderr } = await run(...files);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as PaperExchanges[]).map(({ exchanges }) => exchanges.length)).toEqual([
      1, 0, 0, 1, 4,
    ]);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.replaceAll(folder, '').replace(/^[^:]*: /, ''))).toEqual([
      'is empty',
      'has 1 of 1 questions without an answer',
      'holds no questions with answers',
      'has an answer, but no questions',
      expect.stringMatching(/^cannot be read: ENOENT/),
      expect.stringMatching(/^is ah-tk-20162017-411, as .* is, with other content$/),
    ]);
  });

  test('explains itself, and says what is wrong with a command line', async () => {
    expect((await run('--help')).stdout).toContain('npm run -s exchanges -- FILE');
    expect(await run()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('at least one file') as string,
    });
    expect(await run('--nothing')).toMatchObject({ code: 2 });
  });
});

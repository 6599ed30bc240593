import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPatterns, recordPatterns, SHIPPED, weaknesses } from '../../support/pattern-weakness.ts';

const GRAMMAR = /^lib\/(?:references|exchanges|documents)\//;

test(
  'every pattern that is shipped takes time in proportion to its text',
  { timeout: 3_600_000 },
  async () => {
    const { literals } = await readPatterns(SHIPPED);
    expect(literals.filter(({ at }) => GRAMMAR.test(at)).length).toBeGreaterThan(80);
    expect(await weaknesses(literals)).toEqual([]);
  },
);

describe('the check itself', { timeout: 3_600_000 }, () => {
  const BAD = `
    const PART = '(?:x+)+';
    export const literal = (text: string) => text.replace(/\\s+$/, '');
    export const made = new RegExp(PART + 'y');
    export const called = RegExp(\`^\${PART}z\`, 'u');
    export const implied = 'x'.match('(a|a)*b');
    export const good = /^\\d{1,4}$/;
    export const tried = /(?<!q)[a-z]+[^.]{0,60}[a-z]*!(?=x)/;
    export const long = /(?<!q)a[^.]{0,60}!(?=x)/;
  `;
  let folder: string;
  beforeAll(async () => {
    folder = `${await mkdtemp(join(tmpdir(), 'kamerlens-patterns-'))}/`;
    await writeFile(join(folder, 'bad.ts'), BAD);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('finds what a file has, and fails on what is bad in it', async () => {
    const { literals, makings } = await readPatterns(['bad.ts'], folder);
    expect(literals.map(({ at }) => at)).toEqual(['bad.ts:3', 'bad.ts:7', 'bad.ts:8', 'bad.ts:9']);
    expect(makings).toEqual(['bad.ts:4', 'bad.ts:5', 'bad.ts:6']);
    expect(await weaknesses(literals)).toEqual([
      expect.stringMatching(/^bad\.ts:3 .*2nd degree polynomial/),
      expect.stringMatching(/^bad\.ts:8 .*polynomial \(fuzz\)/),
    ]);

    const made = (await recordPatterns(['bad.ts'], folder)).filter(({ at }) => at.startsWith('bad.ts'));
    expect(made.map(({ at, flags }) => at + flags)).toEqual(['bad.ts:4', 'bad.ts:5u']);
    expect(await weaknesses(made)).toEqual([
      expect.stringMatching(/^bad\.ts:4 .*exponential/),
      expect.stringMatching(/^bad\.ts:5 .*exponential/),
    ]);
    // Made by the browser itself, from a string: seen in the source and made nowhere, so the check above fails on it.
    expect(makings.filter((at) => !made.some((pattern) => pattern.at === at))).toEqual(['bad.ts:6']);
  });
});

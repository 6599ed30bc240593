import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { check, type AttackPattern } from 'recheck';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  patternsInSource,
  type PlacedPattern,
  type SourcePatterns,
} from '../../support/patterns-in-source.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NODE = join(ROOT, 'node_modules/.bin/node');
const RECORDER = join(ROOT, 'test/support/record-patterns.ts');

/** Everything that is shipped: a page decides what any of it reads. */
const FILES = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
const GRAMMAR = /^lib\/(?:references|exchanges|documents)\//;

/** Most milliseconds for one pattern; what takes longer counts as not shown to be linear. */
const TIMEOUT = 60_000;

async function read(files: readonly string[], root = ROOT): Promise<SourcePatterns> {
  const each = await Promise.all(
    files.map(async (file) => patternsInSource(file, await readFile(join(root, file), 'utf8'))),
  );
  return {
    literals: each.flatMap(({ literals }) => literals),
    makings: each.flatMap(({ makings }) => makings),
  };
}

/** The patterns that files make when they are loaded and used. */
async function record(files: readonly string[], root = ROOT): Promise<PlacedPattern[]> {
  const paths = files.map((file) => join(root, file));
  const { stdout } = await promisify(execFile)(NODE, [RECORDER, ...paths], { maxBuffer: 1e8 });
  const made = JSON.parse(stdout) as PlacedPattern[];
  return made.map((pattern) => ({ ...pattern, at: pattern.at.replace(root, '') }));
}

/** What is wrong with a pattern: how its time grows and on which text; undefined when it is linear. */
async function weaknessOf(pattern: PlacedPattern): Promise<string | undefined> {
  const { at, source, flags } = pattern;
  const found = await check(source, flags, { timeout: TIMEOUT });
  if (found.status === 'safe') return undefined;
  if (found.status === 'unknown') return `${at} /${source}/${flags}: not told: ${found.error.kind}`;
  // An automaton proves it. Trying texts does not: it takes the large constant of "[^.]{0,60}$" for growth, too.
  const tried = found.checker === 'fuzz' && found.complexity.type === 'polynomial';
  if (tried && !grows(pattern, found.attack)) return undefined;
  return `${at} /${source}/${flags}: ${found.complexity.summary} on ${found.attack.pattern}`;
}

/** Whether twice the text takes the engine itself much more than twice as long, as soon as it takes long at all. */
function grows({ source, flags }: PlacedPattern, { pumps, suffix }: AttackPattern): boolean {
  const pattern = new RegExp(source, flags);
  const time = (size: number): number => {
    const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(size / pumps.length / pump.length));
    const text = pumped.join('') + suffix;
    const runs = Array.from({ length: 5 }, () => {
      pattern.lastIndex = 0;
      const start = performance.now();
      pattern.exec(text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  let before = 0;
  for (let size = 250; size <= 256_000; size *= 2) {
    const took = time(size);
    if (took > 150) return took > 3 * before;
    before = took;
  }
  return false;
}

async function weaknesses(patterns: readonly PlacedPattern[]): Promise<string[]> {
  const once = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const found: string[] = [];
  for (const pattern of once.values()) {
    const weakness = await weaknessOf(pattern);
    if (weakness) found.push(weakness);
  }
  return found;
}

describe('every pattern that is shipped', () => {
  test('takes time in proportion to its text', { timeout: 600_000 }, async () => {
    const { literals } = await read(FILES);
    expect(literals.filter(({ at }) => GRAMMAR.test(at)).length).toBeGreaterThan(80);
    expect(await weaknesses(literals)).toEqual([]);
  });

  test(
    'takes time in proportion to its text where it is made of parts, too',
    { timeout: 600_000 },
    async () => {
      const { makings } = await read(FILES);
      const made = await record([...new Set(makings.map((at) => at.replace(/:\d+$/, '')))]);
      expect(made.length).toBeGreaterThan(5);
      // A pattern that nothing made was not looked at: it belongs at the head of its module.
      const places = new Set(made.map(({ at }) => at));
      expect(makings.filter((at) => !places.has(at))).toEqual([]);
      expect(await weaknesses(made)).toEqual([]);
    },
  );
});

describe('the check itself', () => {
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
    const { literals, makings } = await read(['bad.ts'], folder);
    expect(literals.map(({ at }) => at)).toEqual(['bad.ts:3', 'bad.ts:7', 'bad.ts:8', 'bad.ts:9']);
    expect(makings).toEqual(['bad.ts:4', 'bad.ts:5', 'bad.ts:6']);
    expect(await weaknesses(literals)).toEqual([
      expect.stringMatching(/^bad\.ts:3 .*2nd degree polynomial/),
      expect.stringMatching(/^bad\.ts:8 .*polynomial \(fuzz\)/),
    ]);

    const made = (await record(['bad.ts'], folder)).filter(({ at }) => at.startsWith('bad.ts'));
    expect(made.map(({ at, flags }) => at + flags)).toEqual(['bad.ts:4', 'bad.ts:5u']);
    expect(await weaknesses(made)).toEqual([
      expect.stringMatching(/^bad\.ts:4 .*exponential/),
      expect.stringMatching(/^bad\.ts:5 .*exponential/),
    ]);
    // Made by the browser itself, from a string: seen in the source and made nowhere, so the check above fails on it.
    expect(makings.filter((at) => !made.some((pattern) => pattern.at === at))).toEqual(['bad.ts:6']);
  });
});

import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { check, type AttackPattern } from 'recheck';
import { patternsInSource, type PlacedPattern, type SourcePatterns } from './patterns-in-source.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NODE = join(ROOT, 'node_modules/.bin/node');
const RECORDER = join(ROOT, 'test/support/record-patterns.ts');

/** Every file that is shipped: a page decides what any of it reads. */
export const SHIPPED = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });

/** Most milliseconds for one pattern, most of which take one and some ten seconds; what takes longer is not shown to be linear. */
const TIMEOUT = 600_000;

/** The patterns of source files, below the root of the checkout or another folder. */
export async function readPatterns(files: readonly string[], root = ROOT): Promise<SourcePatterns> {
  const each = await Promise.all(
    files.map(async (file) => patternsInSource(file, await readFile(join(root, file), 'utf8'))),
  );
  return {
    literals: each.flatMap(({ literals }) => literals),
    makings: each.flatMap(({ makings }) => makings),
  };
}

/** The patterns that files make when they are loaded and used. */
export async function recordPatterns(files: readonly string[], root = ROOT): Promise<PlacedPattern[]> {
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

/**
 * Whether twice the text takes the engine itself much more than twice as long, as soon as it takes long at all: by
 * the processor's time, which other programs on the machine do not lengthen.
 */
function grows({ source, flags }: PlacedPattern, { pumps, suffix }: AttackPattern): boolean {
  const pattern = new RegExp(source, flags);
  const time = (size: number): number => {
    const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(size / pumps.length / pump.length));
    const text = pumped.join('') + suffix;
    const runs = Array.from({ length: 5 }, () => {
      pattern.lastIndex = 0;
      const start = process.cpuUsage();
      pattern.exec(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
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

/** What is wrong with patterns, one line for each that is not linear; each is looked at once, wherever it stands. */
export async function weaknesses(patterns: readonly PlacedPattern[]): Promise<string[]> {
  const once = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const found: string[] = [];
  for (const pattern of once.values()) {
    const weakness = await weaknessOf(pattern);
    if (weakness) found.push(weakness);
  }
  return found;
}

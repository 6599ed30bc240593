import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from './label.ts';
import type { JudgedPaper } from './measure.ts';

const FILE = join(LABELS, 'last-result.tsv');
const HEAD = 'paper\tlabel\toutcome';

/** What was right and what was not, by paper and label: "papers/lijst.txt\t3". */
export type StoredResult = ReadonlyMap<string, string>;

export function resultOf(papers: readonly JudgedPaper[]): StoredResult {
  return new Map(
    papers.flatMap(({ paper, verdicts }) =>
      verdicts
        .filter(({ label }) => label > 0)
        .map(({ label, outcome }) => [`${paper}\t${label}`, outcome] as const),
    ),
  );
}

/** The stored last result; empty when there is none. */
export function readStored(file = FILE): StoredResult {
  if (!existsSync(file)) return new Map();
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)]),
  );
}

/** Stores a result; papers that were not read now keep what was stored of them. */
export function store(now: StoredResult, file = FILE): void {
  const all = new Map([...readStored(file), ...now]);
  const lines = [...all].map(([key, outcome]) => `${key}\t${outcome}`);
  writeFileSync(file, `${[HEAD, ...lines].join('\n')}\n`);
}

/** What is right now and was not, and the other way round. */
export function changes(before: StoredResult, now: StoredResult): { gains: string[]; losses: string[] } {
  const keys = [...now.keys()].filter((key) => before.has(key) && before.get(key) !== now.get(key));
  return {
    gains: keys.filter((key) => now.get(key) === 'right'),
    losses: keys.filter((key) => before.get(key) === 'right'),
  };
}

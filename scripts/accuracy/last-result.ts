import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Judgement, Outcome } from './judge.ts';
import { LABELLED } from './read-references.ts';

const FILE = `${LABELLED}last-result.tsv`;
const HEAD = 'set\tcase\toutcome\tform\treference';

/** One line of a result; a case in which there was nothing to find, and nothing found, is `quiet`. */
export interface ResultLine {
  set: string;
  /** Id of the case. */
  id: string;
  outcome: Outcome | 'quiet';
  /** The label's form, else the one that was read. */
  form: string;
  /** The targets and where they start, "kst-31066-1016@5". */
  reference: string;
}

/** @returns what is stored of a result: a line per verdict. */
export function resultLines(judgements: readonly Judgement[]): ResultLine[] {
  return judgements.flatMap(({ labelled: { set, id }, verdicts }): ResultLine[] =>
    verdicts.length === 0
      ? [{ set, id, outcome: 'quiet', form: '', reference: '' }]
      : verdicts.map(({ outcome, label, found }) => {
          const { targets, start, form } = (label ?? found)!;
          return { set, id, outcome, form, reference: `${targets.join('|')}@${String(start)}` };
        }),
  );
}

/** The stored last result, `test/labelled/last-result.tsv`; empty when there is none. */
export function readLastResult(file = FILE): ResultLine[] {
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [set = '', id = '', outcome = '', form = '', reference = ''] = line.split('\t');
    return { set, id, outcome: outcome as ResultLine['outcome'], form, reference };
  });
}

/** Stores a result; sets that were not read now keep what was stored of them. */
export function storeResult(now: readonly ResultLine[], file = FILE): void {
  const read = new Set(now.map(({ set }) => set));
  const kept = readLastResult(file).filter(({ set }) => !read.has(set));
  const lines = [...now, ...kept]
    .sort((a, b) => (a.set < b.set ? -1 : Number(a.set > b.set)))
    .map(({ set, id, outcome, form, reference }) => [set, id, outcome, form, reference].join('\t').trimEnd());
  writeFileSync(file, [HEAD, ...lines, ''].join('\n'));
}

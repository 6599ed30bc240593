import { existsSync, readFileSync } from 'node:fs';
import { keyOf, type Change } from './compare.ts';
import type { ResultLine } from './last-result.ts';
import { LABELLED } from './read-references.ts';

/** Why a reference may be lost: a line of `test/labelled/explained-losses.tsv`. */
export interface Explanation {
  id: string;
  reference: string;
  reason: string;
}

/** @throws Error on a line without case, reference and reason. */
export function readExplanations(file = `${LABELLED}explained-losses.tsv`): Explanation[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (index === 0 || line.trim() === '') return [];
      const [id, reference, reason] = line.split('\t').map((cell) => cell.trim());
      if (!id || !reference || !reason)
        throw new Error(`explained-losses.tsv:${String(index + 1)}: a line is "case, reference, reason"`);
      return [{ id, reference, reason }];
    });
}

/**
 * What is wrong with the losses, a sentence each: one that is not explained, and an explanation of a reference
 * that is right, or that is in no labelled text.
 * @param last the stored result, which also knows the texts that were not read now
 */
export function unexplained(
  losses: readonly Change[],
  explanations: readonly Explanation[],
  now: readonly ResultLine[],
  last: readonly ResultLine[],
): string[] {
  const explained = new Set(explanations.map(keyOf));
  const read = new Set(now.map(({ id }) => id));
  const notRight = new Set(
    [...now, ...last.filter(({ id }) => !read.has(id))]
      .filter(({ outcome }) => outcome !== 'right')
      .map(keyOf),
  );
  return [
    ...losses
      .filter((loss) => !explained.has(keyOf(loss)))
      .map((loss) => `lost without a reason: ${keyOf(loss)} (${loss.from} → ${loss.to})`),
    ...explanations
      .filter((explanation) => !notRight.has(keyOf(explanation)))
      .map((explanation) => `explained, but no loss any more: ${keyOf(explanation)}`),
  ];
}

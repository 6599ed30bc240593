import { openDefaultIndex } from '../index/default-index.ts';
import { compareResults, type Changes } from './compare.ts';
import { readExplanations, unexplained } from './explained-losses.ts';
import { readLastResult, storeResult } from './last-result.ts';
import file from './limits.json' with { type: 'json' };
import { readRelatedCases, RELATED } from './related/cases.ts';
import {
  rankCase,
  rankedLines,
  relatedFigures,
  type RankedCase,
  type RelatedFigures,
} from './related/rank.ts';
import { changeLines, columns, percent } from './report.ts';
import type { Section } from './section.ts';

const LAST_RESULT = `${RELATED}last-result.tsv`;
const EXPLAINED = `${RELATED}explained-losses.tsv`;

/** Ranks the exchanges of every labelled case in the bundled index. */
export async function rankAll(): Promise<RankedCase[]> {
  const index = await openDefaultIndex();
  return Promise.all(readRelatedCases().map((labelled) => rankCase(labelled, index)));
}

/** What changed since the stored last result, and what of that nobody explained. */
export function rankChanges(cases: readonly RankedCase[]): Changes & { failures: string[] } {
  const now = rankedLines(cases);
  const last = readLastResult(LAST_RESULT);
  const changes = compareResults(now, last);
  return { ...changes, failures: unexplained(changes.losses, readExplanations(EXPLAINED), now, last) };
}

/** The limits that figures miss, a sentence each. */
export function missedRankLimits(
  { meanReciprocalRank, first }: RelatedFigures,
  limits = file.related,
): string[] {
  const missed = [
    meanReciprocalRank < limits.meanReciprocalRank &&
      `the mean reciprocal rank is ${meanReciprocalRank.toFixed(3)}, and must be ${limits.meanReciprocalRank}`,
    first < limits.first && `first right is ${percent(first)}, and must be ${percent(limits.first)}`,
  ];
  return missed.filter((sentence) => sentence !== false);
}

/** Measures which exchange comes first for a reference in its sentence: `docs/accuracy.md` says what each figure is. */
export const measureRelated: Section = async ({ update, verbose }) => {
  const cases = await rankAll();
  const { gains, losses, failures } = rankChanges(cases);
  if (update && failures.length === 0) storeResult(rankedLines(cases), LAST_RESULT);

  const sets = Map.groupBy(cases, ({ set }) => set);
  const all = relatedFigures(cases);
  const groups = new Map<string, RelatedFigures>([
    ...[...sets].map(([set, own]) => [set, relatedFigures(own)] as const),
    ['all', all],
  ]);
  return {
    figures: { ...Object.fromEntries(groups), gains, losses },
    report: [
      ...columns([
        ['set', 'cases', 'mean reciprocal rank', 'first right'],
        ...[...groups].map(([set, { cases: count, meanReciprocalRank, first }]) => [
          set,
          String(count),
          meanReciprocalRank.toFixed(3),
          percent(first),
        ]),
      ]),
      '',
      ...(verbose
        ? ['not first:', ...cases.filter(({ rank, set }) => rank > 1 && set === 'dev').map(faultLine), '']
        : []),
      ...changeLines('gains', gains),
      ...changeLines('losses', losses),
    ],
    failures: [...failures, ...missedRankLimits(all)].map((failure) => `related: ${failure}`),
  };
};

/** Those to check are not shown: who sees them tunes on them. */
function faultLine({ id, rank, wanted, order, sentence }: RankedCase): string {
  return `  ${id}: ${wanted.join(' or ')} comes ${String(rank)}., behind ${order[0] ?? 'nothing'}: ${sentence}`;
}

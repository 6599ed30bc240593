import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missedRankLimits, rankAll, rankChanges } from '../../../scripts/accuracy/related.ts';
import { readRelatedCases } from '../../../scripts/accuracy/related/cases.ts';
import { rankedLines, relatedFigures, type RankedCase } from '../../../scripts/accuracy/related/rank.ts';

const cases = await rankAll();

describe('the labelled cases', () => {
  test('are at least 150, of which a third is kept to check', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    const kept = cases.filter(({ set }) => set === 'check').length / cases.length;
    expect(kept).toBeGreaterThan(0.3);
    expect(kept).toBeLessThan(0.36);
  });

  test('want exchanges that the index relates to their target, and have others to choose from', () => {
    const idle = cases.filter(
      ({ wanted, order }) => order.length < 2 || !wanted.every((id) => order.includes(id)),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test.each(['dev', 'check'])('reach the limits in the set "%s"', (set) => {
    expect(missedRankLimits(relatedFigures(cases.filter((one) => one.set === set)))).toEqual([]);
  });

  test('lose nothing that the last result had, without a reason', () => {
    expect(rankChanges(cases).failures).toEqual([]);
  });
});

const ranked = (id: string, rank: number): RankedCase => ({
  id,
  set: 'dev',
  sentence: 'Zie nr. 3.',
  target: 'kst-1-3',
  wanted: ['ah-1#1'],
  order: [],
  rank,
});

test('figures: the mean of one over the ranks, and the share of first ranks', () => {
  const figures = relatedFigures([ranked('a', 1), ranked('b', 2), ranked('c', 4), ranked('d', Infinity)]);
  expect(figures).toEqual({ cases: 4, meanReciprocalRank: 0.4375, first: 0.25 });
  expect(relatedFigures([])).toEqual({ cases: 0, meanReciprocalRank: 0, first: 0 });
});

test('a figure below its limit is told', () => {
  const limits = { meanReciprocalRank: 0.9, first: 0.85 };
  expect(missedRankLimits({ cases: 9, meanReciprocalRank: 0.9, first: 0.85 }, limits)).toEqual([]);
  expect(missedRankLimits({ cases: 9, meanReciprocalRank: 0.8999, first: 0.8 }, limits)).toEqual([
    'the mean reciprocal rank is 0.900, and must be 0.9',
    'first right is 80.0 %, and must be 85.0 %',
  ]);
});

test('a case is stored as right only when what is wanted comes first', () => {
  expect(rankedLines([ranked('a', 1), ranked('b', 2)]).map(({ outcome }) => outcome)).toEqual([
    'right',
    'missed',
  ]);
});

describe('a line that cannot be used', () => {
  const good = { id: 'a', set: 'dev', sentence: 'Zie nr. 3.', target: 'kst-1-3', wanted: 'ah-1#1' };
  const read = (...lines: unknown[]) => {
    const folder = `${mkdtempSync(join(tmpdir(), 'related-'))}/`;
    writeFileSync(`${folder}a.jsonl`, lines.map((line) => JSON.stringify(line)).join('\n'));
    return readRelatedCases(folder);
  };

  test('is not this one', () => {
    expect(read(good)).toEqual([{ ...good, wanted: ['ah-1#1'] }]);
  });

  test.each([
    ['without a target', [{ ...good, target: '' }], /a\.jsonl:1: a case has/],
    ['that wants nothing', [{ ...good, wanted: undefined }], /a\.jsonl:1: a case has/],
    ['of no set', [good, { ...good, id: 'b', set: 'test' }], /a\.jsonl:2: the set is/],
    ['with an id that was used', [good, good], /"a" is used twice/],
  ])('%s is told with its place', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});

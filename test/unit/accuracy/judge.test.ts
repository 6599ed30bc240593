import { expect, test } from 'vitest';
import type { Reference } from '../../../lib/references/types.ts';
import { figuresOf, tally, trapHits } from '../../../scripts/accuracy/figures.ts';
import { judge, type Outcome } from '../../../scripts/accuracy/judge.ts';
import type { Label, LabelledCase } from '../../../scripts/accuracy/label.ts';
import { missedLimits } from '../../../scripts/accuracy/limits.ts';

const label = (start: number, end: number, ...targets: string[]): Label => ({
  kind: 'kamerstuk',
  form: 'K4',
  start,
  end,
  targets,
});
const found = (start: number, end: number, ...targets: string[]): Reference => ({
  ...label(start, end),
  targets,
  raw: '',
  evidence: 'label',
});
const labelled = (...labels: Label[]): LabelledCase => ({ id: 'a', set: 'test', text: '', page: {}, labels });
const outcomes = (labels: Label[], references: Reference[]): string[] =>
  judge(labelled(...labels), references).verdicts.map(({ outcome }) => outcome);

test.each([
  ['the same target at the same place', [label(5, 20, 'a')], [found(5, 20, 'a')], ['right']],
  ['the same target at a place that overlaps', [label(5, 20, 'a')], [found(5, 15, 'a')], ['span']],
  ['the same target elsewhere', [label(5, 20, 'a')], [found(20, 30, 'a')], ['missed', 'wrong']],
  ['another target', [label(5, 20, 'a')], [found(5, 20, 'b')], ['missed', 'wrong']],
  ['nothing', [label(5, 20, 'a')], [], ['missed']],
  ['something where nothing is', [], [found(5, 20, 'a')], ['wrong']],
  ['a choice where nothing is', [], [found(5, 20, 'a', 'b')], ['extra']],
  ['a target with a hint behind it', [label(5, 20, 'a')], [found(5, 20, 'a', 'b')], ['right']],
  ['a choice in another order', [label(0, 9, 'a', 'b', 'c')], [found(0, 9, 'a', 'c', 'b')], ['right']],
  ['a choice with another best', [label(0, 9, 'a', 'b')], [found(0, 9, 'b', 'a')], ['missed', 'extra']],
  ['one where several may be meant', [label(0, 9, 'a', 'b')], [found(0, 9, 'a')], ['missed', 'wrong']],
  ['the same twice', [label(0, 9, 'a')], [found(0, 9, 'a'), found(0, 9, 'a')], ['right', 'wrong']],
  [
    'a range whose members share a place',
    [label(0, 9, 'a'), label(0, 9, 'b')],
    [found(0, 9, 'b'), found(0, 9, 'a')],
    ['right', 'right'],
  ],
])('judges %s', (_, labels, references, expected) => {
  expect(outcomes(labels, references)).toEqual(expected);
});

test('counts what was judged', () => {
  const { verdicts } = judge(labelled(label(0, 9, 'a'), label(10, 19, 'b'), label(20, 29, 'c')), [
    found(0, 9, 'a'),
    { ...found(10, 15, 'b'), pages: '3', form: 'K5' },
    found(30, 39, 'd'),
    found(40, 49, 'e', 'f'),
  ]);
  expect(figuresOf(verdicts)).toEqual({
    labels: 3,
    found: 4,
    right: 2,
    missed: 1,
    wrongLinks: 1,
    precision: 0.5,
    recall: 2 / 3,
    wrongLinkRate: 0.25,
    exactSpans: 0.5,
    samePages: 0.5,
    sameKind: 1,
    sameForm: 0.5,
  });
});

test('a trap is hit by anything that no label asks for', () => {
  const trap = { ...labelled(label(0, 9, 'a')), trap: 'a price' };
  expect(trapHits([judge(trap, [found(0, 9, 'a')])])).toBe(0);
  expect(trapHits([judge(trap, [found(0, 9, 'a'), found(10, 19, 'b')])])).toBe(1);
  expect(trapHits([judge(trap, [found(0, 9, 'a'), found(10, 19, 'b', 'c')])])).toBe(1);
});

test('names the limits that are missed', () => {
  const limits = { precision: 0.9, recall: 0.9, wrongLinkRate: 0.1, trapHits: 0 };
  const figures = (...of: Outcome[]) => tally(of);
  expect(missedLimits(figures('right', 'span'), 0, limits)).toEqual([]);
  expect(missedLimits(figures('right', 'missed', 'extra'), 0, limits)).toEqual([
    'precision is 50.0 %, and must be 90.0 %',
    'recall is 50.0 %, and must be 90.0 %',
  ]);
  expect(missedLimits(figures(...Array<Outcome>(9).fill('right'), 'wrong'), 0, limits)).toEqual([]);
  expect(missedLimits(figures(...Array<Outcome>(8).fill('right'), 'wrong'), 1, limits)).toEqual([
    'precision is 88.9 %, and must be 90.0 %',
    'wrong links are 11.1 %, and may be 10.0 %',
    'trap hits are 1, and may be 0',
  ]);
});

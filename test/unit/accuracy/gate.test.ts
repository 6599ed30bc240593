import { expect, test } from 'vitest';
import { figuresOf, trapHits } from '../../../scripts/accuracy/figures.ts';
import { missedLimits } from '../../../scripts/accuracy/limits.ts';
import { OWN_SET } from '../../../scripts/accuracy/read-references.ts';
import { changesSince, judgeReferences } from '../../../scripts/accuracy/references.ts';

const judgements = await judgeReferences((sentence) => console.warn(sentence));

test('nothing that the last result had is lost without a reason', () => {
  expect(judgements.length).toBeGreaterThan(0);
  expect(changesSince(judgements).failures).toEqual([]);
});

test('the figures reach their limits, over all texts and over our own alone', () => {
  const own = judgements.filter(({ labelled }) => labelled.set === OWN_SET);
  for (const group of [judgements, own])
    expect(missedLimits(figuresOf(group.flatMap(({ verdicts }) => verdicts)), trapHits(group))).toEqual([]);
});

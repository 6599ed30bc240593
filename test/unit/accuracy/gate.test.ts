import { expect, test } from 'vitest';
import { changesSince, judgeReferences } from '../../../scripts/accuracy/references.ts';

const judgements = await judgeReferences((sentence) => console.warn(sentence));

test('nothing that the last result had is lost without a reason', () => {
  expect(judgements.length).toBeGreaterThan(0);
  expect(changesSince(judgements).failures).toEqual([]);
});

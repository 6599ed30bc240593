import { expect, test } from 'vitest';
import { compareResults } from '../../../scripts/accuracy/compare.ts';
import { unexplained } from '../../../scripts/accuracy/explained-losses.ts';
import type { ResultLine } from '../../../scripts/accuracy/last-result.ts';

const line = (id: string, outcome: ResultLine['outcome'], reference = 'kst-1-1@0'): ResultLine =>
  outcome === 'quiet'
    ? { set: 'test', id, outcome, form: '', reference: '' }
    : { set: 'test', id, outcome, form: 'K4', reference };

const changes = (now: ResultLine[], last: ResultLine[]) => {
  const short = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`;
  const { gains, losses } = compareResults(now, last);
  return { gains: gains.map(short), losses: losses.map(short) };
};
const loss = (text: string) => ({ gains: [], losses: [text] });
const gain = (text: string) => ({ gains: [text], losses: [] });
const neither = { gains: [], losses: [] };

test.each([
  ['a reference that is no longer found', line('a', 'missed'), line('a', 'right'), loss('right → missed')],
  ['a span that is no longer exact', line('a', 'span'), line('a', 'right'), loss('right → span')],
  ['a link where nothing was', line('a', 'wrong'), line('a', 'quiet'), loss('none → wrong')],
  ['a choice where nothing was', line('a', 'extra'), line('a', 'quiet'), loss('none → extra')],
  ['a choice that became a link', line('a', 'wrong'), line('a', 'extra'), loss('extra → wrong')],
  ['a reference that is found', line('a', 'right'), line('a', 'missed'), gain('missed → right')],
  ['a wrong link that is gone', line('a', 'quiet'), line('a', 'wrong'), gain('wrong → none')],
  ['a text that was not there', line('b', 'missed'), line('a', 'right'), neither],
  ['another label in a text', line('a', 'missed', 'kst-1-2@0'), line('a', 'right'), neither],
  ['a text that is not read', line('b', 'right'), line('a', 'wrong'), neither],
  ['what stayed', line('a', 'wrong'), line('a', 'wrong'), neither],
])('compares %s', (_, now, last, expected) => {
  expect(changes([now], [last])).toEqual(expected);
});

const now = [line('a', 'missed'), line('b', 'right')];
const last = [line('a', 'right'), line('b', 'right'), line('c', 'missed')];
const because = (id: string) => ({ id, reference: 'kst-1-1@0', reason: 'no paper has this number' });

test('a loss wants a reason', () => {
  const { losses } = compareResults(now, last);
  expect(unexplained(losses, [], now, last)).toEqual(['lost without a reason: a kst-1-1@0 (right → missed)']);
  expect(unexplained(losses, [because('a')], now, last)).toEqual([]);
});

test('a reason wants a loss', () => {
  expect(unexplained([], [because('b'), because('d')], now, last)).toEqual([
    'explained, but no loss any more: b kst-1-1@0',
    'explained, but no loss any more: d kst-1-1@0',
  ]);
  expect(unexplained([], [because('a'), because('c')], now, last)).toEqual([]);
});

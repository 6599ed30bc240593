import { expect, test } from 'vitest';
import { NO_SELECTION, selectAll, selectOne, selectTo } from '../../../../components/options/selection.ts';

const found = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join('');

test('a range goes from the one chosen before to this one, either way', () => {
  const c = selectOne(NO_SELECTION, 'c', true);
  expect(chosen(selectTo(c, found, 'e', true))).toBe('cde');
  expect(chosen(selectTo(c, found, 'a', true))).toBe('abc');
  expect(chosen(selectTo(selectTo(c, found, 'e', true), found, 'b', true))).toBe('bcde');
});

test('a range is taken out as well', () => {
  const all = selectAll(NO_SELECTION, ['a', 'b', 'c', 'd', 'e'], true);
  const without = selectOne(all, 'b', false);
  expect(chosen(selectTo(without, found, 'd', false))).toBe('ae');
});

test('without one chosen before, or when that is filtered out, a range is one', () => {
  expect(chosen(selectTo(NO_SELECTION, found, 'd', true))).toBe('d');
  expect(chosen(selectTo(selectOne(NO_SELECTION, 'gone', true), found, 'd', true))).toBe('dgone');
});

test('selecting changes no selection that was given out', () => {
  const one = selectOne(NO_SELECTION, 'a', true);
  selectOne(one, 'b', true);
  expect(chosen(one)).toBe('a');
  expect(chosen(NO_SELECTION)).toBe('');
});

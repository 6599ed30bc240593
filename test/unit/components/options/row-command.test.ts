import { expect, test } from 'vitest';
import { rowCommand } from '../../../../components/options/row-command.ts';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, held: Partial<typeof NONE> = {}, onRow = true) =>
  rowCommand({ key, ...NONE, ...held }, onRow);

test.each([
  ['ArrowDown', { do: 'move', by: 1, extend: false }],
  ['ArrowUp', { do: 'move', by: -1, extend: false }],
  ['PageDown', { do: 'move', by: 10, extend: false }],
  ['End', { do: 'move', by: Infinity, extend: false }],
  ['Enter', { do: 'open' }],
  ['F2', { do: 'note' }],
  ['Delete', { do: 'remove' }],
  ['Escape', { do: 'leave' }],
] as const)('%s', (key, command) => {
  expect(press(key)).toEqual(command);
});

test('with Shift, a move extends', () => {
  expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'move', by: 1, extend: true });
});

test('Ctrl+A and ⌘A select all on a row, and nowhere else', () => {
  expect(press('a', { ctrlKey: true })).toEqual({ do: 'all' });
  expect(press('a', { metaKey: true })).toEqual({ do: 'all' });
  expect(press('a', { ctrlKey: true }, false)).toBeUndefined();
});

test('Enter on a link or button in a row is theirs', () => {
  expect(press('Enter', {}, false)).toBeUndefined();
});

test('no letter, digit or sign alone does anything, and no key with Alt', () => {
  const signs = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place));
  expect([...signs, ' '].filter((key) => press(key) ?? press(key, { shiftKey: true }))).toEqual([]);
  expect(press('ArrowDown', { altKey: true })).toBeUndefined();
});

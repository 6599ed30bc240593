import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };

const placeholders = (message: string): string[] =>
  [...new Set(message.match(/\$[1-9]/g))].sort((a, b) => a.localeCompare(b));
const forms = (message: string): number => message.split(' | ').length;

test('both languages have the same texts in the same order', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
});

const each = <Value>(messages: typeof nl, of: (message: string) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, of(message)]));

test('a text has the same placeholders in both languages', () => {
  expect(each(en, placeholders)).toEqual(each(nl, placeholders));
});

test('a text has the same number of forms in both languages', () => {
  expect(each(en, forms)).toEqual(each(nl, forms));
});

test.each([
  ['Dutch', nl],
  ['English', en],
])('no %s text is empty', (_, messages) => {
  const empty = Object.entries(each(messages, (message) => message.trim() === '')).filter(([, is]) => is);
  expect(empty).toEqual([]);
});

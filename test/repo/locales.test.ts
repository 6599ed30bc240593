import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };

const placeholders = (message: string): string[] =>
  [...new Set(message.match(/\$[1-9]/g))].sort((a, b) => a.localeCompare(b));
const forms = (message: string): number => message.split(' | ').length;

test('both languages have the same texts in the same order', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
});

test.each(Object.entries(nl))('%s has the same placeholders and forms in both', (key, { message }) => {
  const other = en[key as keyof typeof en].message;
  expect(placeholders(other)).toEqual(placeholders(message));
  expect(forms(other)).toBe(forms(message));
});

test.each([...Object.entries(nl), ...Object.entries(en)])('%s is not empty', (_, { message }) => {
  expect(message.trim()).not.toBe('');
});

import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../lib/i18n/format-date.ts';
import { pickLanguage } from '../../../lib/i18n/pick-language.ts';
import { createTranslator } from '../../../lib/i18n/translate.ts';
import type { Language } from '../../../lib/i18n/types.ts';
import { messagesFor } from '../../support/messages.ts';

function translatorOf(message: string, language: Language = 'nl') {
  const translate = createTranslator({ ...messagesFor(language), more: { message } }, language);
  return (...substitutions: (string | number)[]) => translate('more', ...substitutions);
}

describe('a message', () => {
  test.each([
    ['meer', [], 'meer'],
    ['Noot $1', ['18'], 'Noot 18'],
    ['$2 van $1', ['a', 'b'], 'b van a'],
    ['$1 en $1', ['x'], 'x en x'],
    ['prijs $$5', [], 'prijs $5'],
    ['Noot $1', [], 'Noot '],
    ['van $1', ['$1 $& $$'], 'van $1 $& $$'],
    ['$1 keer', [12345], '12.345 keer'],
    ['1 keer | $1 keer', [1], '1 keer'],
    ['1 keer | $1 keer', [0], '0 keer'],
    ['1 keer | $1 keer', [2], '2 keer'],
    ['$1 stuk', [1], '1 stuk'],
  ])('%j with %j is %j', (message, substitutions, expected) => {
    expect(translatorOf(message)(...substitutions)).toBe(expected);
  });

  test('numbers are written as the language writes them', () => {
    expect(translatorOf('$1', 'en')(12345)).toBe('12,345');
  });
});

test.each([
  ['2022-04-20', 'nl', '20 april 2022'],
  ['2022-04-20', 'en', '20 April 2022'],
  ['2026-01-01T23:30:00.000Z', 'nl', '1 januari 2026'],
  ['2022-04', 'nl', 'april 2022'],
  ['2016', 'en', '2016'],
  ['geen datum', 'nl', 'geen datum'],
  ['', 'nl', ''],
] as const)('the date %j in %s is %j', (iso, language, expected) => {
  expect(formatDate(iso, language)).toBe(expected);
});

test.each([
  ['auto', 'nl-NL', 'nl'],
  ['auto', 'en-US', 'en'],
  ['auto', 'EN', 'en'],
  ['auto', 'fy', 'nl'],
  ['auto', 'de-DE', 'nl'],
  ['auto', 'enm', 'nl'],
  ['nl', 'en-US', 'nl'],
  ['en', 'nl-NL', 'en'],
] as const)('the setting %s in a browser in %s gives %s', (setting, uiLanguage, expected) => {
  expect(pickLanguage(setting, uiLanguage)).toBe(expected);
});

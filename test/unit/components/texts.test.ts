import { describe, expect, test } from 'vitest';
import { headingOf } from '../../../components/card/heading-of.ts';
import { splitNote } from '../../../components/card/split-note.ts';
import { pageToSave, savedIdOf } from '../../../components/popup/page-to-save.ts';
import { askerName } from '../../../components/ui/asker-name.ts';
import { firstWords } from '../../../components/ui/first-words.ts';
import { messagesFor } from '../../support/messages.ts';
import { createTranslator } from '../../../lib/i18n/translate.ts';
import type { PageSummary } from '../../../lib/messaging/protocol.ts';
import type { CardReference } from '../../../lib/preview/types.ts';

const translate = createTranslator(messagesFor('nl'), 'nl');

test.each([
  ['kort', 10, 'kort'],
  ['een twee drie vier', 14, 'een twee drie'],
  ['aaaaaaaaaaaaaaaaaaaa', 5, 'aaaaa'],
  ['een aaaaaaaaaaaaaaaaaaaa', 12, 'een aaaaaaaa'],
  ['abc😀def', 4, 'abc'],
  ['', 5, ''],
])('the first words of %j within %i are %j', (text, limit, expected) => {
  expect(firstWords(text, limit)).toBe(expected);
});

test.each([
  [{ member: 'Van Dijk', fraction: 'SP' }, 'Van Dijk (SP)'],
  [{ member: 'Van Dijk' }, 'Van Dijk'],
  [{ fraction: 'D66' }, 'D66-fractie'],
  [{ fraction: 'D66-fractie' }, 'D66-fractie'],
  [{ fraction: 'VVD, CDA en SP' }, 'fracties van VVD, CDA en SP'],
  [{ committee: 'vaste commissie voor Financiën' }, 'vaste commissie voor Financiën'],
  [{}, undefined],
])('%j is called %j', (asker, expected) => {
  expect(askerName(asker, translate)).toBe(expected);
});

describe('a note', () => {
  const reference = (raw: string): CardReference => ({
    raw,
    kind: 'report',
    targets: ['report:x:2020:y'],
    form: 'R1',
    evidence: 'label',
    sentence: '',
  });
  const split = (text: string, ...raws: string[]) =>
    splitNote(text, raws.map(reference)).map((part) => (typeof part === 'string' ? part : `[${part.raw}]`));

  test('is cut at its references, in order', () => {
    expect(split('Zie A of B.', 'A', 'B')).toEqual(['Zie ', '[A]', ' of ', '[B]', '.']);
    expect(split('A', 'A')).toEqual(['[A]']);
    expect(split('A en A', 'A', 'A')).toEqual(['[A]', ' en ', '[A]']);
  });

  test('keeps all of its text, and references that are not in it come last', () => {
    expect(split('Ibid.', 'A')).toEqual(['Ibid.', '[A]']);
    expect(split('Zie B.', 'A', 'B')).toEqual(['Zie ', '[B]', '.', '[A]']);
    expect(split('Niets')).toEqual(['Niets']);
  });
});

test('a heading falls back on the words of the page until the document is certain', () => {
  const reference = {
    raw: 'Kst. 1',
    kind: 'kamerstuk',
    targets: [],
    form: 'K1',
    evidence: 'label',
    sentence: '',
    pages: '3',
  } as const;
  expect(
    headingOf(
      { state: 'loading', reference: { ...reference, targets: ['kst-31066-1'] } },
      { translate, language: 'nl' },
    ),
  ).toEqual({
    kind: 'Kamerstuk',
    kindLanguage: 'nl',
    facts: ['p. 3'],
    title: 'Kst. 1',
  });
});

describe('a page that is saved', () => {
  const summary: PageSummary = {
    title: 'Titel',
    url: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223#noot-1',
    page: {},
    scanning: false,
    groups: [],
    places: [],
    inView: 0,
    exchanges: [],
  };
  const now = '2026-11-22T12:00:00.000Z';

  test('keeps its address without the fragment when nobody knows what it is', () => {
    const url = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223';
    expect(savedIdOf(summary)).toBe(url);
    expect(pageToSave(summary, undefined, [], now)).toEqual({
      id: url,
      title: 'Titel',
      kind: 'page',
      url,
      tags: [],
      note: '',
      savedAt: now,
      changedAt: now,
    });
  });

  test('is saved as its document when the index has that', () => {
    const record = {
      id: 'kst-31066-1016',
      kind: 'kamerstuk',
      title: 'Brief',
      date: '2022-04-20',
      dossier: '31066',
    } as const;
    expect(
      pageToSave({ ...summary, page: { self: 'kst-31066-1016' } }, record, ['debat'], now),
    ).toMatchObject({
      id: 'kst-31066-1016',
      title: 'Brief',
      kind: 'kamerstuk',
      date: '2022-04-20',
      dossier: '31066',
      url: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
      tags: ['debat'],
    });
  });
});

import { describe, expect, test } from 'vitest';
import {
  countBy,
  findSaved,
  sortSaved,
  type ExchangesById,
} from '../../../../components/options/find-saved.ts';
import { EMPTY_QUERY } from '../../../../components/options/saved-query.ts';
import { briefExchange } from '../../../support/brief-exchange.ts';
import { savedDocument } from '../../../support/saved-document.ts';

const letter = savedDocument({
  id: 'kst-31066-1016',
  title: 'Brief over de Coöperatie',
  dossier: '31066',
  date: '2022-04-20',
  tags: ['zorg'],
  savedAt: '2026-01-01T00:00:00.000Z',
});
const report = savedDocument({
  id: 'report:scp:2016:integratie-in-zicht',
  title: 'Integratie in zicht',
  kind: 'report',
  note: 'Zie de bijlage',
  tags: ['debat', 'zorg'],
  date: '2016-12-16',
  savedAt: '2026-02-01T00:00:00.000Z',
});
const undated = savedDocument({
  id: 'kst-1-10',
  title: 'Aanbieding 10',
  savedAt: '2025-01-01T00:00:00.000Z',
});
const all = [letter, report, undated];

const about: ExchangesById = new Map([
  [letter.id, [briefExchange({ words: 'Wanneer krijgen ouders hun geld?', asker: { member: 'Omtzigt' } })]],
  [report.id, [briefExchange({ date: '2026-02-02', respondent: 'Minister Van Gennip' })]],
]);

const found = (query: Partial<typeof EMPTY_QUERY>) =>
  findSaved(sortSaved(all, query.sort ?? 'saved'), { ...EMPTY_QUERY, ...query }, about).map(
    ({ title }) => title,
  );

describe('findSaved', () => {
  test.each([
    ['cooperatie', [letter.title]],
    ['31066', [letter.title]],
    ['BIJLAGE zicht', [report.title]],
    ['debat', [report.title]],
    ['zorg nergens', []],
    ['(.*', []],
    ['OUDERS geld', [letter.title]],
    ['omtzigt cooperatie', [letter.title]],
    ['gennip', [report.title]],
  ])('finds by the words %j', (words, titles) => {
    expect(found({ words })).toEqual(titles);
  });

  test('filters by tag and kind together', () => {
    expect(found({ tag: 'zorg' })).toEqual([report.title, letter.title]);
    expect(found({ tag: 'zorg', kind: 'kamerstuk' })).toEqual([letter.title]);
  });

  test('filters by dossier', () => {
    expect(found({ dossier: '31066' })).toEqual([letter.title]);
    expect(found({ dossier: '3106' })).toEqual([]);
  });

  test.each([
    [{ from: '2022-04-20' }, [letter.title]],
    [{ to: '2022-04-19' }, [report.title]],
    [{ from: '2016-12-16', to: '2022-04-20' }, [report.title, letter.title]],
    [{ from: '2022-04-21' }, []],
  ])('filters by the document’s own date: %j', (dates, titles) => {
    expect(found(dates)).toEqual(titles);
  });

  test.each([
    ['2016', { from: '2016-06-01' }, true],
    ['2016', { to: '2016-01-01' }, true],
    ['2016', { from: '2017-01-01' }, false],
    ['2016-03', { from: '2016-03-31' }, true],
    ['2016-03', { to: '2016-02-28' }, false],
  ])('of a document of %s, %j holds where it can', (date, dates, isFound) => {
    const documents = [savedDocument({ date })];
    expect(findSaved(documents, { ...EMPTY_QUERY, ...dates }, about)).toHaveLength(isFound ? 1 : 0);
  });

  test('filters by what is new since it was saved', () => {
    expect(found({ news: true })).toEqual([report.title]);
  });

  test('finds what was written since it was last asked', () => {
    const noted = { ...letter, note: 'nagekomen' };
    expect(findSaved([letter], { ...EMPTY_QUERY, words: 'nagekomen' }, about)).toEqual([]);
    expect(findSaved([noted], { ...EMPTY_QUERY, words: 'nagekomen' }, about)).toEqual([noted]);
  });

  test.each([
    ['saved', [report.title, letter.title, undated.title]],
    ['date', [letter.title, report.title, undated.title]],
    ['title', [undated.title, letter.title, report.title]],
    ['dossier', [letter.title, undated.title, report.title]],
  ] as const)('sorts by %s', (sort, titles) => {
    expect(found({ sort })).toEqual(titles);
  });
});

test('countBy counts the most used first', () => {
  expect(countBy(all, ({ tags }) => tags)).toEqual([
    { value: 'zorg', count: 2 },
    { value: 'debat', count: 1 },
  ]);
});

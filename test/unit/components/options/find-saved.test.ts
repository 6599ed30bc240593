import { describe, expect, test } from 'vitest';
import { countBy, EMPTY_QUERY, findSaved } from '../../../../components/options/find-saved.ts';
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

const found = (query: Partial<typeof EMPTY_QUERY>) =>
  findSaved(all, { ...EMPTY_QUERY, ...query }).map(({ title }) => title);

describe('findSaved', () => {
  test.each([
    ['cooperatie', [letter.title]],
    ['31066', [letter.title]],
    ['BIJLAGE zicht', [report.title]],
    ['debat', [report.title]],
    ['zorg nergens', []],
    ['(.*', []],
  ])('finds by the words %j', (words, titles) => {
    expect(found({ words })).toEqual(titles);
  });

  test('filters by tag and kind together', () => {
    expect(found({ tag: 'zorg' })).toEqual([report.title, letter.title]);
    expect(found({ tag: 'zorg', kind: 'kamerstuk' })).toEqual([letter.title]);
  });

  test.each([
    ['saved', [report.title, letter.title, undated.title]],
    ['date', [letter.title, report.title, undated.title]],
    ['title', [undated.title, letter.title, report.title]],
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

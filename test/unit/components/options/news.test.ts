import { expect, test } from 'vitest';
import { newsAbout } from '../../../../components/options/news.ts';
import { briefExchange } from '../../../support/brief-exchange.ts';
import { savedDocument } from '../../../support/saved-document.ts';

const exchanges = [
  briefExchange({ id: 'a', date: '2026-03-02' }),
  briefExchange({ id: 'b', date: '2026-03-01' }),
  briefExchange({ id: 'c' }),
  briefExchange({ id: 'd', date: '2026-04-01', relation: 'in-target' }),
];
const news = (fields: Parameters<typeof savedDocument>[0]) =>
  newsAbout(savedDocument({ savedAt: '2026-03-01T10:00:00.000Z', ...fields }), exchanges).map(({ id }) => id);

test('is what cites it elsewhere, dated after the day on which it was saved', () => {
  expect(news({})).toEqual(['a']);
});

test('is counted from the index that the reader had, which may be older than the day of saving', () => {
  expect(news({ seenUntil: '2026-01-31' })).toEqual(['a', 'b']);
  expect(news({ seenUntil: '2026-03-02' })).toEqual([]);
});

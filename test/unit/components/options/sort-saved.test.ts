import { expect, test } from 'vitest';
import { sortSaved } from '../../../../components/options/find-saved.ts';
import { savedDocument } from '../../../support/saved-document.ts';

const sorted = (titles: readonly string[]) =>
  sortSaved(
    titles.map((title) => savedDocument({ title })),
    'title',
  ).map(({ title }) => title);

test('titles go from a to z whatever their capitals, accents and quotes, and numbers by their size', () => {
  expect(sorted(['Zorg', '‘Einde’ van iets', 'één', 'brief 10', 'Brief 9', 'appel'])).toEqual([
    'appel',
    'Brief 9',
    'brief 10',
    'één',
    '‘Einde’ van iets',
    'Zorg',
  ]);
});

test('papers of a dossier stand in the order of their numbers', () => {
  const documents = [
    savedDocument({ id: 'kst-36200-XV-10', dossier: '36200-XV' }),
    savedDocument({ id: 'report:scp:2016:x' }),
    savedDocument({ id: 'kst-36200-XV-9', dossier: '36200-XV' }),
    savedDocument({ id: 'kst-9999-1', dossier: '9999' }),
  ];
  expect(sortSaved(documents, 'dossier').map(({ id }) => id)).toEqual([
    'kst-9999-1',
    'kst-36200-XV-9',
    'kst-36200-XV-10',
    'report:scp:2016:x',
  ]);
});

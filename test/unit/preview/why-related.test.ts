import { expect, test } from 'vitest';
import { describeExchange } from '../../../lib/preview/describe.ts';
import { whyRelated } from '../../../lib/preview/why-related.ts';
import type { RelatedExchange } from '../../../lib/exchanges/types.ts';

test('an exchange says its relation and all that the sentence says for it', () => {
  const grounds = { words: ['stallen', 'Rav'], numbers: ['4', '5'], asker: 'Bromet', date: '14 mei 2024' };
  expect(whyRelated({ relation: 'in-target', grounds })).toEqual([
    ['relationInTarget'],
    ['whyNumber', '4, 5'],
    ['whyWords', '“stallen”, “Rav”'],
    ['whyAsker', 'Bromet'],
    ['whyDate', '14 mei 2024'],
  ]);
});

test('an exchange for which the sentence says nothing stands by its date', () => {
  expect(whyRelated({ relation: 'cites-target', grounds: {} })).toEqual([
    ['relationCitesTarget'],
    ['whyNewest'],
  ]);
});

test('an exchange that no sentence ranked only says its relation', () => {
  expect(whyRelated({ relation: 'cites-target' })).toEqual([['relationCitesTarget']]);
});

const EXCHANGE: RelatedExchange = {
  id: 'ah-tk-20222023-3649#4',
  document: 'ah-tk-20222023-3649',
  ordinal: 4,
  asker: {},
  question: 'Hoeveel?',
  answer: null,
  text: 'summary',
  cites: [],
  relation: 'in-target',
  grounds: { words: ['stallen'] },
};

test('a card gets the reasons in place of the grounds, and none for an exchange on the page', () => {
  const shown = describeExchange(EXCHANGE);
  expect(shown.why).toEqual([['relationInTarget'], ['whyWords', '“stallen”']]);
  expect(shown).not.toHaveProperty('grounds');
  expect(describeExchange({ ...EXCHANGE, relation: 'on-page' })).not.toHaveProperty('why');
});

import { describe, expect, test } from 'vitest';
import { relateExchanges } from '../../../lib/exchanges/relate.ts';
import { similarities } from '../../../lib/exchanges/similarity.ts';
import { termsOf } from '../../../lib/exchanges/terms.ts';
import type { Exchange } from '../../../lib/exchanges/types.ts';

function exchange(id: string, question: string, date?: string): Exchange {
  const [document = '', ordinal] = id.split('#');
  return {
    id,
    document,
    ordinal: Number(ordinal),
    asker: {},
    ...(date ? { date } : {}),
    question,
    answer: null,
    text: 'summary',
    cites: [],
  };
}

const SCHOOL = exchange('ah-1#1', 'Waarom neemt segregatie op basisscholen toe?', '2020-01-01');
const WORK = exchange('ah-2#1', 'Hoe wordt discriminatie op de arbeidsmarkt bestreden?', '2021-01-01');
const CHILD = exchange('ah-3#1', 'Wat gebeurt er met de kinderopvangtoeslag?', '2022-01-01');

const relate = (sentence: string, sources: Partial<Parameters<typeof relateExchanges>[0]>) =>
  relateExchanges({ citing: [], contained: [], sentence, ...sources }).map(({ id }) => id);

describe('the order of related exchanges', () => {
  test('is by likeness to the sentence, not by date', () => {
    const sentence = 'De segregatie op basisscholen speelt een rol.';
    expect(relate(sentence, { citing: [CHILD, WORK, SCHOOL] })[0]).toBe('ah-1#1');
    expect(relate('Discriminatie op de arbeidsmarkt', { citing: [CHILD, WORK, SCHOOL] })[0]).toBe('ah-2#1');
  });

  test.each(['', 'Iets geheel anders.', 'Zie ook de brief van de minister aan de Kamer.'])(
    'is by date when nothing is alike: "%s"',
    (sentence) => {
      expect(relate(sentence, { citing: [SCHOOL, WORK, CHILD] })).toEqual(['ah-3#1', 'ah-2#1', 'ah-1#1']);
    },
  );

  test('is by id when the dates are the same, places counted as numbers; undated ones come last', () => {
    const same = ['ah-9#10', 'ah-9#9', 'ah-8#1'].map((id) => exchange(id, 'Vraag', '2020-01-01'));
    const undated = exchange('ah-1#1', 'Vraag');
    expect(relate('', { citing: [undated, ...same] })).toEqual(['ah-8#1', 'ah-9#9', 'ah-9#10', 'ah-1#1']);
  });

  test('has all that cite the target before all that stand in it, however alike', () => {
    const sentence = 'segregatie op basisscholen';
    expect(relate(sentence, { citing: [WORK, CHILD], contained: [SCHOOL] })).toEqual([
      'ah-3#1',
      'ah-2#1',
      'ah-1#1',
    ]);
  });

  test('lets a rare word weigh more than a common one', () => {
    const common = exchange('ah-4#1', 'arbeidsmarkt onderwijs wonen', '2022-01-01');
    const rare = exchange('ah-5#1', 'arbeidsmarkt onderwijs tweetalig', '2020-01-01');
    const others = ['ah-6#1', 'ah-7#1'].map((id) => exchange(id, 'wonen zorg energie', '2019-01-01'));
    const [first] = relate('wonen tweetalig', { citing: [common, rare, ...others] });
    expect(first).toBe('ah-5#1');
  });
});

describe('what is related', () => {
  test('says which relation holds', () => {
    const related = relateExchanges({ citing: [SCHOOL], contained: [WORK], sentence: '' });
    expect(related.map(({ relation }) => relation)).toEqual(['cites-target', 'in-target']);
  });

  test('leaves out what stands on the page itself', () => {
    expect(relate('', { citing: [SCHOOL, WORK], contained: [CHILD], self: 'ah-2' })).toEqual([
      'ah-1#1',
      'ah-3#1',
    ]);
    expect(relate('', { contained: [CHILD], self: 'ah-3' })).toEqual([]);
  });

  test('counts an exchange of the target that cites the target once', () => {
    const related = relateExchanges({ citing: [SCHOOL], contained: [SCHOOL], sentence: '' });
    expect(related.map(({ id, relation }) => `${id} ${relation}`)).toEqual(['ah-1#1 cites-target']);
  });

  test('takes an answer without its question into account', () => {
    const answer = { ...exchange('ah-5#1', '', '2000-01-01'), question: null, answer: 'Over basisscholen.' };
    expect(relate('basisscholen', { citing: [WORK, answer] })[0]).toBe('ah-5#1');
  });

  test('stays quick with a thousand candidates', () => {
    const words =
      'segregatie basisscholen arbeidsmarkt toeslag kinderopvang discriminatie herstel beleid'.split(' ');
    const citing = Array.from({ length: 1_000 }, (_, index) =>
      exchange(`ah-${index}#1`, `${words.join(' ')} ${words[index % 8]} nummer${index}`, '2020-01-01'),
    );
    const start = performance.now();
    expect(relate('segregatie nummer77', { citing })[0]).toBe('ah-77#1');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('similarity', () => {
  test('is 1 for the same words, 0 for none in common, and between them else', () => {
    const [same, none, some] = similarities('segregatie in het onderwijs', [
      'Segregatie, onderwijs!',
      'kinderopvang',
      'onderwijs en zorg',
    ]);
    expect(same).toBeCloseTo(1);
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(1);
  });

  test('is 0, and no error, for empty texts', () => {
    expect(similarities('', ['', 'woord'])).toEqual([0, 0]);
    expect(similarities('de het een', ['de het een'])).toEqual([0]);
    expect(similarities('woord', [])).toEqual([]);
  });
});

test.each([
  ['De leden van de D66-fractie vragen naar het beleid.', ['d66', 'fractie', 'beleid']],
  ['Geïnformeerd, beïnvloed; BEÏNVLOED', ['geinformeerd', 'beinvloed']],
  ['constructor __proto__', ['constructor', 'proto']],
  ['', []],
])('the terms of "%s"', (text, terms) => {
  expect([...termsOf(text)]).toEqual(terms);
});

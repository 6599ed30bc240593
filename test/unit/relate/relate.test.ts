import { describe, expect, test } from 'vitest';
import { relateExchanges } from '../../../lib/exchanges/relate.ts';
import { askerNamed, questionsNamed } from '../../../lib/exchanges/named.ts';
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

describe('what the sentence names', () => {
  const asked = (id: string, asker: Exchange['asker'], date?: string, numbers?: string[]): Exchange => ({
    ...exchange(id, 'Wanneer komt het verslag?', date),
    asker,
    ...(numbers && { numbers }),
  });
  const bromet = asked('ah-1#1', { member: 'Bromet', fraction: 'GroenLinks' }, '2020-01-01', ['1']);
  const nispen = asked('ah-1#2', { member: 'Temmink en Van Nispen', fraction: 'SP' }, '2021-01-01', [
    '2',
    '3',
  ]);
  const block = asked('ah-1#3', { fraction: 'PvdD' }, '2022-01-01', ['4']);
  const all = [bromet, nispen, block];

  test.each([
    ['a member', 'zoals het lid Bromet vroeg', 'ah-1#1', { asker: 'Bromet' }],
    ['a member with a particle', 'De vraag van het lid van Nispen', 'ah-1#2', { asker: 'Van Nispen' }],
    ['a fraction', 'De leden van de SP-fractie', 'ah-1#2', { asker: 'SP' }],
    [
      'a party by its other name',
      'Bij de Partij voor de Dieren',
      'ah-1#3',
      { asker: 'Partij voor de Dieren' },
    ],
    ['a date', 'Op 1 januari 2020 is dit gemeld.', 'ah-1#1', { date: '1 januari 2020' }],
  ])('%s goes before what is newer', (_, sentence, id, grounds) => {
    const [first] = relateExchanges({ citing: all, contained: [], sentence });
    expect([first?.id, first?.grounds]).toEqual([id, grounds]);
  });

  test.each([
    ['Zie het antwoord op vraag 1.', 'ah-1#1'],
    ['Zie de antwoorden op de vragen 2 en 3.', 'ah-1#2'],
    ['Zie antwoord 3 (Aanhangsel 12).', 'ah-1#2'],
    ['vragen 1 tot en met 3', 'ah-1#2'],
  ])('a number decides in the paper itself: "%s"', (sentence, id) => {
    const [first] = relateExchanges({ citing: [], contained: all, sentence });
    expect(first?.id).toBe(id);
    expect(first?.grounds?.numbers?.length).toBeGreaterThan(0);
  });

  test('a number says nothing of a question elsewhere', () => {
    const [first] = relateExchanges({ citing: all, contained: [], sentence: 'Zie het antwoord op vraag 1.' });
    expect([first?.id, first?.grounds]).toEqual(['ah-1#3', {}]);
  });

  test('a number decides over words', () => {
    const contained = [
      { ...SCHOOL, numbers: ['1'] },
      { ...WORK, numbers: ['2'] },
    ];
    const sentence = 'Over segregatie op basisscholen: zie het antwoord op vraag 2.';
    expect(relate(sentence, { contained })[0]).toBe('ah-2#1');
  });
});

test.each([
  ['vraag 4', ['4']],
  ['Vragen 4, 5 en 7', ['4', '5', '7']],
  ['antwoorden 2 t/m 5', ['2', '3', '4', '5']],
  ['antwoord op vraag nr. 12', ['12']],
  ['de vragen 3–5', ['3', '4', '5']],
  ['het antwoord 14 november 2024', []],
  ['vraag 2024', []],
  ['vragen 9-1', ['9', '1']],
  ['nummer 4 van de motie', []],
])('"%s" names the questions %j', (sentence, numbers) => {
  expect([...questionsNamed(sentence)].sort((a, b) => Number(a) - Number(b))).toEqual(
    [...numbers].sort((a, b) => Number(a) - Number(b)),
  );
});

test.each([
  ['De leden van de GroenLinks-PvdA-fractie', 'GroenLinks', undefined],
  ['De leden van de PvdA-fractie', 'GroenLinks-PvdA', undefined],
  ['De leden van GroenLinks-PvdA', 'PvdA-GroenLinks', 'GroenLinks-PvdA'],
  ['De leden van de VVD', 'VVD en D66', 'VVD'],
  ['De D66-leden', 'VVD en D66', 'D66'],
])('"%s", asked by %s, names %s', (sentence, fraction, named) => {
  expect(askerNamed({ fraction }, sentence)).toBe(named);
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

  test('reads each text as often with a thousand candidates as with one', () => {
    const readsOf = (count: number) => {
      let reads = 0;
      const citing = Array.from({ length: count }, (_, index) =>
        Object.defineProperty(exchange(`ah-${index}#1`, '', '2020-01-01'), 'question', {
          enumerable: true,
          get: () => (reads++, `segregatie op basisscholen nummer${index}`),
        }),
      );
      expect(relate(`segregatie nummer${count - 1}`, { citing })[0]).toBe(`ah-${count - 1}#1`);
      return reads / count;
    };
    expect(readsOf(1_000)).toBe(readsOf(1));
  });
});

describe('similarity', () => {
  const scores = (sentence: string, texts: string[]) =>
    similarities(sentence, texts).map(({ score }) => score);

  test('is highest for the same words, 0 for none in common, and between them else', () => {
    const [same, none, some] = scores('segregatie in het onderwijs', [
      'Segregatie, onderwijs!',
      'kinderopvang',
      'onderwijs en zorg',
    ]);
    expect(same).toBeLessThan(1);
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(same!);
  });

  test('is 0, and no error, for empty texts', () => {
    expect(scores('', ['', 'woord'])).toEqual([0, 0]);
    expect(scores('de het een', ['de het een'])).toEqual([0]);
    expect(scores('woord', ['', ''])).toEqual([0, 0]);
    expect(scores('woord', [])).toEqual([]);
  });

  test.each([
    ['an inflected word', 'gemeentelijke vergunningen', 'De gemeente verleende een vergunning.'],
    ['a part of a compound', 'de vergunning voor de stal', 'Over stalvergunningen.'],
    ['a compound of a part', 'melkveehouderijen', 'De veehouder met zijn melk.'],
    ['another case and other accents', 'COÖRDINATIE', 'coordinatie'],
  ])('sees %s', (_, sentence, text) => {
    const [like, other] = scores(sentence, [text, 'De trein van Utrecht naar Zwolle.']);
    expect(like).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  test('is not in an ending alone, nor in the words and numbers of a reference', () => {
    const sentence =
      'De discriminatie, zie Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3649, aldus de minister';
    expect(scores(sentence, ['Segregatie in 2022 en 2023: 3649 handelingen.', 'Treinen'])).toEqual([0, 0]);
  });

  test('names a few words of the sentence as they stand there, in its order', () => {
    const sentence = 'Melkveehouders met vloeren, stallen, vergunningen, subsidies en kalveren';
    const text = 'kalf en kalveren; subsidie, vergunning, stal, vloer, melkveehouder, melkvee';
    const [{ words } = { words: [] }] = similarities(sentence, [text, 'trein', 'boot']);
    expect(words).toHaveLength(4);
    expect(words[0]).toBe('Melkveehouders');
    expect(words).toEqual([...words].sort((a, b) => sentence.indexOf(a) - sentence.indexOf(b)));
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

import { describe, expect, test } from 'vitest';
import { titlePairs } from '../../../lib/index/title-pairs.ts';

const papersIn = (bracket: string) =>
  Array.from(bracket.matchAll(/Kamerstuk (\d\d) (\d{3}), nr\. (\d+)/g), ([, a, b, n]) => `kst-${a}${b}-${n}`);

describe('a title and its paper', () => {
  test.each([
    [
      'het rapport «Een nieuw begin maken» (Kamerstuk 31 066, nr. 12) en',
      'een-nieuw-begin-maken',
      'kst-31066-12',
    ],
    [
      'In het advies “Ruimte voor de rivier: een plan” (bijlage bij Kamerstuk 35 788, nr. 77).',
      'ruimte-voor-de-rivier',
      'kst-35788-77',
    ],
    [
      "de evaluatie ‘Zorg voor morgen nu' en later’ (Kamerstuk 29 689, nr. 4)",
      'zorg-voor-morgen-nu-en-later',
      'kst-29689-4',
    ],
  ])('%s', (text, slug, id) => {
    expect(titlePairs(text, papersIn)).toEqual([{ alias: `report:::${slug}`, id }]);
  });

  test.each([
    [
      'two papers in the bracket',
      'het rapport «Een nieuw begin maken» (Kamerstuk 31 066, nr. 12; Kamerstuk 31 066, nr. 13)',
    ],
    ['no paper in it', 'het rapport «Een nieuw begin maken» (zie hieronder)'],
    ['a title of two words', 'het rapport «Nieuw begin» (Kamerstuk 31 066, nr. 12)'],
    ['words between', 'het rapport «Een nieuw begin maken» van de commissie (Kamerstuk 31 066, nr. 12)'],
    ['no report', 'de motie «Een nieuw begin maken» (Kamerstuk 31 066, nr. 12)'],
  ])('%s makes none', (_, text) => {
    expect(titlePairs(text, papersIn)).toEqual([]);
  });

  test('asks for the papers of a bracket once, and for those of no other', () => {
    const asked: string[] = [];
    const ask = (bracket: string) => {
      asked.push(bracket);
      return papersIn(bracket);
    };
    const pairs = (count: number) =>
      'de motie «Een nieuw begin maken» (Kamerstuk 31 066, nr. 13), het rapport «Een nieuw begin maken» (Kamerstuk 31 066, nr. 12) '.repeat(
        count,
      );
    expect(titlePairs(pairs(100), ask)).toHaveLength(100);
    expect(asked).toEqual(Array.from({ length: 100 }, () => 'Kamerstuk 31 066, nr. 12'));
  });
});

import { termsOf } from './terms.ts';

/**
 * How much each text is like a sentence: cosine of their terms, a term weighing more the fewer of the texts
 * have it.
 *
 * @param texts The candidates; rarity is counted over them.
 * @returns Per text a number from 0 (no term in common) to 1 (the same terms).
 */
export function similarities(sentence: string, texts: readonly string[]): number[] {
  const bags = texts.map(termsOf);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const term of bag) frequency.set(term, (frequency.get(term) ?? 0) + 1);

  const weight = (term: string) => Math.log(1 + texts.length / (frequency.get(term) ?? 1)) ** 2;
  const size = (terms: Iterable<string>) => {
    let sum = 0;
    for (const term of terms) sum += weight(term);
    return sum;
  };
  const wanted = termsOf(sentence);
  const wantedSize = size(wanted);
  return bags.map((bag) => {
    const shared = size(wanted.intersection(bag));
    return shared === 0 ? 0 : shared / Math.sqrt(wantedSize * size(bag));
  });
}

import { describe, expect, test } from 'vitest';
import { extractCandidates } from '../../../lib/references/extract.ts';
import { joinLinks } from '../../../lib/references/link-references.ts';
import { print } from './cases/case.ts';

const OFFICIAL = 'https://zoek.officielebekendmakingen.nl/';

/** Reads a text in which a link is written as [words](address). */
function readLinked(marked: string) {
  const links: { start: number; end: number; href: string }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    text += marked.slice(from, match.index);
    links.push({ start: text.length, end: text.length + match[1]!.length, href: match[2]! });
    text += match[1]!;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  return joinLinks(text, extractCandidates(text), links);
}

describe('a link of the site', () => {
  test.each([
    [
      'bears out what the text says',
      `[31 066, nr. 5](${OFFICIAL}kst-31066-5.html)`,
      ['kst-31066-5 ← 31 066, nr. 5 (K8)'],
    ],
    [
      'outranks what the text says',
      `nr. [470](${OFFICIAL}kst-29453-470.html) (29 454)`,
      ['kst-29453-470 ← nr. 470 (29 454) (K10)'],
    ],
    [
      'decides a choice',
      `[Aanhangsel Handelingen 2024/25, nr. 28](${OFFICIAL}ah-ek-20242025-28)`,
      ['ah-ek-20242025-28 ← Aanhangsel Handelingen 2024/25, nr. 28 (A2)'],
    ],
    [
      'makes a reference of words that say nothing',
      `Zie [deze brief](https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223&did=2022D06725).`,
      ['doc-2022D06725 ← deze brief (LINK)'],
    ],
    [
      'counts for its own number of a list',
      `Kamerstuk 29 453, nrs. [470](${OFFICIAL}kst-29453-470) en [472](${OFFICIAL}kst-29453-472)`,
      ['kst-29453-470 ← Kamerstuk 29 453, nrs. 470 (K4)', 'kst-29453-472 ← 472 (K4)'],
    ],
    [
      'keeps the order of the text',
      `[eerst](${OFFICIAL}kst-1234-5), dan Kamerstuk 31 066, nr. 5 en [dan](${OFFICIAL}dossier/31945)`,
      [
        'kst-1234-5 ← eerst (LINK)',
        'kst-31066-5 ← Kamerstuk 31 066, nr. 5 (K4)',
        'dossier-31945 ← dan (LINK)',
      ],
    ],
  ])('%s', (_, marked, reads) => {
    expect(readLinked(marked).map(print)).toEqual(reads);
  });

  test('is evidence enough', () => {
    const [reference] = readLinked(`[31 066, nr. 5](${OFFICIAL}kst-31066-5.html)`);
    expect(reference).not.toHaveProperty('needs');
    expect(extractCandidates('31 066, nr. 5')[0]).toHaveProperty('needs');
  });

  test.each([
    ['leads elsewhere', '[brief](https://example.nl/kst-31066-5.html)'],
    ['only looks official', '[brief](https://tweedekamer.nl.example.org/kst-31066-5)'],
    ['names no document', '[brief](https://www.tweedekamer.nl/vergaderingen)'],
    ['is no address', '[brief](kst-31066-5)'],
    ['has no words', `brief [](${OFFICIAL}kst-31066-5)`],
  ])('that %s says nothing', (_, marked) => {
    expect(readLinked(marked)).toEqual([]);
  });
});

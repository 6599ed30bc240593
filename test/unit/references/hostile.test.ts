import { describe, expect, test } from 'vitest';
import { extractCandidates } from '../../../lib/references/extract.ts';
import { sentenceAround } from '../../../lib/references/text/sentence.ts';
import { mayHoldReference } from '../../../lib/references/trigger.ts';

const LENGTH = 200_000;

/** Pieces that make a rule begin over and over; reading them again from each place would take minutes. */
const PIECES = [
  '1',
  '1 ',
  ',',
  ' ',
  '\n',
  '\n1\n',
  '\u00AD ',
  ' \u00AD\n',
  '31 066, ',
  '31066/',
  'Kamerstuk ',
  'Kamerstuk 31 066, nrs. 1, ',
  'Tweede Kamer, ',
  'EK ',
  'II ',
  'AB, ',
  'X',
  '2021/22, ',
  'Handelingen II ',
  'nr. 1 (',
  '1, 2 en ',
  'kst-1-',
  'https://www.overheid.nl/',
  '‘',
  '’',
  '‘a’ van het SCP ',
  'SCP, 2016, A ',
  'Coalitieakkoord 2021 - 2025, ',
  'rapport A',
  'A. ',
];

describe('a text that repeats one piece without end', () => {
  test.each(PIECES)('is read to its end: %j', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const found = extractCandidates(text);
    expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    // What is passed over holds nothing.
    if (!mayHoldReference(text)) expect(found).toEqual([]);
    expect(sentenceAround(text, LENGTH / 2, LENGTH / 2 + 5).length).toBeLessThanOrEqual(620);
  });
});

import { describe, expect, test } from 'vitest';
import { settle } from '../../../lib/references/candidate.ts';
import { extractCandidates } from '../../../lib/references/extract.ts';
import { print } from './cases/case.ts';
import { KAMERSTUKKEN, LISTS } from './cases/kamerstukken.ts';
import { OTHERS } from './cases/others.ts';
import { REPORTS, REPORT_TRAPS } from './cases/reports.ts';
import { SENATE_LISTS } from './cases/senate-lists.ts';
import { TRAPS } from './cases/traps.ts';
import { WORN_AND_JOINED } from './cases/worn-and-joined.ts';

describe('the rules read', () => {
  test.each([...KAMERSTUKKEN, ...LISTS, ...SENATE_LISTS, ...WORN_AND_JOINED, ...OTHERS, ...REPORTS])(
    '$rule: $text',
    ({ text, reads }) => {
      expect(extractCandidates(text).map(print)).toEqual(reads);
    },
  );
});

describe('the rules do not read', () => {
  test.each([...TRAPS, ...REPORT_TRAPS])('%s: %s', (_, text) => {
    expect(settle(extractCandidates(text), () => true)).toEqual([]);
  });
});

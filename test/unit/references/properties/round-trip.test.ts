import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationOf, type CitationStyle } from '../../../../lib/documents/citation.ts';
import { settle } from '../../../../lib/references/candidate.ts';
import { extractCandidates } from '../../../../lib/references/extract.ts';
import { CITED, NUMERIC, PAGES, type Cited } from './targets.ts';

const STYLES: CitationStyle[] = ['aanwijzingen', 'leidraad'];

/**
 * What a reader with only this document in the index takes the references in a text for: of a fund's letter that may
 * be the Senate's too ("35302 F") the one in the index, of anything else the first target.
 */
const readWith = (text: string, known: string) =>
  settle(extractCandidates(text), (id) => id === known).map(({ targets }) =>
    known.startsWith('dossier-') && targets.includes(known) ? known : targets[0],
  );

describe.each(STYLES)('a citation in the style of the %s', (style) => {
  const leadsBack = (documents: fc.Arbitrary<Cited>) =>
    fc.assert(
      fc.property(documents, fc.option(PAGES, { nil: undefined }), ({ record, target }, pages) => {
        const citation = citationOf(record, pages, style);
        expect(readWith(citation, target), citation).toEqual([target]);
      }),
      { numRuns: 500 },
    );

  test.each(Object.keys(CITED) as (keyof typeof CITED)[])(
    'leads back to the %s it was written for',
    (kind) => {
      leadsBack(CITED[kind]);
    },
  );

  test('is the id itself where there is no form, and leads back too', () => {
    fc.assert(
      fc.property(NUMERIC, ({ record }) => {
        expect(citationOf(record, undefined, style)).toBe(record.id);
      }),
    );
    leadsBack(NUMERIC);
  });
});

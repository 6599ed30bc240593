import type { Candidate } from '../candidate.ts';
import { takeNumbers } from './numbers.ts';
import { takePages } from './pages.ts';
import type { Rule } from '../rule.ts';

const DOSSIER = /(\d{4})(, )?/y;
const NUMBER = /[Nn]rs?\. ?(?=\d)/y;
const YEAR = /^(?:1[89]|20)/;

/**
 * Papers of before about 1970, whose dossiers have four digits: "9595, 9596, blz. 1092", "9595, nr. 4". So few
 * digits need the index as evidence, and those of a year are passed over.
 */
export const oldPapers: Rule = {
  cues: {
    digit: String.raw`\d{3}(?=,\s{1,9}(?:\d{4},\s{1,9}blz\.|(?:\d{4},\s{1,9})?[Nn]rs?\.)\s{0,9}\d)(?<!(?:[\w.,€/:-]|\d )\d{4})`,
  },
  take(cursor) {
    const dossiers: { digits: string; start: number; end: number }[] = [];
    for (let match = cursor.take(DOSSIER); match; match = match[2] ? cursor.take(DOSSIER) : null) {
      dossiers.push({ digits: match[1]!, start: match.index, end: match.index + 4 });
    }
    const [lead] = dossiers;
    if (!lead || dossiers.some(({ digits }) => YEAR.test(digits))) return [];
    const needs = [`dossier-${lead.digits}`];
    if (cursor.take(NUMBER)) {
      return takeNumbers(cursor, false).map(({ value, start, end, pages }, index): Candidate => {
        const targets = [`kst-${lead.digits}-${value}`];
        return {
          kind: 'kamerstuk',
          start: index === 0 ? lead.start : start,
          end,
          raw: '',
          targets,
          ...(pages && { pages }),
          form: 'K23',
          evidence: 'known',
          needs: [...targets, ...needs],
        };
      });
    }
    const pages = takePages(cursor);
    return dossiers.map(({ digits, start, end }, index): Candidate => {
      const targets = [`dossier-${digits}`];
      const last = index === dossiers.length - 1;
      return {
        kind: 'dossier',
        start,
        end: last ? cursor.position : end,
        raw: '',
        targets,
        ...(last && pages && { pages }),
        form: 'K23',
        evidence: 'known',
        needs: targets,
      };
    });
  },
};

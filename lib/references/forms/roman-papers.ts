import type { Rule } from '../rule.ts';

const PAPER = /([CLX][CLXVI]{2,9}), (?:nr\. )?([A-Z]{1,2})\b/y;

/** Papers of the dossiers of the Senate itself, which have roman numbers: "CXXIV, G". They need the index as evidence. */
export const romanPapers: Rule = {
  cues: { capital: String.raw`(?<=(?<!\w)[CLX])[CLXVI]{2,9}(?=,\s{1,9}(?:nr\.\s{1,9})?[A-Z]{1,2}(?!\w))` },
  take(cursor) {
    const match = cursor.take(PAPER);
    if (!match) return [];
    const targets = [`kst-${match[1]!}-${match[2]!}`];
    const place = { start: match.index, end: cursor.position, raw: '' };
    return [{ kind: 'kamerstuk', ...place, targets, form: 'K12', evidence: 'known', needs: targets }];
  },
};

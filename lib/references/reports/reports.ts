import { takeAgreement } from './agreement.ts';
import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { takeDatedReport } from './dated.ts';
import { OWN_WORK, takeNamedReport } from './named.ts';
import { takeQuotedReports, takeUnopenedReport } from './quoted.ts';
import { takeOrdinal } from './series.ts';
import type { Rule } from '../rule.ts';

/**
 * Reports by the shape of their citations, for their publishers are too many to look for: a title in quotes, a year
 * beside a comma or bracket, a word for a work before a capital, an agreement. Only there publishers are looked up.
 */
export const reports: Rule = {
  cue: String.raw`[«‘“„'"’»”]|[12]\d{3}[a-f]?(?=[),.:;\n]|$| [A-Z\d ])|rapport(?:age)? (?=[A-Zhdvn])|(?<=[A-Za-z)]-)${OWN_WORK} (?=[A-Zn])|akkoord`,
  take(cursor) {
    const { text, position } = cursor;
    if (text.startsWith('akkoord', position)) return takeAgreement(cursor);
    if (/[12]/.test(text[position]!)) return takeDatedReport(cursor);
    return /[a-z]/.test(text[position]!)
      ? takeOneOf(cursor, takeOrdinal, takeNamedReport)
      : takeOneOf(cursor, takeQuotedReports, takeUnopenedReport);
  },
};

function takeOneOf(cursor: Cursor, ...readers: ((cursor: Cursor) => Candidate[])[]): Candidate[] {
  const start = cursor.position;
  for (const read of readers) {
    cursor.position = start;
    const found = read(cursor);
    if (found.length > 0) return found;
  }
  return [];
}

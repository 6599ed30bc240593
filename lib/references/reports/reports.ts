import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { takeDatedReport } from './dated.ts';
import { NOT_OF_SENTENCE } from './lead.ts';
import { OWN_WORK, takeNamedReport } from './named.ts';
import { takeQuotedReports, takeUnopenedReport } from './quoted.ts';
import { isAmongOrdinaryWords } from './ordinary.ts';
import { takeOrdinal } from './series.ts';
import type { Rule } from '../rule.ts';
import { DASH } from '../text/plain.ts';

/**
 * Reports by the shape of their citations, for their publishers are too many to look for: a title in quotes, a year
 * beside a comma or bracket, a word for a work before a capital. Only there publishers are looked up.
 */
export const reports: Rule = {
  cues: {
    digit: String.raw`(?=(?:(?<=1)9|(?<=2)0)\d\d[a-f]?(?:[),.:;\n]|$|\s[A-Z\d\s]))(?<=[\s(].)(?<=${NOT_OF_SENTENCE}.)|\d{0,2}(?:e|ste|de)\s{1,9}[a-z-]{0,30}rapportage\s`,
    capital: String.raw`(?<=(?:rapport|[A-Za-z)]${DASH}${OWN_WORK})\s{1,9}(?:(?:nr\.|nummer)\s{1,9}\d{1,3}[:,]?\s{1,9})?.)`,
    quote: String.raw`(?<=[«‘“„])|(?=[A-ZÀ-Þ\d])(?<![\wÀ-ÿ.,!?)].)|\s{0,9}(?:\((?:19|20)\d\d\)\s{1,9})?(?:van|door|uit)\s`,
  },
  refuses: { quote: isAmongOrdinaryWords },
  take(cursor) {
    const sign = cursor.text[cursor.position]!;
    if (/\d/.test(sign)) return takeOneOf(cursor, takeOrdinal, takeDatedReport);
    return /[A-Z]/.test(sign)
      ? takeNamedReport(cursor)
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

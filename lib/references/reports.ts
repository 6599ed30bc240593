import { takeAgreement } from './agreement.ts';
import { takeDatedReport } from './report-dated.ts';
import { takeNamedReport } from './report-named.ts';
import { takeQuotedReports, takeUnopenedReport } from './report-quoted.ts';
import { takeOrdinal } from './report-series.ts';
import type { Rule } from './rule.ts';

/**
 * Reports by the shape of their citations, for their publishers are too many to look for: a title in quotes, a year
 * beside a comma or bracket, a word for a work before a capital, an agreement. Only there publishers are looked up.
 */
export const reports: Rule = {
  cue: [
    String.raw`[«‘“„]|(?<![\w.,!?)\u00C0-\u00FF])['"’”](?=[A-Z\u00C0-\u00DE\d])`,
    String.raw`['’»”"] ?(?:\((?:19|20)\d\d\) )?(?:van|door|uit) `,
    String.raw`(?<=[ (])(?:19|20)\d\d[a-f]?(?=[),.:;\n]|$| [A-Z\d])`,
    String.raw`rapport (?=[A-Z])`,
    String.raw`(?<![\wÀ-ÿ-])(?:[Cc]oalitie|[Rr]egeer|[Hh]oofdlijnen)akkoord`,
    String.raw`(?<![\w.,-])\d{1,3}(?:e|ste|de) [a-z-]{0,30}rapportage `,
  ].join('|'),
  take(cursor) {
    const { text, position } = cursor;
    const first = text[position]!;
    if (/[cr]/i.test(first) && text.slice(position, position + 16).includes('akkoord'))
      return takeAgreement(cursor);
    if (/h/i.test(first)) return takeAgreement(cursor);
    if (/[a-z]/.test(first)) return takeNamedReport(cursor);
    if (/\d/.test(first))
      return /\d{4}/.test(text.slice(position, position + 4)) ? takeDatedReport(cursor) : takeOrdinal(cursor);
    const found = /[\wÀ-ÿ.,!?)]/.test(text[position - 1] ?? '') ? [] : takeQuotedReports(cursor);
    if (found.length > 0) return found;
    cursor.position = position;
    return takeUnopenedReport(cursor);
  },
};

import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { takeAanhangsel } from './aanhangsel.ts';
import { takeHandelingen } from './handelingen.ts';
import { takeHead } from './head.ts';
import { takeKamerstukken } from './kamerstuk.ts';
import type { Rule } from '../rule.ts';
import { DASH } from '../text/plain.ts';
import type { PageContext } from '../types.ts';

/** Where the words that lead a reference begin. */
const HEADS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÿ])(?:${[
    String.raw`[Bb]ijlagen? (?:(?:\d{1,7}|[IVX]{1,5}|[A-Z])(?: en (?:\d{1,2}|[IVX]{1,5}))? )?bij (?:de |het )?[Kk]amerst`,
    String.raw`[Bb]ijl(?:agen?|\.) (?:bij de |van de |der )?[Hh]and`,
    String.raw`(?:(?:Tweede|Eerste) )?[Kk]amerst|KAMERST|[Kk]st\.|[Kk]st(?= \d)|KST(?= ?\d)`,
    String.raw`[Dd]ossier(?!-\d)|(?:[Ii]nitiatief)?[Ww]etsvoorstel(?:len)? \d`,
    // A chamber leads a reference only where a year, a number or another label follows.
    String.raw`(?:(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?|(?<!\/)[TE]K)(?=,? ?(?:['’(]?\d|[Vv]erg|[Zz]itt|[Kk]amerst|[Aa]anh|[Hh]and|[Dd]oss|II?\b|[CLX][CLXVI]{2}))`,
    // A chamber and a year lead a reference without any word.
    String.raw`(?<!andelingen,? |Hand\. )II?,? (?=['’]?\d{2,4} ?[-/] ?['’]?\d{2,4},? )|(?<![\d/-]|andelingen,? (?:II?,? )?)(?:18|19|20)\d\d[-/](?:\d\d){1,2},? (?=\d\d[ .]?\d{3}(?!\d)|[Aa]anhangsel)`,
    String.raw`(?:H[TE]K|[UO]CV)(?=,? ?(?:['’(]?\d|[Vv]erg|[Zz]itt|nr))`,
    String.raw`(?:[Vv]ergaderjaar|[Zz]itting(?:sjaar)?),? (?=['’]?\d)`,
    String.raw`(?:[Kk]amervragen \()?[Aa]anh(?:angsel|\.)|[Hh]andelingen|Hand\.`,
  ].join('|')})`,
  'g',
);

/** The words of which one stands before the first digit of a reference, with nothing but marks and a number word between. */
const LAST_WORD = String.raw`(?:amerst(?:uk(?:ken|nummers?|nrs?\.?)?|\.)?|AMERSTUK(?:KEN)?|[Kk]st\.?|KST|ossier(?:nummers?|nrs?\.?)?|etsvoorstel(?:len)?|[Aa]anh(?:angsel(?:nummers?|nr\.?)?|\.)|andelingen(?:\s(?:van|der))?|Hand\.|H[TE]K|[UO]CV|Kamer|Staten${DASH}Generaal|(?<![A-Za-zÀ-ÿ])(?:[TtEe][Kk]|[Il]{1,2}|I?i{1,2}|VV|I\/II|l\/ll)|[Vv]ergaderjaar|itting(?:sjaar)?)`;
const NUMBER_WORD = String.raw`(?:(?:met\s{1,9})?(?:[Nn]rs?|NRS?|[Nn]ummers?|[Nn]o|[Oo]ndernr|[Nn]°|№|m)(?<=[rsSo°№m])[.:,]?\s{0,9})?`;
const MARK = String.raw`[\s,:()'’‘\-\u2010-\u2015\u2212]`;
/** The last letter is looked at before any of the words: most words before digits end on another. */
const BEFORE = String.raw`${LAST_WORD}(?<=[nstkrlgidhKTNVI.])${MARK}{0,9}`;
/** More characters than the words before the first digit of a reference have. */
const LONGEST = 130;

/** Words that lead a reference: "Kamerstukken II 2021/22, …", "Aanhangsel Handelingen …", "Tweede Kamer, …". */
export const labelled: Rule = {
  cues: {
    digit: String.raw`(?:(?<=1)[89]|(?<=2)0)\d\d(?:\/|${DASH})(?:\d\d){1,2},?\s{1,9}(?:\d\d(?:\.|\s{0,9})\d{3}(?!\d)|[Aa]anhangsel)|(?<=${BEFORE}${NUMBER_WORD}[Ol]{0,3}\d)`,
    capital: String.raw`(?=[CLXVI]{2,9}\b|[CLXVI]{0,9},\s{1,9}(?:nr\.\s{1,9})?[A-Z])(?<=${BEFORE}[CLXVI])`,
  },
  take(cursor, page) {
    const sign = cursor.position;
    const start = Math.max(cursor.free, sign - LONGEST);
    const near = cursor.text.slice(start, sign + 60);
    HEADS.lastIndex = 0;
    for (let head = HEADS.exec(near); head && start + head.index <= sign; head = HEADS.exec(near)) {
      cursor.position = start + head.index;
      const found = takeLed(cursor, page);
      if (found.length > 0) return found;
    }
    return [];
  },
};

function takeLed(cursor: Cursor, page: PageContext): Candidate[] {
  const head = takeHead(cursor);
  if (head?.label === 'aanhangsel') return takeAanhangsel(cursor, head, page.chamber);
  if (head?.label === 'handelingen') return takeHandelingen(cursor, head, page.chamber);
  return head ? takeKamerstukken(cursor, head) : [];
}

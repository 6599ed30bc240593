import { takeAanhangsel } from './aanhangsel.ts';
import { takeHandelingen } from './handelingen.ts';
import { takeHead } from './head.ts';
import { takeKamerstukken } from './kamerstuk.ts';
import type { Rule } from '../rule.ts';

/** Where the words that lead a reference begin. */
const CUES = [
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
];

/** Words that lead a reference: "Kamerstukken II 2021/22, …", "Aanhangsel Handelingen …", "Tweede Kamer, …". */
export const labelled: Rule = {
  cue: String.raw`(?<![A-Za-zÀ-ÿ])(?:${CUES.join('|')})`,
  take(cursor, page) {
    const head = takeHead(cursor);
    if (head?.label === 'aanhangsel') return takeAanhangsel(cursor, head, page.chamber);
    if (head?.label === 'handelingen') return takeHandelingen(cursor, head, page.chamber);
    return head ? takeKamerstukken(cursor, head) : [];
  },
};

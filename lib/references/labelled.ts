import { takeAanhangsel } from './aanhangsel.ts';
import { takeHandelingen } from './handelingen.ts';
import { takeHead } from './head.ts';
import { takeKamerstukken } from './kamerstuk.ts';
import type { Rule } from './rule.ts';

/** Words that lead a reference: "Kamerstukken II 2021/22, …", "Aanhangsel Handelingen …", "Tweede Kamer, …". */
export const labelled: Rule = {
  cue: String.raw`(?<![A-Za-z])(?:[Bb]ijlagen? bij (?:de |het )?[Kk]amerst|[Kk]amerst|KAMERST|[Kk]st\.|[Dd]ossier(?!-\d)|(?:Tweede|Eerste) Kamer|[TE]K\b|[Vv]ergaderjaar|(?:[Kk]amervragen \()?[Aa]anh(?:angsel|\.)|Handelingen|Hand\.)`,
  take(cursor, page) {
    const head = takeHead(cursor);
    if (head?.label === 'aanhangsel') return takeAanhangsel(cursor, head, page.chamber);
    if (head?.label === 'handelingen') return takeHandelingen(cursor, head, page.chamber);
    return head ? takeKamerstukken(cursor, head) : [];
  },
};

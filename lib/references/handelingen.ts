import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import type { Head } from './head.ts';
import { takePages } from './numbers.ts';
import type { Chamber } from './types.ts';

const ITEM = /,? (?:item|onderdeel) (\d{1,3})(?!\d)/y;
const MEETING = /,? ?(?:nrs?\.?|nummer) ?(\d{1,3})(?![\d-])/y;

/** Reads a debate: "Handelingen II 2016/17, nr. 66, item 6"; until 2010 with pages in place of the item. */
export function takeHandelingen(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  const meeting = head.session ? cursor.take(MEETING) : null;
  if (!meeting) return [];
  const item = cursor.take(ITEM);
  const pages = takePages(cursor);
  const house = head.assembly ?? head.chamber ?? pageChamber ?? 'tk';
  return [
    {
      kind: 'handelingen',
      start: head.start,
      end: cursor.position,
      raw: '',
      targets: [`h-${house}-${head.session}-${meeting[1]}${item ? `-${item[1]}` : ''}`],
      ...(pages && { pages }),
      form: item ? 'H2' : 'H1',
      evidence: 'label',
    },
  ];
}

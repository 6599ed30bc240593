import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import type { Head } from './head.ts';
import { takePages } from './pages.ts';
import type { Chamber } from '../types.ts';
import { takeYear } from './years.ts';

/** Some name the dossier that the debate was on before its number or page. */
const SUBJECT = /,? ?\d\d[ .]?\d{3}(?=, (?:(?:p|blz)\.|nr\. ?\d{1,3}, item))/y;
const MEETING =
  / ?,? ?(?:(?:nrs?\.?|nummer|no\.) ?(\d{1,3})(?![\d-]| \d{3})|(\d{1,3})(?= ?,? (?:(?:item|onderdeel) \d|(?:p|blz)\. ?\d)))/y;
/** Behind the meeting, with its date between: "nr. 57 (5 maart 2019), item 8". */
const ITEM = /(?: \(\d{1,2} [a-z]{3,9} \d{4}\))? ?,? (?:items?|onderdeel) (\d{1,3})(?!\d)/y;
const FURTHER_ITEM = /(?:, | en )(?:items? )?(\d{1,3})(?= en (?:item )?\d{1,3}\b|[);.]|,? p\.|$|\n)/y;
const MEETING_AND_PAGE = /,? ?(?:(?:p|blz|pag)\. ?)?(\d{1,3})-(?:(\d{1,3})-)?(\d{1,5})(?!\d|-)/y;
const FURTHER_PAGE = / ?- ?(?:\d{1,3}-){0,2}\d{1,5}(?!\d)/y;
/** A further meeting of the year: "nr. 5, item 4 en nr. 6, item 8"; without its word where it ends, "nrs. 57 en 58". */
const BETWEEN = /(?:,? en |; ?|, ?|,? alsmede )(?=nrs?\.? ?\d{1,3}(?![\d/-]| ?\(\d| \d{3}))/y;
const FURTHER_MEETING =
  /(?:,? en |, ?)(\d{1,3})(?=[).;\]]|, \d{1,3} en \d|$|\n| en \d{1,3}(?:[).;,\]]|$|\n))/y;
const PLURAL = /nrs\b\D{1,3}\d{1,3}$/;
/** The year behind the meeting: "UCV 8 (1990-1991)", "Handelingen II, nr. 8 (vergaderjaar 2018-2019), item 3". */
const MEETING_OF_YEAR = / ?,? ?(?:nr\.? ?)?(\d{1,3}),? \((?:vergaderjaar )?(?=\d{2,4} ?[-/])/y;
/** Meetings of one session stay below it; more is a page. */
const MOST_MEETINGS = 130;
/** The Eerste Kamer has no more meetings in a session than this. */
const MOST_SENATE_MEETINGS = 45;

/** Reads a debate: "Handelingen II 2016/17, nr. 66, item 6"; until 2010 with pages in place of the item. */
export function takeHandelingen(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  if (!head.session) return takeYearLast(cursor, head, pageChamber);
  cursor.take(SUBJECT);
  const meeting = takeMeeting(cursor, head, pageChamber);
  if (meeting) return [...meeting, ...takeFurther(cursor, head, pageChamber)];
  return takeNumberedPage(cursor, head, pageChamber) ?? takePagesAlone(cursor, head, pageChamber);
}

function takeYearLast(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  const meeting = cursor.take(MEETING_OF_YEAR)?.[1];
  const session = meeting ? takeYear(cursor)?.session : undefined;
  if (!session || !cursor.take(/\)/y)) return [];
  return takeBehindMeeting(cursor, { ...head, session }, pageChamber, meeting!);
}

/** "nr. 108, p. 7909-7943", "nr. 82, item 8 en item 32". */
function takeMeeting(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] | undefined {
  const match = cursor.take(MEETING);
  const meeting = match?.[1] ?? match?.[2];
  return meeting ? takeBehindMeeting(cursor, head, pageChamber, meeting) : undefined;
}

/** Further meetings of the same year, each with its own items or pages. */
function takeFurther(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  const found: Candidate[] = [];
  let plural = PLURAL.test(cursor.text.slice(head.start, cursor.position));
  for (;;) {
    const end = cursor.position;
    const bare = plural ? cursor.take(FURTHER_MEETING) : null;
    const meeting = bare?.[1];
    if (!meeting && !cursor.take(BETWEEN)) return found;
    const further = { ...head, start: meeting ? cursor.position - meeting.length : cursor.position };
    const debates = meeting
      ? takeBehindMeeting(cursor, further, pageChamber, meeting)
      : takeMeeting(cursor, further, pageChamber);
    if (!debates) {
      cursor.position = end;
      return found;
    }
    plural &&= meeting !== undefined;
    found.push(...debates.map((one): Candidate => ({ ...one, evidence: 'list' })));
  }
}

function takeBehindMeeting(
  cursor: Cursor,
  head: Head,
  pageChamber: Chamber | undefined,
  meeting: string,
): Candidate[] {
  const items = takeItems(cursor);
  const form = head.assembly ? 'H3' : items.length > 0 ? 'H2' : 'H1';
  const pages = takePages(cursor);
  const last = items.at(-1);
  if (!last) return [debate(cursor, head, pageChamber, meeting, { form, pages })];
  if (pages) last.end = cursor.position;
  return items.map((item, index) => ({
    ...debate(cursor, head, pageChamber, `${meeting}-${item.value}`, {
      form,
      pages: item === last ? pages : undefined,
    }),
    start: index === 0 ? head.start : item.start,
    end: item.end,
    evidence: index === 0 ? 'label' : 'list',
  }));
}

function takeItems(cursor: Cursor): { value: string; start: number; end: number }[] {
  const items: { value: string; start: number; end: number }[] = [];
  for (let match = cursor.take(ITEM); match; match = cursor.take(FURTHER_ITEM)) {
    const value = match[1]!;
    items.push({ value, start: cursor.position - value.length, end: cursor.position });
  }
  return items;
}

/**
 * The page as the Handelingen print it, meeting and all: "p. 108-7909", and from 2011 with the item, "p. 23-3-5".
 * Aanwijzing 3.43 warns of it. A range of pages runs over few of them.
 */
function takeNumberedPage(
  cursor: Cursor,
  head: Head,
  pageChamber: Chamber | undefined,
): Candidate[] | undefined {
  const before = cursor.position;
  const match = cursor.take(MEETING_AND_PAGE);
  if (!match) return undefined;
  const [, meeting = '', item, page = ''] = match;
  if (Number(meeting) > MOST_MEETINGS || (!item && Number(page) - Number(meeting) < 200)) {
    cursor.position = before;
    return undefined;
  }
  cursor.take(FURTHER_PAGE);
  const part = item ? `${meeting}-${item}` : meeting;
  return [debate(cursor, head, pageChamber, part, { form: 'H5', pages: page })];
}

/** "Handelingen II 1995/96, p. 1000-1004". */
function takePagesAlone(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  const pages = takePages(cursor);
  const range = /^(\d+)(?:[-/](\d+))?/.exec(pages ?? '');
  if (!range) return [];
  const part = [range[1], range[2]].filter(Boolean).join('-');
  return [debate(cursor, head, pageChamber, part, { form: 'H4', pages })];
}

function debate(
  cursor: Cursor,
  head: Head,
  pageChamber: Chamber | undefined,
  part: string,
  { form, pages }: { form: string; pages?: string | undefined },
): Candidate {
  const house = head.assembly ?? head.chamber ?? pageChamber;
  const either = Number.parseInt(part, 10) <= MOST_SENATE_MEETINGS ? ['tk', 'ek'] : ['tk'];
  return {
    kind: 'handelingen',
    start: head.start,
    end: cursor.position,
    raw: '',
    targets: (house ? [house] : either).map((side) => `h-${side}-${head.session!}-${part}`),
    ...(pages && { pages }),
    form,
    evidence: 'label',
  };
}

import { bodyBefore } from './bodies.ts';
import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { PARTY } from './agreement.ts';
import { publisherAt, publisherBefore, publisherId, type PublisherName } from './publishers.ts';
import { isClause, mayBeSentence } from './clause.ts';
import { leadBefore } from './lead.ts';
import { segmentsBefore, titleOfSegment } from './segment.ts';
import { endWithPages, mayBegin, reportOf } from './report.ts';
import { isTitle, takeQuoted, takeUnquoted, wordCount, type Title } from './titles.ts';
import { hasWork, DATE_BEHIND, PLACE, workBefore } from './words.ts';

const YEAR = /((?:19|20)\d\d)[a-f]?\b/y;
const CLOSING = new RegExp(String.raw`${DATE_BEHIND}\)`, 'y');
const BEFORE_TITLE = /[,.:]? (?=['‘’«“”„"A-ZÀ-Þa-z\d])/y;
/** ", 2016, monitor …": only a word for a work begins a title with a small letter. */
const SMALL = /[a-z]+/y;
const PLACE_BEHIND = new RegExp(`,? ${PLACE}[,:]?$`);
const NUMBER_BEHIND = /, (?:[Rr]apport|[Pp]ublicatie)?(?:nummer|nr\.|-nr\.)? ?\d[\d/.-]{0,20},?$/;
const IMPRINT = new RegExp(String.raw`[.,]? (?:${PLACE}(?: ?[/&] ?${PLACE}){0,2}: ?)?(?=[A-Z])`, 'y');

/** Reads a report at the year that its citation has; a title in quotes before it is read at its quotes. */
export function takeDatedReport(cursor: Cursor): Candidate[] {
  const { text, position } = cursor;
  const year = /[ (]/.test(text[position - 1] ?? '') ? cursor.take(YEAR)?.[1] : undefined;
  if (!year) return [];
  const lead = leadBefore(text, position);
  if (!lead) return [];
  const { start: nameEnd, bracketed, onDay } = lead;
  const publisher = publisherBefore(text, nameEnd);
  const closed = !bracketed || cursor.take(CLOSING) !== null;
  const behindYear = cursor.position;
  const found =
    (closed && yearThenTitle(cursor, publisher ?? bodyBefore(text, nameEnd), year, onDay)) ||
    (publisher && !bracketed && titleThenPublisher(cursor, publisher, behindYear, year)) ||
    (!publisher && publisherThenTitle(cursor, nameEnd, behindYear, year, bracketed)) ||
    (!publisher && closed && bracketed && authorsThenTitle(cursor, behindYear, year));
  return found ? [found] : [];
}

/** R1: "SCP, 2016, Integratie in zicht", "WODC (2020). Titel". */
function yearThenTitle(
  cursor: Cursor,
  publisher: PublisherName | undefined,
  year: string,
  onDay: boolean,
): Candidate | undefined {
  const { text } = cursor;
  const start = cursor.position;
  if (!publisher || !cursor.take(BEFORE_TITLE)) return undefined;
  const begins = mayBegin(text, publisher.start);
  const separator = text.slice(start, cursor.position);
  const quoted = takeQuoted(cursor);
  const title =
    quoted ?? (begins && !isPage(text, cursor.position, separator) ? takePlain(cursor) : undefined);
  if (!title || (!begins && separator.startsWith(':')) || (!quoted && isSentence(cursor))) {
    cursor.position = start;
    return undefined;
  }
  const told = quoted !== undefined || !separator.startsWith('.') || !mayBeSentence(title.text);
  return reportOf({
    start: publisher.start,
    ...endWithPages(cursor),
    title: title.text,
    publisher: publisher.id,
    year,
    form: 'R1',
    // What appeared on a day and asks a question is news.
    proven: told && !(onDay && title.text.includes('?')),
  });
}

/** "SCP 2018: 45": the page of one who cites by author and year. */
function isPage(text: string, start: number, separator: string): boolean {
  return separator.startsWith(':') && /\d/.test(text[start]!);
}

/** "PBL (2020). Mevrouw Kröger (CDA)", "… (2021)": somebody's name, behind which a sentence goes on. */
const NAMED = new RegExp(String.raw` \((?:${PARTY}|(?:19|20)\d\d[a-f]?)\)`, 'y');

function isSentence({ text, position }: Cursor): boolean {
  NAMED.lastIndex = position;
  return NAMED.test(text);
}

function takePlain(cursor: Cursor): Title | undefined {
  const small = cursor.take(SMALL);
  if (small) cursor.position = small.index;
  return small && !workBefore(small[0]) ? undefined : takeUnquoted(cursor);
}

/** R5: "Integratie in zicht?, Den Haag: SCP 2016", "het rapport Integratie in zicht (SCP, 2016)". */
function titleThenPublisher(
  cursor: Cursor,
  publisher: PublisherName,
  behindYear: number,
  year: string,
): Candidate | undefined {
  const segments = segmentsBefore(cursor.text, publisher.start).filter(({ parted }) => parted);
  const [segment] = segments;
  const title = firstOf(segments, (each) => withoutSentence(titleOfSegment(cursor.text, each)));
  if (!segment || !title || wordCount(title.text) < 2) return undefined;
  cursor.position = behindYear;
  if (segment.bracket && !cursor.take(/(?:, pp?\. ?[\d-]{1,9})?\)/y)) return undefined;
  return reportOf({
    start: title.start,
    ...endWithPages(cursor),
    title: title.text,
    publisher: publisher.id,
    year,
    form: segment.place ? 'R5' : 'R2',
    proven: segment.place || title.named || (title.opens && hasWork(title.text)),
  });
}

/** "Gemeenten hebben moeite. Integratie in zicht": the sentence before is no part of the title. */
function withoutSentence<T extends { text: string }>(title: T | undefined): T | undefined {
  const end = title?.text.indexOf('. ') ?? -1;
  return end > 0 && isClause(title!.text.slice(0, end)) ? undefined : title;
}

/** R1: "SCP, Integratie in zicht, 2016", "CBS, Jaarrapport Integratie 2016". */
function publisherThenTitle(
  cursor: Cursor,
  titleEnd: number,
  behindYear: number,
  year: string,
  bracketed: boolean,
): Candidate | undefined {
  const { text } = cursor;
  const publisher = firstOf(segmentsBefore(text, titleEnd), ({ start }) => publisherAt(text, start));
  if (!publisher || !mayBegin(text, publisher.start)) return undefined;
  const parted = /^(?:, |: | - |\. | )/.exec(text.slice(publisher.end, publisher.end + 3));
  if (!parted) return undefined;
  const start = publisher.end + parted[0].length;
  if (parted[0] === ' ' && !(bracketed && hasWork(text.slice(start, titleEnd)))) return undefined;
  const between = text.slice(start, titleEnd).replace(PLACE_BEHIND, '').replace(NUMBER_BEHIND, '');
  // "Jaarrapport Integratie 2016": the year is the title's own.
  const own = !bracketed && text[titleEnd] === ' ';
  const title = own ? text.slice(start, behindYear) : between;
  if (!/^[A-ZÀ-Þ\d]/.test(title) || !isTitle(title) || /[,(] ?(?:19|20)\d\d[,)]|\d\. /.test(title))
    return undefined;
  if (publisherId(title)) return undefined;
  cursor.position = behindYear;
  return reportOf({
    start: publisher.start,
    ...endWithPages(cursor),
    title,
    publisher: publisher.id,
    year,
    form: 'R1',
    proven: true,
  });
}

const SUBTITLE = / [A-ZÀ-Þ][^.;()\n]{3,180}/y;

/** The publisher in the imprint behind a title, or behind its subtitle. */
function takeImprint(cursor: Cursor): PublisherName | undefined {
  const start = cursor.position;
  if (cursor.take(IMPRINT)) {
    const publisher = publisherAt(cursor.text, cursor.position);
    if (publisher) return publisher;
  }
  cursor.position = start;
  cursor.take(/\./y);
  if (!cursor.take(SUBTITLE) || !cursor.take(IMPRINT)) return undefined;
  return publisherAt(cursor.text, cursor.position);
}

/** R5: "Huijnk, W. (2016). Integratie in zicht? Den Haag: SCP." */
function authorsThenTitle(cursor: Cursor, behindYear: number, year: string): Candidate | undefined {
  cursor.position = behindYear;
  if (!cursor.take(BEFORE_TITLE)) return undefined;
  const title = takeQuoted(cursor) ?? takePlain(cursor);
  const publisher = title && takeImprint(cursor);
  if (!publisher || !/^(?:[.,;)\n]|$)/.test(cursor.text.slice(publisher.end, publisher.end + 1)))
    return undefined;
  cursor.position = publisher.end;
  return reportOf({
    start: title.start,
    ...endWithPages(cursor),
    title: title.text,
    publisher: publisher.id,
    year,
    form: 'R5',
    proven: true,
  });
}

function firstOf<T, U>(values: readonly T[], read: (value: T) => U | undefined): U | undefined {
  for (const value of values) {
    const found = read(value);
    if (found) return found;
  }
  return undefined;
}

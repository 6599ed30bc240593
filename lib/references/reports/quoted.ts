import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { readBefore } from './before.ts';
import { takeBehind } from './behind.ts';
import { publisherBehind } from './said.ts';
import { endWithPages, reportOf } from './report.ts';
import { takeQuoted, wordCount, type Title } from './titles.ts';
import { workBefore } from './words.ts';

const NEXT_TITLE = /(?: \((?:19|20)\d\d\))?(?:,| en|, en) (?=['‘«“„"])/y;
/** A title that no publisher vouches for must at least be this long, in words. */
const TELLING = 3;

/**
 * Reads reports at their titles in quotes: the publisher stands behind ("«…» van de WRR") or before ("WRR-rapport
 * «…»"). Of several titles with one publisher ("de rapporten «…» en «…» van het SCP") each is a reference.
 */
export function takeQuotedReports(cursor: Cursor): Candidate[] {
  const { text, position } = cursor;
  if (!mayOpen(text, position)) return [];
  const title = takeQuoted(cursor);
  if (!title) return [];
  const before = readBefore(text, title.start);
  const titles = before.plural ? [title, ...takeFurther(cursor)] : [title];
  const behind = takeBehind(cursor, before);
  const closed = before.held && cursor.take(/\)/y) !== null;
  const named = before.named;
  const known = behind.publisher ?? before.publisher;
  const said = named && !known ? publisherBehind(text, titles.at(-1)!.end, before.own === true) : {};
  const publisher = known ?? said.publisher;
  const year = behind.year ?? before.year ?? said.year;
  if (!publisher || (before.held && !closed)) {
    const telling = named && wordCount(title.text) >= TELLING && isTelling(title.text);
    cursor.position = title.end;
    return telling
      ? [reportOf({ ...title, title: title.text, publisher: '', form: 'R6', proven: false })]
      : [];
  }
  const evident = named || year !== undefined || before.citing || (!before.held && isTelling(title.text));
  const proven = evident && !before.other;
  const dated = /^ \(\d/.test(text.slice(titles.at(-1)!.end, titles.at(-1)!.end + 3));
  const form = publisher === 'coalitieakkoord' ? 'R7' : (before.form ?? (named && dated ? 'R3' : 'R2'));
  const last = titles.length - 1;
  const whole = endWithPages(cursor);
  return titles.map((each, index) =>
    reportOf({
      start: index === 0 && before.start !== undefined ? before.start : each.start,
      ...(index === last ? whole : { end: each.end }),
      title: each.text,
      publisher,
      year: titles.length > 1 ? yearBehind(text, each.end) : year,
      form,
      proven,
    }),
  );
}

/** Whether a quote may open a title; those that may as well close one, or be an apostrophe, do so before a capital. */
function mayOpen(text: string, position: number): boolean {
  if (/[«‘“„]/.test(text[position]!)) return true;
  return /[A-ZÀ-Þ\d]/.test(text[position + 1] ?? '') && !/[\wÀ-ÿ.,!?)]/.test(text[position - 1] ?? '');
}

/** A capital and more than one word make a title; anything else in quotes may be mere words of the publisher's. */
function isTelling(title: string): boolean {
  return /^[A-ZÀ-Þ\d]|^i[A-Z]/.test(title) && wordCount(title) > 1 && !/[.…]$/.test(title);
}

function takeFurther(cursor: Cursor): Title[] {
  const further: Title[] = [];
  for (let position = cursor.position; cursor.take(NEXT_TITLE); position = cursor.position) {
    const title = takeQuoted(cursor);
    if (!title) {
      cursor.position = position;
      break;
    }
    further.push(title);
  }
  return further;
}

function yearBehind(text: string, end: number): string | undefined {
  return /^ \(((?:19|20)\d\d)\)/.exec(text.slice(end, end + 7))?.[1];
}

/** A title that lost its opening quote begins behind the word for its work. */
const UNOPENED = /['’»”"] ?(?:\((?:19|20)\d\d\) )?(?:van|door|uit) /y;
const LONGEST_TITLE = 200;

/** Reads a report at the closing quote of a title whose opening quote went missing. */
export function takeUnopenedReport(cursor: Cursor): Candidate[] {
  const { text, position: closing } = cursor;
  if (!cursor.take(UNOPENED)) return [];
  cursor.position = closing + 1;
  const behind = takeBehind(cursor, { named: true, other: false });
  if (!behind.publisher) return [];
  const from = Math.max(0, closing - LONGEST_TITLE);
  const before = text.slice(from, closing);
  const begin = workThatBegins(before);
  if (begin === undefined || /[\n«»‘“”;]/.test(before.slice(begin))) return [];
  return [
    reportOf({
      start: from + begin,
      ...endWithPages(cursor),
      title: before.slice(begin),
      publisher: behind.publisher,
      year: behind.year,
      form: behind.year ? 'R3' : 'R2',
      proven: true,
    }),
  ];
}

/** Where a title begins in a text: at the last word with a capital that follows a word for a work. */
function workThatBegins(text: string): number | undefined {
  const capitals = [...text.matchAll(/ (?=[A-ZÀ-Þ])/g)].map(({ index }) => index);
  const space = capitals.findLast((index) => workBefore(text.slice(Math.max(0, index - 60), index)));
  return space === undefined ? undefined : space + 1;
}

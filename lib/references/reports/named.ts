import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { publisherAt, publisherBefore } from './publishers.ts';
import { endWithPages, reportOf } from './report.ts';
import { isClause, isPassive } from './clause.ts';
import { endOfTitle } from './title-end.ts';
import { publishingSubject } from './subject.ts';
import { takeUnquoted, wordCount } from './titles.ts';
import { DATE } from './words.ts';

/** Works that a publisher's name may have a hyphen before. */
export const OWN_WORK =
  '(?:rapport|publicatie|studie|advies|notitie|onderzoek|verkenning|monitor|signalement|evaluatie|essay)';
const WORK_BEFORE = new RegExp(String.raw`(?<=(${OWN_WORK} (?:(?:nr\.|nummer) \d{1,3}[:,]? )?))`, 'y');
const BY = / (?:van|door) (?:het |de )?(?=[A-Z])| \((?=[A-Z])/g;
const YEAR_BEHIND = new RegExp(
  String.raw` \(${DATE}((?:19|20)\d\d)\)| (?:uit|van) ${DATE}((?:19|20)\d\d)(?!\d)|,? ((?:19|20)\d\d)\)`,
  'y',
);
const LONGEST = 160;
/** A title without quotes must have as many words, unless a year helps. */
const TELLING = 3;

/**
 * Reads a report at a word for a work with a title without quotes behind it: "het ARK-rapport Inburgering en
 * taalonderwijs", "het rapport Weten is nog geen doen van de WRR".
 */
export function takeNamedReport(cursor: Cursor): Candidate[] {
  const { text, position: title } = cursor;
  const position = title - (cursor.take(WORK_BEFORE)?.[1]!.length ?? 0);
  if (position === title) return [];
  const begin = wordStart(text, position);
  const publisher = /[- ]/.test(text[begin - 1] ?? '') ? publisherBefore(text, begin - 1) : undefined;
  if (publisher) return ownWork(cursor, publisher.id, publisher.start);
  if (!text.startsWith('rapport', position)) return [];
  const found = workOf(cursor);
  return found.length > 0 ? found : workOfSubject(cursor, begin, position + 'rapport '.length);
}

/** "het SCP in zijn rapport Eigentijdse ongelijkheid". */
function workOfSubject(cursor: Cursor, work: number, start: number): Candidate[] {
  const { publisher, year } = publishingSubject(cursor.text, work, start);
  cursor.position = start;
  const title = publisher && takeUnquoted(cursor);
  if (!title || wordCount(title.text) < TELLING || isClause(title.text)) return [];
  return [
    reportOf({
      ...title,
      ...endWithPages(cursor),
      title: title.text,
      publisher,
      year,
      form: 'R2',
      proven: true,
    }),
  ];
}

/** "ARK-rapport Inburgering en taalonderwijs allochtonen". */
function ownWork(cursor: Cursor, publisher: string, start: number): Candidate[] {
  const title = takeUnquoted(cursor);
  if (!title || wordCount(title.text) < 2) return [];
  const match = cursor.take(YEAR_BEHIND);
  const year = match?.[1] ?? match?.[2];
  return [
    reportOf({
      start,
      ...endWithPages(cursor),
      title: title.text,
      publisher,
      year,
      form: 'R4',
      proven:
        (year !== undefined || wordCount(title.text) >= TELLING) &&
        !isClause(title.text) &&
        !isPassive(title.text),
    }),
  ];
}

/** "rapport Weten is nog geen doen van de WRR". */
function workOf(cursor: Cursor): Candidate[] {
  const { text, position: start } = cursor;
  if (publisherAt(text, start)) return [];
  const window = text.slice(start, start + LONGEST);
  const sentence = window.slice(0, window.search(/[;:\n«»‘“”"]| - |\. |\.$|$/));
  for (const by of sentence.matchAll(BY)) {
    const publisher = publisherAt(text, start + by.index + by[0].length);
    if (!publisher || by.index < 3) continue;
    const title = sentence.slice(0, by.index).replace(/ \((?:19|20)\d\d\)$/, '');
    const ended = endOfTitle(text, start);
    if (
      ended === undefined ||
      ended < start + title.length ||
      (by[0].startsWith(' door') && isPassive(title))
    )
      return [];
    const printed = /\(((?:19|20)\d\d)\)$/.exec(sentence.slice(0, by.index));
    cursor.position = publisher.end;
    const behind = cursor.take(YEAR_BEHIND);
    if (by[0].endsWith('(') && !behind?.[3] && !cursor.take(/\)/y)) return [];
    const year = printed?.[1] ?? behind?.[1] ?? behind?.[2] ?? behind?.[3];
    const proven = wordCount(title) >= (year ? 1 : TELLING) && !isClause(title);
    return [
      reportOf({
        start,
        ...endWithPages(cursor),
        title,
        publisher: publisher.id,
        year,
        form: year ? 'R3' : 'R2',
        proven,
      }),
    ];
  }
  return [];
}

function wordStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start < 30 && /[a-zà-ÿ]/.test(text[start - 1]!)) start -= 1;
  return start;
}

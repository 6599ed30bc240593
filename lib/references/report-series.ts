import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { publisherAt } from './publishers.ts';
import { reportOf } from './report.ts';

const ORDINAL = /\d{1,3}(?:e|ste|de) [a-z-]{1,40} (?:van (?:het |de )?)?/y;

/** R8: "22e halfjaarsrapportage Belastingdienst"; the number and all belongs to the title. */
export function takeOrdinal(cursor: Cursor): Candidate[] {
  const { text, position: start } = cursor;
  const publisher = cursor.take(ORDINAL) ? publisherAt(text, cursor.position) : undefined;
  if (!publisher) return [];
  cursor.position = publisher.end;
  const title = text.slice(start, publisher.end);
  return [reportOf({ start, end: publisher.end, title, publisher: publisher.id, form: 'R8', proven: true })];
}

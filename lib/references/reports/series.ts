import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { publisherAt } from './publishers.ts';
import { reportOf } from './report.ts';

const ORDINAL = /(?<![\w.,-])\d{1,3}(?:e|ste|de) [a-z-]{0,30}rapportage (?:van (?:het |de )?)?/y;

/** R8: "22e halfjaarsrapportage Belastingdienst"; the number and all belongs to the title. */
export function takeOrdinal(cursor: Cursor): Candidate[] {
  const start = cursor.position;
  const publisher = cursor.take(ORDINAL) ? publisherAt(cursor.text, cursor.position) : undefined;
  if (!publisher) return [];
  cursor.position = publisher.end;
  const title = cursor.text.slice(start, publisher.end);
  return [reportOf({ start, end: publisher.end, title, publisher: publisher.id, form: 'R8', proven: true })];
}

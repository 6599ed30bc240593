import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { publisherAt } from './publishers.ts';
import { reportOf } from './report.ts';

const ORDINAL = /(?:^|[^\w.,-])(\d{1,3}(?:e|ste|de) [a-z-]{0,30})$/;
const OF = /rapportage (?:van (?:het |de )?)?/y;

/** At "rapportage", R8: "22e halfjaarsrapportage Belastingdienst"; the number and all belongs to the title. */
export function takeOrdinal(cursor: Cursor): Candidate[] {
  const { text, position } = cursor;
  const ordinal = ORDINAL.exec(text.slice(Math.max(0, position - 40), position));
  const publisher = ordinal && cursor.take(OF) ? publisherAt(text, cursor.position) : undefined;
  if (!ordinal || !publisher) return [];
  const start = position - ordinal[1]!.length;
  cursor.position = publisher.end;
  const title = text.slice(start, publisher.end);
  return [reportOf({ start, end: publisher.end, title, publisher: publisher.id, form: 'R8', proven: true })];
}

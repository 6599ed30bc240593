import { printSession } from './session.ts';

/** The chamber in roman; the joint and the extended assemblies (VV, UCV, OCV) by their abbreviation. */
const CHAMBERS: Record<string, string> = { tk: 'II', ek: 'I' };

/**
 * From 2011 on every item of a meeting is published apart, with its number; until then the pages ran on through the
 * session (Aanwijzing 3.43), and an id without a meeting has those.
 */
const ITEMS_SINCE = '20102011';
/** No session has had more meetings than this. */
const MOST_MEETINGS = 200;

/**
 * Writes Handelingen as Aanwijzing 3.43 and the Leidraad do: "Handelingen II 2010/11, nr. 108, item 5",
 * "Handelingen II 2007/08, nr. 108", and by pages alone "Handelingen II 2007/08, p. 2932-2933".
 *
 * @param part what stands behind the session in the id: meeting and item, meeting, or pages
 */
export function handelingenBody({
  chamber,
  session,
  part,
}: Record<'chamber' | 'session' | 'part', string>): string {
  const head = `Handelingen ${CHAMBERS[chamber] ?? chamber.toUpperCase()} ${printSession(session)}`;
  if (arePages(session, part)) return `${head}, p. ${part}`;
  const [meeting, item] = part.split('-');
  return `${head}, nr. ${meeting}${item ? `, item ${item}` : ''}`;
}

function arePages(session: string, part: string): boolean {
  const [first = '', second] = part.split('-');
  if (Number(first) > MOST_MEETINGS) return true;
  return session < ITEMS_SINCE && second !== undefined && Number(second) >= Number(first);
}

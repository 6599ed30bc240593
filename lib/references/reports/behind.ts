import { bodyAt } from './bodies.ts';
import type { Cursor } from '../cursor.ts';
import { publisherAt } from './publishers.ts';
import type { Before } from './before.ts';
import { DATE, PLACE } from './words.ts';

/** What stands behind a title: its year and publisher, with the cursor behind what belongs to it. */
export interface Behind {
  publisher?: string;
  year?: string;
}

const YEAR = String.raw`((?:19|20)\d\d)[a-f]?(?!\d)`;
const YEAR_NEXT = new RegExp(
  String.raw`(?: uit)? \(${DATE}${YEAR}\)|,? (?:uit|van) ${DATE}${YEAR}|, (?:[Rr]apport(?:age)? )?${DATE}${YEAR}(?!-)`,
  'y',
);
const YEAR_BEHIND = new RegExp(
  String.raw` \(${DATE}${YEAR}\)| (?:uit|van) ${DATE}${YEAR}|,? ${DATE}${YEAR}(?!-)`,
  'y',
);
const BY =
  / (?:(?:gepubliceerd|opgesteld|uitgevoerd|uitgebracht|geschreven|gemaakt) door|van|door|uit) (het |de )?(?:(?:onderzoeks|advies|ingenieurs|economisch )?bureau (?=[A-Z]))?/y;
const BRACKET = / \((?=[A-Z])/y;
const IN_BRACKET = new RegExp(String.raw`(?:,? ${DATE}${YEAR})?(?:, pp?\. ?[\d-]{1,9})?\)`, 'y');
const BESIDE = new RegExp(String.raw`[,.]? (${PLACE}(?: ?[/&] ?${PLACE}){0,2}: ?)?(?=[A-Z])`, 'y');
const AGREEMENT =
  /,? \(?(?:[Cc]oalitie|[Rr]egeer|[Hh]oofdlijnen)akkoord(?: ((?:19|20)\d\d)(?: ?- ?(?:19|20)\d\d)?)?\)?/y;
/** Media, whose titles are news. */
const MEDIA =
  /^(?:nos|nrc|ad|fd|rtl|bnr|bbc|cnn|trouw|volkskrant|telegraaf|parool|financieele-dagblad|financial-times|npo|nu-nl|pointer|zembla|argos|eenvandaag|nieuwsuur|omroep|follow-the-money|groene-amsterdammer)/;

/** Reads what stands behind a quoted title. A publisher that is not in the list counts where the words before vouch for it. */
export function takeBehind(cursor: Cursor, before: Before): Behind {
  const next = cursor.take(YEAR_NEXT);
  const year = next?.[1] ?? next?.[2] ?? next?.[3];
  const found = takeBy(cursor, before) ?? takeBracket(cursor) ?? takeBeside(cursor, year !== undefined);
  return { ...(year && { year }), ...found };
}

/** " van het SCP", " door de Algemene Rekenkamer in 2016". */
function takeBy(cursor: Cursor, { named, other, pointed }: Before): Behind | undefined {
  const start = cursor.position;
  const by = cursor.take(BY);
  if (!by) return undefined;
  const publisher =
    (named || pointed) && !other
      ? bodyAt(cursor.text, cursor.position, by[1] !== undefined)
      : publisherAt(cursor.text, cursor.position);
  if (!publisher || MEDIA.test(publisher.id)) {
    cursor.position = start;
    return undefined;
  }
  cursor.position = publisher.end;
  const behind = cursor.take(YEAR_BEHIND);
  const year = behind?.[1] ?? behind?.[2] ?? behind?.[3];
  return { publisher: publisher.id, ...(year && { year }) };
}

/** " (SCP 2016)". */
function takeBracket(cursor: Cursor): Behind | undefined {
  const start = cursor.position;
  const publisher = cursor.take(BRACKET) ? publisherAt(cursor.text, cursor.position) : undefined;
  if (publisher) cursor.position = publisher.end;
  const inside = publisher && cursor.take(IN_BRACKET);
  if (inside) return { publisher: publisher.id, ...(inside[1] && { year: inside[1] }) };
  cursor.position = start;
  return undefined;
}

/** ", SCP, 2016", ", Den Haag: SCP 2016", ", Coalitieakkoord 2021-2025". */
function takeBeside(cursor: Cursor, dated: boolean): Behind | undefined {
  const agreement = cursor.take(AGREEMENT);
  if (agreement) return { publisher: 'coalitieakkoord', ...(agreement[1] && { year: agreement[1] }) };
  const start = cursor.position;
  const beside = cursor.take(BESIDE);
  const publisher = beside && publisherAt(cursor.text, cursor.position);
  if (publisher) {
    cursor.position = publisher.end;
    const behind = cursor.take(YEAR_BEHIND);
    const year = behind?.[1] ?? behind?.[2] ?? behind?.[3];
    if (year || dated || beside[1]) return { publisher: publisher.id, ...(year && { year }) };
  }
  cursor.position = start;
  return undefined;
}

import { slugOf } from '../../documents/ids.ts';
import { publisherAt, publisherBefore, publisherId, type PublisherName } from './publishers.ts';

const NAME = "[A-ZÀ-Þ][A-Za-zÀ-ÿ&'-]{0,40}";
const SMALL = '(?: (?:voor|van|de|het|der|den|en|in|op|inzake|tegen|and|of|for|the|on|&)){0,3}';
/** Words with capitals, and the small words between them: "Fonds voor de Journalistiek". */
const BODY = `${NAME}(?:${SMALL} ${NAME}){0,6}`;
/** A name spelled out with its abbreviation behind it: "Commissie Deskundigen Meststoffenwet (CDM)". */
const SPELLED = String.raw`(${NAME}(?: [\wÀ-ÿ,&'-]{1,30}){1,9}) \(([A-Z][A-Za-z&]{1,8})\)`;
const BODY_AT = new RegExp(BODY, 'y');
const SPELLED_AT = new RegExp(SPELLED, 'y');
/** What a name without an article must have, so that it is no person's: "Universiteit", "…fonds", "EO". */
const ORGANISATION =
  /^[A-Z][A-Z&\d]+(?![\w-])|[Uu]niversiteit|[Uu]niversity|[Ii]nstitu|[Bb]ureau|[Ss]tichting|fonds|[Rr]aad|[Cc]ommissie|[Cc]entrum|[Cc]entre|[Cc]ouncil|[Aa]utoriteit|[Ii]nspectie|[Mm]inisterie|[Gg]emeente|[Vv]ereniging|[Cc]ollege|[Pp]latform|[Aa]cademie|[Gg]roup|groep|[Cc]onsult|[Rr]esearch|[Ii]nternational|[Rr]ekenkamer|[Oo]mbudsman/;

/**
 * The publisher named at `start`: one of the list, or whatever bears a name where the words around already say
 * that it published something ("het rapport «…» van de Eerlijke Geldwijzer").
 * @param article whether "de" or "het" stands before the name, which persons do not have
 */
export function bodyAt(text: string, start: number, article: boolean): PublisherName | undefined {
  const listed = publisherAt(text, start);
  if (listed) return listed;
  SPELLED_AT.lastIndex = start;
  const spelled = SPELLED_AT.exec(text);
  // The abbreviation is that of the name, and of nothing further on, when both begin alike.
  if (spelled?.[1]!.startsWith(spelled[2]![0]!))
    return { id: idOf(spelled[2]!), start, end: start + spelled[0].length };
  BODY_AT.lastIndex = start;
  const name = BODY_AT.exec(text)?.[0];
  if (!name || !(article || ORGANISATION.test(name))) return undefined;
  return {
    id: /^[A-Z&\d]+$/.test(name) ? name.toLowerCase() : slugOf(name),
    start,
    end: start + name.length,
  };
}

const SPELLED_BEFORE = new RegExp(`${SPELLED}$`);
const KIND_OF_BODY = new RegExp(
  `(?:^|[^\\w-])((?:[Mm]inisterie|(?:Staats|Advies|Enquête|Expert)?[Cc]ommissie|Adviesraad|Adviescollege|Raad|College|Inspectie|Autoriteit|Instituut|Universiteit|Werkgroep|Taskforce|Commissariaat|Stichting|Bureau)(?:-| (?:voor |van |de |het |voor de |van de |voor het )?)${NAME}(?:${SMALL} ${NAME}){0,6})$`,
);

/** The publisher whose name ends at `end`: one of the list, or a body by its kind ("Commissie-Van Rijn"). */
export function bodyBefore(text: string, end: number): PublisherName | undefined {
  const listed = publisherBefore(text, end);
  if (listed) return listed;
  const before = text.slice(Math.max(0, end - 120), end);
  const spelled = before.endsWith(')') ? SPELLED_BEFORE.exec(before) : null;
  if (spelled?.[1]!.startsWith(spelled[2]![0]!))
    return { id: idOf(spelled[2]!), start: end - spelled[0].length, end };
  const body = KIND_OF_BODY.exec(before)?.[1];
  return body ? { id: slugOf(body), start: end - body.length, end } : undefined;
}

/** The id of an abbreviation, one of the list or not. */
function idOf(abbreviation: string): string {
  return publisherId(abbreviation) ?? abbreviation.toLowerCase();
}

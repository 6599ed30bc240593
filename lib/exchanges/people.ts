import { listed } from './members.ts';
import { MONTHS } from './months.ts';
import type { Asker } from './types.ts';

/** Who asked and who answered, from the head of the paper. */

const DAY = String.raw`(\d{1,2}) ?([a-z]{3,9}) ?(\d{4})`;

const ASKED = /[Vv]ragen van (?:het lid|de leden|het Kamerlid|de Kamerleden) (?=[^()])/g;
/** Where the list of who asked ends. */
const ASKED_ALL =
  / aan (?:de |het |[Mm]inister|[Ss]taatssecretaris)| over | inzake | betreffende |ingezonden|\. /;
const LONGEST_LIST = 400;
/** A member whose fraction the head leaves out. */
const LONE_NAME =
  /^(?:[Vv]an |[Dd]e |[Dd]en |[Tt]en )?(?:[Dd]er |[Dd]en |de )?\p{Lu}[\p{L}’'-]{1,30}(?: [\p{L}’'-]{1,30}){0,3}$/u;

const NAME = String.raw`\p{Lu}[\p{L}’'-]*`;
const COMMITTEE = new RegExp(
  String.raw`\b((?:(?:vaste|algemene|tijdelijke|bijzondere|verenigde) )?(?:Kamer)?commissies? voor (?:de |het )?${NAME}(?:(?:,| en|, en)? (?:de |het |voor |van )?${NAME}){0,9})`,
  'u',
);

const OFFICE = String.raw`(?:[Mm]inister(?:-[Pp]resident|s)?|[Ss]taatssecretaris(?:sen)?)`;
/** "Antwoord van Minister …": what follows says who. */
const ANSWERED = new RegExp(
  String.raw`(?:[Aa]ntwoord(?:en)?|Beantwoording) (?:van|door) (?:de )?(?=${OFFICE} )`,
);
const OFFICE_WITH_PORTFOLIO = /^[^(),.]{5,80}\([^()]{2,120}\)(?: en [^(),.]{2,80}\([^()]{2,120}\)){0,3}/;
/** Where the words for who answered end. */
const NO_MORE = /,? (?:mede |op |over |aan |inzake |betreffende )|[().;]|, (?!\p{Lu})/u;

/** "… voorgelegd aan de Minister van Financiën", "De Minister van Financiën heeft deze vragen beantwoord". */
const LAID_BEFORE = new RegExp(
  String.raw`voorgelegd aan de (${OFFICE} (?:van|voor) (?:de |het )?${NAME}(?:(?:,| en|, en)? (?:de )?${NAME}){0,6})|[Dd]e (${OFFICE} (?:van|voor) (?:de |het )?${NAME}(?:(?:,| en|, en)? (?:de )?${NAME}){0,6}) heeft (?:deze|de)`,
  'u',
);
const DATED = new RegExp(String.raw`\(?\b(ontvangen|ingezonden)(?: op)? ${DAY}`, 'g');
const ANY_DATE = new RegExp(DAY, 'g');
const ANSWERED_AT = /antwoord|gereageerd|reactie/;
const JUST_BEFORE = /(?:vastgesteld(?: op)?|(?:bij|per|van) brief van|^datum|\ndatum)\s$/i;
/** Letters before a date in which it may say what the date is of. */
const CLAUSE = 90;

/** "Vragen van het lid Bromet (GroenLinks) aan …"; else the committee whose list it is; empty when nobody is named. */
export function readAsker(head: string): Asker {
  // An accent that the text layer of a PDF lets stand apart: "Kostic ´".
  const text = head.replace(/ ?[´`¨]/g, '').replace(/\s+/g, ' ');
  const asked = askedIn(text);
  const from = asked ? asked.index + asked[0].length : text.length;
  const [named] = text.slice(from, from + LONGEST_LIST).split(ASKED_ALL);
  const groups = readGroups(named!);
  if (groups.length > 0) {
    const members = groups.map(({ names }) => names.replace(/^,? ?(?:en )?/, '').trim());
    const fractions = groups.map(({ fraction }) => fraction.replace(/^(?:beiden|allen) /, ''));
    return { member: listed(members), fraction: listed([...new Set(fractions)]) };
  }
  if (named && LONE_NAME.test(named.trim())) return { member: named.trim() };
  const committee = COMMITTEE.exec(text)?.[1];
  return committee ? { committee } : {};
}

/** Where the head says who asked: the first place, or where it names that lone member again with the fraction. */
function askedIn(text: string): { index: number; 0: string } | undefined {
  const [first, ...more] = text.matchAll(ASKED);
  const nameAt = (match: RegExpExecArray) =>
    text
      .slice(match.index + match[0].length)
      .slice(0, LONGEST_LIST)
      .split(ASKED_ALL)[0]!
      .trim();
  if (!first || !LONE_NAME.test(nameAt(first))) return first;
  return more.find((match) => nameAt(match).startsWith(`${nameAt(first)} (`)) ?? first;
}

/** "Jansen en De Vries (beiden D66)": names, and the fraction they share. */
function readGroups(text: string): { names: string; fraction: string }[] {
  // Every other piece stands in brackets.
  const pieces = text.split(/[()]/);
  return pieces.flatMap((names, index) => {
    const fraction = pieces[index + 1];
    return index % 2 === 0 && fraction && names.trim() ? [{ names, fraction }] : [];
  });
}

/** "Antwoord van Minister Van der Wal-Zeggelink (Natuur en Stikstof)" → the minister with the portfolio. */
export function readRespondent(head: string): string | undefined {
  const text = head.replace(/\s+/g, ' ');
  const answered = ANSWERED.exec(text);
  if (answered) {
    const from = answered.index + answered[0].length;
    const who = text.slice(from, from + 220);
    const [short] = who.split(NO_MORE);
    const full = OFFICE_WITH_PORTFOLIO.exec(who)?.[0];
    return full && short!.length >= full.indexOf(' (') ? full : short!.trim();
  }
  const match = LAID_BEFORE.exec(text);
  return match?.[1] ?? match?.[2];
}

/** Whom a fraction asks, and who so answers: "Kan de minister …" → "minister"; undefined when it names nobody. */
export function readAddressee(question: string): string | undefined {
  return /\b(?:de|deze) (minister(?:-president)?|staatssecretaris|bewindslieden|regering|initiatiefnemers?)\b/i
    .exec(question)?.[1]
    ?.toLowerCase();
}

/** The day the answer came in, else the day the question was sent, and the latter by itself too; ISO. */
export function readDates(head: string): { date?: string; asked?: string } {
  const dates = new Map<string, string>();
  const text = head.replace(/[ \t]+/g, ' ');
  for (const [, what, day, month, year] of text.replace(/\n/g, ' ').matchAll(DATED)) {
    const date = isoDate(day!, month!, year!);
    if (date) dates.set(what!, date);
  }
  const asked = dates.get('ingezonden');
  const date = dates.get('ontvangen') ?? readAnswerDate(text) ?? asked;
  return { ...(date && { date }), ...(asked && { asked }) };
}

/** A date that the head gives as that of the answer: "beantwoord bij brief van …", "Vastgesteld …". */
function readAnswerDate(text: string): string | undefined {
  for (const { index, 1: day, 2: month, 3: year } of text.matchAll(ANY_DATE)) {
    const before = text.slice(Math.max(0, index - CLAUSE), index);
    const clause = before.slice(before.lastIndexOf('.') + 1);
    const isAnswer = JUST_BEFORE.test(before) || (ANSWERED_AT.test(clause) && !/\d/.test(clause));
    const date = isAnswer ? isoDate(day!, month!, year!) : undefined;
    if (date) return date;
  }
  return undefined;
}

function isoDate(day: string, month: string, year: string): string | undefined {
  const index = MONTHS.indexOf(month);
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

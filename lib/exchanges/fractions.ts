import { findMembers, type Members } from './members.ts';
import { sentencesOf } from './sentences.ts';

/** Who is meant by a text that asks. */
export interface Asking {
  /** "CDA en SP"; absent when they are the same as before: "Deze leden …". */
  fraction?: string;
}

/** What may stand before the members in a paragraph that asks: "Voorts vragen …", "Met belangstelling hebben …". */
const OPENING =
  /^(?:Voorts|Verder|Ook|Tevens|Tot slot|Daarnaast|Ten slotte|Tenslotte|Allereerst|Vervolgens|Graag|Eveneens|Daarbij|Hierbij|Daarom|Ten (?:eerste|tweede|derde|vierde)|In (?:dit|dat) (?:verband|kader)|Met|Volgens|Namens|Door|Voor|Bij|Het is)\b[^.?!;:]{0,90}$/;
/** What may stand between a question and the members behind it: ", zo vragen". */
const BEFORE_END =
  /[,?»”]\s?(?:(?:zo|dat|ook|dit|althans)\s)?(?:vragen|vraagt|vroegen|vroeg|willen|wil|wensen|verzoeken|informeren|constateren|merken|stellen|aldus|menen|vinden|opperen)\s(?:\p{L}+\s){0,2}$/u;
const LONGEST_END = 70;
/** "Zij vragen …": only with verbs that ask, for an answer may begin "Zij kunnen …" */
const THEY =
  /^(?:Zij|Ze) (?:vragen|vroegen|willen|wensen|verzoeken|zouden graag|zijn benieuwd|merken|constateren|lezen|wijzen|vernemen|maken zich zorgen)\b/;
/** An answer that speaks of who asked: "Op de vraag van de leden van …", "… merken terecht op". */
const OF_ANSWER =
  /^(?:Op (?:de|deze) (?:vra(?:ag|gen)|opmerking)|In (?:antwoord|reactie) op|Naar aanleiding van|Met (?:deze leden|de leden)|Anders dan|Ten aanzien van|Wat betreft|Over de vra|De vra(?:ag|gen) van|Aan de leden)|\bterecht (?:op|dat|aan)\b|\bterecht\.|\bervan verzekerd\b/i;

/** Who asks in a paragraph or sentence; undefined when nobody does, or when it is an answer that names them. */
export function takeAsking(text: string): Asking | undefined {
  const plain = text.trim();
  if (OF_ANSWER.test(plain)) return undefined;
  if (THEY.test(plain)) return {};
  const all = findMembers(plain);
  const first = all[0];
  if (first && begins(plain, first)) return named(first);
  const last = all.at(-1);
  return last && ends(plain, last) ? named(last) : undefined;
}

/** Who asks at the begin of a text, by name: "De leden van de D66-fractie …". */
export function takeFraction(text: string): string | undefined {
  const plain = text.trim();
  const [first] = findMembers(plain);
  return first?.start === 0 && isGoingOn(plain, first) && !OF_ANSWER.test(plain) ? first.fraction : undefined;
}

/** The fraction that the first sentence of an answer names. */
export function mentionedFraction(text: string): string | undefined {
  const [first] = sentencesOf(text);
  return first && findMembers(first.text).find(({ fraction }) => fraction !== undefined)?.fraction;
}

/** Whether a text asks for something: a question, or a verb of asking. */
export function isAsking(text: string): boolean {
  return (
    /\?(?=[\s”’")\]»]|$)/.test(text) ||
    /\b(?:vragen|vraagt|vraag|vroeg|vroegen|verzoek|verzoeken|verzoekt|weten|wens|wensen|wenst|graag|benieuwd|zouden|zich af|onduidelijk|niet duidelijk|inzicht|toelicht\w*|vernemen|horen|reactie)\b/i.test(
      text,
    ) ||
    /\bsluit(?:en)? zich\b/i.test(text)
  );
}

function begins(text: string, members: Members): boolean {
  if (!isGoingOn(text, members)) return false;
  return members.start === 0 || (members.start < 120 && OPENING.test(text.slice(0, members.start)));
}

/** A sentence goes on behind its subject. */
function isGoingOn(text: string, { end }: Members): boolean {
  return /^,?\s[a-z]/.test(text.slice(end, end + 3));
}

function ends(text: string, { start, end }: Members): boolean {
  const rest = text.slice(end);
  return (
    rest.length < LONGEST_END &&
    /^[^,.?!;»”"]*[.?!»”"]*$/.test(rest) &&
    BEFORE_END.test(text.slice(Math.max(0, start - 60), start))
  );
}

function named({ fraction }: Members): Asking {
  return fraction === undefined ? {} : { fraction };
}

import { findMembers, type Members } from './members.ts';
import { isQuestion, sentencesOf } from './sentences.ts';
import type { Asker } from './types.ts';

/** Who is meant by a text that asks: "CDA en SP", "Omtzigt"; nobody new in "Deze leden …". */
export type Asking = Pick<Asker, 'fraction' | 'member'>;

/** What may stand before the members in a paragraph that asks: "Voorts vragen …", "Met belangstelling hebben …". */
const OPENING =
  /^(?:Voorts|Verder|Ook|Tevens|Tot slot|Daarnaast|Ten slotte|Tenslotte|Allereerst|Vervolgens|Graag|Eveneens|Daarbij|Hierbij|Daarom|Ten (?:eerste|tweede|derde|vierde)|In (?:dit|dat) (?:verband|kader)|Met|Volgens|Namens|Door|Voor|Bij|Het is)\b[^.?!;:]{0,90}$/;
/** Any clause before the verb: "Naar aanleiding daarvan vragen …". */
const INVERTED =
  /^[^.?!;:]{0,140}(?:vragen|vraagt|vroegen|vroeg|willen|wensen|verzoeken|constateren|merken|lezen|wijzen|informeren|horen|vernemen|ontvangen|zouden|stellen|hebben|zijn|achten|vinden) $/;
/** What may stand between a question and the members behind it: ", zo vragen". */
const BEFORE_END =
  /[,?»”]\s?(?:(?:zo|dat|ook|dit|althans)\s)?(?:vragen|vraagt|vroegen|vroeg|willen|wil|wensen|verzoeken|informeren|constateren|merken|stellen|aldus|menen|vinden|opperen)\s(?:\p{L}+\s){0,2}$/u;
const LONGEST_END = 70;
/** "Zij vragen …", "Ook vroegen zij …": only with verbs that ask, for an answer may begin "Zij kunnen …" */
const THEY =
  /^(?:(?:Zij|Ze) (?:vragen|vroegen|willen|wensen|verzoeken|zouden graag|zijn benieuwd|merken|constateren|lezen|wijzen|vernemen|maken zich zorgen)|(?:Ook|Voorts|Verder|Tevens|Daarnaast|Vervolgens|Tot slot|Ten slotte|Tenslotte|Graag|Eveneens) (?:vragen|vroegen|willen|wensen|verzoeken|merken|constateren|wijzen|vernemen|horen|ontvangen|lezen) (?:zij|ze))\b/;
/** An answer that speaks of who asked: "Op de vraag van de leden van …", "… merken terecht op". */
const OF_ANSWER =
  /^(?:Op (?:de|deze) (?:vra(?:ag|gen)|opmerking)|In (?:antwoord|reactie) op|Naar aanleiding van de (?:vra|opmerking)|Met (?:deze leden|de leden)|Anders dan|Ten aanzien van|Wat betreft|Over de vra|De vra(?:ag|gen) van|Aan de leden)|\bterecht (?:op|dat|aan)\b|\bterecht\.|\bervan verzekerd\b/i;

/** Who asks in a paragraph or sentence; undefined when nobody does, or when it is an answer that names them. */
export function takeAsking(text: string): Asking | undefined {
  const plain = text.trim();
  if (OF_ANSWER.test(plain)) return undefined;
  if (THEY.test(plain)) return {};
  const all = findMembers(plain);
  const first = all[0];
  if (first && begins(plain, first)) return named(first);
  const last = all.at(-1);
  if (last && ends(plain, last)) return named(last);
  return last ? takeAskingAtEnd(plain) : undefined;
}

/** Who asks at the end of a paragraph that begins with something else: "De brief zegt dat. Deze leden vragen waarom." */
function takeAskingAtEnd(text: string): Asking | undefined {
  const sentences = sentencesOf(text);
  const asking = sentences.findLast((sentence) => !isQuestion(sentence.text));
  if (!asking || asking.start === 0 || OF_ANSWER.test(asking.text) || !isAsking(asking.text))
    return undefined;
  const [first] = findMembers(asking.text);
  return first && begins(asking.text, first) ? named(first) : undefined;
}

/** The fraction that the first sentence of an answer names. */
export function mentionedFraction(text: string): string | undefined {
  const [first] = sentencesOf(text);
  return first && findMembers(first.text).find(({ fraction }) => fraction !== undefined)?.fraction;
}

/** Questions spoken of, and not asked: "hebben nog enkele vragen", "de beantwoording van de vragen". */
const SPOKEN_OF =
  /\b(?:enkele|nog|aanvullende|nadere|volgende|aantal|verschillende|diverse|geen|paar|hun|eerdere|gestelde|de|op)(?: [a-z]+)? (?:vragen|vraag)\b(?! (?:of|waarom|hoe|wat|wie|wanneer|waar|welke?|naar|om|aandacht|deze|zij|zich)\b)/g;
const ASKS =
  /\?(?=[\s”’")\]»]|$)|\b(?:vragen|vraagt|vraag|vroeg|vroegen|gevraagd|verzoek|verzoeken|verzoekt|verzocht|weten|wensen|wenst|graag|benieuwd|informeren|informeert|geïnformeerd|vernemen|horen|toezegging|zich af|onduidelijk|niet duidelijk|toelicht\w*|sluit(?:en)? zich)\b/i;
const INTRODUCES =
  /\bkennis ?genomen\b|\bkennisneming\b|\b(?:enkele|nog|aanvullende|nadere|aantal|geen)(?: [a-z]+)? (?:vragen|opmerkingen|behoefte)\b|\b(?:danken|dankt|erkentelijk)\b/i;

/** Whether a text asks for something: a question, or a verb of asking. */
export function isAsking(text: string): boolean {
  return ASKS.test(text.replace(SPOKEN_OF, ''));
}

/** "De leden van … hebben kennisgenomen van het voorstel en hebben nog enkele vragen": it asks nothing yet. */
export function isIntroduction(text: string): boolean {
  return INTRODUCES.test(text) && !isAsking(text);
}

function begins(text: string, members: Members): boolean {
  if (!isGoingOn(text, members)) return false;
  const before = text.slice(0, members.start);
  return members.start === 0 || (before.length < 160 && (OPENING.test(before) || INVERTED.test(before)));
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

function named({ fraction, member }: Members): Asking {
  return { ...(fraction !== undefined && { fraction }), ...(member !== undefined && { member }) };
}

import { isInPublisher } from './publishers.ts';
import { STEPS } from './subject.ts';
import { WORK } from './words.ts';

/** The word right before a quote, and where it may say whose work a title is, or lead to words that do. */
const WORD_BEFORE = /(?<=\s([a-z]+) )/y;
const TELLING_BEFORE = new RegExp(
  `^(?:${STEPS}|getiteld|genaamd|genoemd|titel|naam)$|${WORK}(?:en|es|s|e)?$`,
);
/** The word behind a quote that would be a publisher's name, and where it only leads to one. */
const WORD_BEHIND = / (?:(?:van|door|uit) (?:het |de )?)?([a-z]+)(?=[\s.,;:?!)]|$)/y;
const TELLING_BEHIND =
  /^(?:van|door|uit|het|de|gepubliceerd|opgesteld|uitgevoerd|uitgebracht|geschreven|gemaakt|economisch)$|(?:bureau|akkoord)$/;
const QUOTED = /(?<=‘)[^‘’\n]{3,250}’|(?<=«)[^«»\n]{3,250}»|(?<=[“„])[^“”„\n]{3,250}[”“]/y;

/**
 * Whether ordinary words stand on both sides of the quotation that begins at a place, or behind the quote that closes
 * one there: no title is read then, as nobody vouches for it. What is doubtful is none.
 */
export function isAmongOrdinaryWords(text: string, quote: number): boolean {
  if (!/[«‘“„]/.test(text[quote]!)) return isOrdinary(WORD_BEHIND, TELLING_BEHIND, text, quote + 1);
  if (!isOrdinary(WORD_BEFORE, TELLING_BEFORE, text, quote)) return false;
  QUOTED.lastIndex = quote + 1;
  return QUOTED.test(text) && isOrdinary(WORD_BEHIND, TELLING_BEHIND, text, QUOTED.lastIndex);
}

function isOrdinary(pattern: RegExp, telling: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  const word = pattern.exec(text)?.[1];
  return word !== undefined && !telling.test(word) && !isInPublisher(word);
}

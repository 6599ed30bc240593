import type { Cursor } from '../cursor.ts';
import { endOfTitle } from './title-end.ts';
import { MONTH, PLACE, WORK } from './words.ts';

/** A title as it stands in a text; its place with the quotes around it. */
export interface Title {
  text: string;
  start: number;
  end: number;
}

const QUOTED =
  /‘(?:[^‘’\n]|’(?=[a-zà-ÿ])){3,250}’|«[^«»\n]{3,250}»|[“„][^“”„\n]{3,250}[”“]|'(?:[^'\n]|'(?=[a-zà-ÿ])){3,250}'|"[^"\n]{3,250}"|’(?:[^’\n]|’(?=[a-zà-ÿ])){3,250}’|”[^”\n]{3,250}”/y;
/** What begins a sentence of the paper rather than a title. */
const SENTENCE =
  /^(?:(?:De|Het) (?:minister|staatssecretaris|kabinet|regering|leden|Kamer|lid|fractie|heer)|(?:Mevrouw|Minister|Staatssecretaris|Kamerlid|Wethouder|Gedeputeerde|Burgemeester|Voorzitter) [A-ZÀ-Þ]|(?:Mevr|Mw|Dhr)\. |De(?:ze|rde) |Dit |Dat |Daar|Hier|Ook |Er |Ik |Wij |U |Zie |Zo |Bij |Volgens |Uit )/;
/** References of another kind, and what is no title on its own. */
const NO_TITLE = new RegExp(
  String.raw`(?:Stb|Stcrt|Trb|PbEU|Pb)\.? |[Kk]amerstuk|ECLI|^(?:Kamerbrief|Persbericht|Nieuwsbericht|Press release)\b|^artikel|^[Nn]r\.|^${PLACE}$|^(?:[IVX]+|[A-Z])$|^[Tt]abel|^[Ff]iguur|^COM\b|^Stat[Ll]ine|https?:|www\.|^Zie\b|^Advies W\d`,
);
/** "Het rapport", "In de studie": the word for a work is not its title. */
const MERE_WORK = new RegExp(
  `^(?:(?:In|Uit|Zie|Volgens|Blijkens) )?(?:(?:het|de|een|dit|deze|dat|die|zijn|haar|hun|genoemde) (?:(?:recente|eerdere|nieuwe|laatste) )?[a-zà-ÿ]{0,30}${WORK}(?:en|s|'s|es|e)?|[a-z]{0,12}rapport)$`,
  'i',
);
/** "45 en WRR", "12 juni": pages, or the day of a date. */
const MERE_NUMBER = new RegExp(
  String.raw`^\d[\d ,./:-]{0,12}(?:$|(?:en|of|tot|t/m|e\.v|pp?|blz|pagina(?:'s)?|${MONTH})(?![a-z]))`,
);
const WORD = /[A-Za-zÀ-ÿ]{3}/;

/** Reads a title in quotes. */
export function takeQuoted(cursor: Cursor): Title | undefined {
  const start = cursor.position;
  const match = cursor.take(QUOTED);
  return match ? { text: match[0].slice(1, -1).trim(), start, end: cursor.position } : undefined;
}

/** Reads a title without quotes, up to where it visibly ends. */
export function takeUnquoted(cursor: Cursor): Title | undefined {
  const start = cursor.position;
  const end = endOfTitle(cursor.text, start);
  const text = cursor.text.slice(start, end);
  if (end === undefined || !isTitle(text)) return undefined;
  cursor.position = end;
  return { text, start, end };
}

/** Whether words without quotes may be a title. */
export function isTitle(text: string): boolean {
  return [SENTENCE, NO_TITLE, MERE_WORK, MERE_NUMBER].every((no) => !no.test(text)) && WORD.test(text);
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

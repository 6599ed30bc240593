import type { Cursor } from './cursor.ts';

/** A title as it stands in a text; its place with the quotes around it. */
export interface Title {
  text: string;
  start: number;
  end: number;
}

/** Words for what has a title, alone or at the end of another: "rapport", "voortgangsrapportages". */
export const WORK = `(?:${`
  rapport(?:age)? onderzoek advies adviez studie evaluatie monitor publicatie verkenning notitie doorlichting analyse
  essay paper report study handreiking factsheet jaarverslag ambtsbericht boek signalement raming quickscan benchmark
  brochure thesis proefschrift peiling
`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const ANY_WORK = new RegExp(WORK, 'i');
const WORK_BEHIND = new RegExp(`(?<![a-zÀ-ÿ])[a-zÀ-ÿ]{0,30}${WORK}(en|s|'s|es|e)?$`, 'i');

export const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Day and month as they stand behind a year, ", 27 juni". */
export const DATE_BEHIND = String.raw`(?:, (?:\d{1,2} )?${MONTH})?`;
/** Day and month before a year, "27 juni ". */
export const DATE = String.raw`(?:\d{1,2} )?(?:${MONTH}\.? )?`;
/** Where publishers are, as the imprint of a book has it. */
export const PLACE = `(?:['’]?s-Gravenhage|${`
  Den_Haag Amsterdam Rotterdam Utrecht Bilthoven Leiden Groningen Nijmegen Arnhem Delft Zoetermeer Heerlen Wageningen
  Maastricht Eindhoven Tilburg Enschede Houten Assen Leidschendam Voorburg Amersfoort Barneveld Brussel Brussels
  Luxemburg Parijs Paris Londen London Genève Geneva New_York Wenen Vienna Washington
`
  .trim()
  .split(/\s+/)
  .join('|')
  .replaceAll('_', ' ')})`;

const QUOTED =
  /‘(?:[^‘’\n]|’(?=[a-zà-ÿ])){3,250}’|«[^«»\n]{3,250}»|[“„][^“”„\n]{3,250}[”“]|'(?:[^'\n]|'(?=[a-zà-ÿ])){3,250}'|"[^"\n]{3,250}"|’(?:[^’\n]|’(?=[a-zà-ÿ])){3,250}’|”[^”\n]{3,250}”/y;
const MAX_TITLE = 250;

/**
 * An unquoted title ends with its sentence, before a bracket, page, place or date, where the next reference begins,
 * or where the sentence around it goes on ("…, waarin staat dat …").
 */
const TITLE_END = new RegExp(
  [
    String.raw`[?!](?= |$)|(?=(?<!\b(?:nr|vs|resp|incl|o\.a|ca|dr|prof|St))\.(?: |$|\))|[;\n)]| [ ([]|,? pp?(?:ag)?\. ?\d|,? blz\.|$`,
    String.raw`,? (?:of|en|zie|zie ook|en zie) (?:[Kk]amerstuk|Aanhangsel|Handelingen|[A-Z][^,;.()\n]{1,60}(?:, | \()\d{4})|,? (?:[Kk]amerstuk|Aanhangsel|Handelingen)`,
    String.raw`, (?:${PLACE}\b|${DATE}(?:19|20)\d\d|waar(?:in|uit|bij|van|over)|dat|die|zie|vgl\.|hoofdstuk|paragraaf|par\.|figuur|tabel|bijlage|nr\.|rapport|geraadpleegd|beschikbaar|te raadplegen|te vinden|via|in opdracht|i\.o\.v\.|versie|OECD|Publications Office|Boom|Sdu|SDU|Springer|rev\.)`,
    String.raw`,? ?(?:https?:|www\.)| (?:blijkt|staat|stelt|volgt|concludeert|concludeerde|toont|wordt|worden|werd|laat zien|geeft aan|uit (?:19|20)\d\d|van (?:19|20)\d\d))`,
  ].join('|'),
  'g',
);

/** What begins a sentence of the paper rather than a title. */
const SENTENCE =
  /^(?:(?:De|Het) (?:minister|staatssecretaris|kabinet|regering|leden|Kamer|lid|fractie)|De(?:ze|rde) |Dit |Dat |Daar|Hier|Ook |Er |Ik |Wij |U |Zie |Zo |Bij |Volgens |Uit )/;
/** References of another kind, and what is no title on its own. */
const NO_TITLE = new RegExp(
  String.raw`(?:Stb|Stcrt|Trb|PbEU|Pb)\.? |[Kk]amerstuk|ECLI|^(?:Kamerbrief|Persbericht|Nieuwsbericht|Press release)\b|^artikel|^[Nn]r\.|^${PLACE}$|^(?:[IVX]+|[A-Z])$|^[Tt]abel|^[Ff]iguur|^COM\b|^Stat[Ll]ine|https?:|www\.|^Zie\b|^Advies W\d`,
);

/** Reads a title in quotes. */
export function takeQuoted(cursor: Cursor): Title | undefined {
  const start = cursor.position;
  const match = cursor.take(QUOTED);
  return match ? { text: match[0].slice(1, -1).trim(), start, end: cursor.position } : undefined;
}

/** Reads a title without quotes, up to where it visibly ends. */
export function takeUnquoted(cursor: Cursor): Title | undefined {
  const start = cursor.position;
  TITLE_END.lastIndex = 0;
  const window = cursor.text.slice(start, start + MAX_TITLE);
  const end = TITLE_END.exec(window);
  if (!end || start + end.index >= start + MAX_TITLE) return undefined;
  const text = window.slice(0, end.index + end[0].length);
  if (!isTitle(text)) return undefined;
  cursor.position = start + text.length;
  return { text, start, end: cursor.position };
}

/** Whether words without quotes may be a title. */
export function isTitle(text: string): boolean {
  return text.length >= 3 && /[A-Za-zÀ-ÿ]{3}/.test(text) && !SENTENCE.test(text) && !NO_TITLE.test(text);
}

/** Whether a word for a work stands in a title. */
export function hasWork(title: string): boolean {
  return ANY_WORK.test(title);
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** The word for a work that a text ends with: where it begins, and whether it is a plural. */
export function workBefore(text: string): { length: number; plural: boolean } | undefined {
  const match = WORK_BEHIND.exec(text);
  return match ? { length: match[0].length, plural: /s$|en$/.test(match[1] ?? '') } : undefined;
}

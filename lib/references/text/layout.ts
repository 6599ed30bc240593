/** The words that lead references, by syllables. */
const WORDS = [
  'Ka-mer-stuk',
  'Kamerstuk-ken',
  'Han-de-lin-gen',
  'Aan-hang-sel',
  'Ver-ga-der-jaar',
  'Dos-sier',
];

/**
 * A hyphen, with the space that a line break became, between two syllables of one of the words. These patterns begin
 * with the character itself and look back behind it: that is tried at few places.
 */
export const BROKEN_WORDS = `- ?(?:${WORDS.flatMap((word) => {
  const syllables = word.split('-');
  return syllables.slice(1).map((_, index) => {
    const [head, tail] = [syllables.slice(0, index + 1).join(''), syllables.slice(index + 1).join('')];
    return `(?<=\\b[${head[0]!}${head[0]!.toLowerCase()}]${head.slice(1)}- ?)(?=${tail})`;
  });
}).join('|')})`;

/** What stands, in a text as printed, behind a dash that may break one of the words, or any at a line's end. */
export const BEHIND_BREAKING_DASH = String.raw`(?=\s{0,9}(?:${WORDS.flatMap((word) => {
  const syllables = word.split('-');
  return syllables.slice(1).map((_, index) => syllables.slice(index + 1).join(''));
}).join('|')})|\r?\n)`;

/**
 * A page's running head on a line of its own among others: "Tweede Kamer, vergaderjaar 2021–2022, 31 066, nr. 1016 3".
 * It is the paper's own, and cuts what runs from one page to the next.
 */
export const RUNNING_HEAD = String.raw`(?:Tweede|Eerste) Kamer, vergaderjaar (?<=(?:\n|[’']s-Gravenhage \d{4} ?)(?:Tweede|Eerste) Kamer, vergaderjaar )\d{4}-\d{4}, (?:Aanhangsel|\d\d ?\d{3}(?: [A-Z]{1,5})?, (?:nr\. \d{1,4}|[A-Z]{1,3}))(?: \d{1,3}){0,2}(?=\s{0,9}(?:\n|$)|[A-Z])`;

/** A line of a list of papers: "nr. 5 (Kops) ontraden", "• nr. 6 Bos: oordeel Kamer". */
const LISTED_PAPER =
  /^[ -]{0,3}(?:[•*·] ?)?[Nn]r\. ?\d{1,4}[a-z]? ?(?:\((?:het lid |de leden )?[A-ZÀ-Þ][a-zà-ÿ]|[^\n]{0,80}(?:ontra|ontijdig|oordeel|aangenomen|verworpen|ingetrokken|overgenomen|aangehouden))/;
const NUMBERED_BEHIND = /^[^\n]{0,200}\n[ -]{0,3}(?:[•*·] ?)?[Nn]r\. ?\d/;
const NUMBERED_BEFORE = /(?:^|\n)[ -]{0,3}(?:[•*·] ?)?[Nn]r\. ?\d[^\n]{0,200}$/;
/** A line that goes on in the next one. */
const GOES_ON = /[\dA-Z,(/-]\s*$|\b(?:en|of|op|in|zie|stuk|Kamerstuk(?:ken)?)\s*$/;
const LONGEST_LINE = 220;

/** Whether a line of a list of papers begins at a line break: its neighbours are such lines too. */
export function beginsListedPaper(text: string, lineBreak: { start: number; end: number }): boolean {
  const behind = text.slice(lineBreak.end, lineBreak.end + LONGEST_LINE);
  if (!LISTED_PAPER.test(behind)) return false;
  const before = text.slice(Math.max(0, lineBreak.start - LONGEST_LINE), lineBreak.start);
  return !GOES_ON.test(before) && (NUMBERED_BEHIND.test(behind) || NUMBERED_BEFORE.test(before));
}

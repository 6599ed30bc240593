/**
 * What every reference has somewhere: a word, digits, or for a report the shape that a year or a quoted title gives
 * it. Works on text as it stands on a page, before anything is normalised, so that whole parts of a page can be
 * passed over in one test.
 */
const TRIGGER = new RegExp(
  [
    String.raw`amerst|AMERST|[Kk]st\.|kst-|anhangsel|Aanh\.|andelingen|akkoord|[Dd]ossier|\b[Nn]rs?\b|\b(?:St(?:b|crt)|Trb)\b|at(?:sblad|scour|enblad)`,
    String.raw`\d\d(?:\s{1,9}|[.\p{Pd}\u2212])?\d{3}|\d{4},\s+\d{4},|(?:stb|trb|stcrt)\p{Pd}`,
    // A parliamentary year, and the roman number of a dossier of the Senate.
    String.raw`\d\d\s{0,9}[\p{Pd}\u2212/]\s{0,9}\p{Pd}?\s{0,9}['’‘]?\d\d|[CLXVI]{3},`,
    String.raw`[(,\s](?:19|20)\d\d(?![\d/\p{Pd}\u2212]|\s?[a-z])|\p{Pd}[a-z]+\s+\p{Lu}|rapport(?:age)?\s|['"‘’“”«„]\p{Lu}|[’'»”"]\s{1,9}(?:\([^)]{4,12}\)\s{1,9})?(?:van|door|uit)\s`,
  ].join('|'),
  'u',
);

/** What may stand inside a word without belonging to it. */
const BROKEN = /\u00AD\s{0,9}|[\u200B-\u200D\uFEFF\uFFFC]|-\r?\n\s*/g;

/**
 * What every reference and every question has somewhere: a digit, "akkoord", "rapport", "fractie", a hyphened word
 * before a capital, the roman number of a dossier, a quotation, or a word that is broken. Most texts have none of it, and
 * this is much the cheaper test.
 */
const HINT =
  /[\d«‘“„\u00AD\u200B-\u200D\uFEFF\uFFFC]|akkoord|rapport|amerst|kst-|ossier|fractie|[CLXVI]{3}|\p{Pd}[a-z]+\s+\p{Lu}|[’'»”"][\s\p{Lu}]|-\r?\n/u;

/** Whether a text is worth a closer look, for a reference or for a question; false is certain. */
export function hasHint(text: string): boolean {
  return HINT.test(text);
}

/** Whether a text may hold a reference; false is certain, true is not. */
export function mayHoldReference(text: string): boolean {
  return hasHint(text) && TRIGGER.test(text.replace(BROKEN, ''));
}

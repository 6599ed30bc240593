/**
 * What every reference has somewhere: a word, digits, or for a report the shape that a year or a quoted title gives
 * it. Works on text as it stands on a page, before anything is normalised, so that whole parts of a page can be
 * passed over in one test.
 */
const TRIGGER = new RegExp(
  [
    String.raw`am\u00AD?er\u00AD?stuk|AMERSTUK|Kst\.|kst-|an\u00AD?hang\u00AD?sel|Aanh\.|andelingen|akkoord|[Dd]ossier`,
    String.raw`\d\d[\s.-]?\d{3}|\d{4}[ZDA]\d{5}|\d{4}\s?[-–/]\s?\d\d|(?:kv|ah|blg|stb|trb|nds|stcrt)-`,
    String.raw`\((?:19|20)\d\d\)|, (?:19|20)\d\d[,:]|[’'»”"] (?:\([^)]{4,12}\) )?(?:van|door|uit) `,
  ].join('|'),
);

/** Whether a text may hold a reference; false is certain, true is not. */
export function mayHoldReference(text: string): boolean {
  return TRIGGER.test(text);
}

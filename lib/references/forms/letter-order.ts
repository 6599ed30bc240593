/** Capitals that are a chamber, a body, a party or a law journal, where they do not follow right upon the letter before. */
const NAMES = new Set(
  'AG BV BW BZ CU DB EG EK EP EU EZ GL GS HR JB KB MP NJ NR NV PS RO SP TK VK VN VS WO'.split(' '),
);
/** The letters of a list go on in their order; more of them are seldom passed over. */
const LONGEST_STEP = 52;
const SHORTEST_STEP = 3;
/** What makes capitals another's behind them: a date or year ("HR 3 mei", "AB 2021/5"), a name ("K. van Dijk", "A.B."). */
const OF_OTHER =
  /^(?: ?['’]?\d| ?\(?(?:18|19|20)\d\d|\.[A-Z]|\. ?[A-Z]\.|\. (?:van|de|den|der|ten|ter|te|von|el) )/;
const INITIAL = /^\. [A-ZÀ-Þ]/;
/** "B en I 2020/21", "B en II, vergaderjaar …" name the chamber. */
const OF_CHAMBER = /^,? ?\(?(?:['’]?\d|[Vv]ergaderjaar|[Zz]itting)/;
const CLOSING = /\b(?:en|of|alsmede|resp\.|respectievelijk|t\/m|met)\b|&/;

/**
 * Whether capitals number a further paper of the Senate in a list, "B, C en E": in their order, not far from the
 * one before, and no beginning of what is cited next.
 * @param previous the letters before them in the list
 * @param between what separates the two
 * @param behind the text behind them, at least some 20 characters of it
 */
export function isFurtherLetter(previous: string, value: string, between: string, behind: string): boolean {
  const step = ordinal(value) - ordinal(previous);
  if (step <= 0 || step > LONGEST_STEP || (NAMES.has(value) && step > SHORTEST_STEP)) return false;
  if (OF_OTHER.test(behind) || (/^I+$/.test(value) && OF_CHAMBER.test(behind))) return false;
  return CLOSING.test(between) || !INITIAL.test(behind);
}

/** A is 1, Z 26, AA 27. */
function ordinal(letters: string): number {
  return letters.length === 0
    ? 0
    : ordinal(letters.slice(0, -1)) * 26 + letters.charCodeAt(letters.length - 1) - 64;
}

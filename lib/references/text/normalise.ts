import type { Sign } from '../rule.ts';
import { beginsListedPaper, BEHIND_BREAKING_DASH, BROKEN_WORDS, RUNNING_HEAD } from './layout.ts';
import { NOTE_MARK } from './note-mark.ts';
import { DASH } from './plain.ts';

/** A text made regular, with the way back to the offsets of the text as it stood. */
export interface NormalisedText {
  text: string;
  /** Offset in the original of the character at `index`; of its end when `end` is set. */
  original(index: number, end?: boolean): number;
}

const SPACES = /[\t\u00A0\u2000-\u200A\u202F\u205F]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const UNPLAIN = /[\t\u00A0\u2000-\u200A\u202F\u205F\u2010-\u2015\u2212]/;
/** What is dropped or shortened. */
const IRREGULAR = new RegExp(
  [
    // A soft hyphen with the line break behind it, and a hyphen at a line's end inside a word.
    String.raw`\u00AD\s{0,9}|-(?<=[a-z]-)\r?\n {0,9}(?=[a-z])`,
    // A line break behind the hyphen of an id, a year or a range.
    String.raw`\r?\n(?<=\w-\r?\n) {0,9}(?=\d)`,
    // What a print leaves of a line break inside the words that lead references: "Handelin- gen", "Kamer-stuk".
    BROKEN_WORDS,
    RUNNING_HEAD,
    // A line with nothing but a note's number.
    String.raw`\s{0,9}\n\s{0,9}\d{1,3}\s{0,9}\n[\s\u00AD\u200B-\u200D\uFFFC]*`,
    // Runs of white space with what is invisible in them, and zero-width characters.
    String.raw`\s[\s\u00AD\u200B-\u200D\uFFFC]+|[\u200B-\u200D\uFEFF\uFFFC\r\n]`,
  ].join('|'),
  'g',
);
/** What is to be dropped or shortened in a text with plain spaces and dashes; two spaces apart, which the engine finds faster so. */
const NEEDS_WORK = new RegExp(
  String.raw`[\u00AD\u200B-\u200D\uFEFF\uFFFC\n\v\f\r\u1680\u2028\u2029\u3000]|${DASH}${BEHIND_BREAKING_DASH}`,
);
const TWO_SPACES = / {2}/;

/** What may cut a word or a number in a text as printed, behind the sign that it begins with. */
export const CUTS: Partial<Record<Sign, string[]>> = {
  dash: [BEHIND_BREAKING_DASH],
  break: [String.raw`(?<!\n)|\s{0,9}\d{1,3}\s{0,9}\n`],
};

/**
 * Makes spaces and dashes plain, joins what line breaks cut, and takes out what only layout put in, so that
 * patterns need one space and one hyphen. A blank line stays a line break, as does that between the lines of a list of
 * papers: nothing is read across it.
 */
export function normalise(raw: string): NormalisedText {
  const plain = UNPLAIN.test(raw) ? raw.replace(SPACES, ' ').replace(DASHES, '-') : raw;
  if (!NEEDS_WORK.test(plain) && !TWO_SPACES.test(plain)) return { text: plain, original: (index) => index };

  let text = '';
  // Where each kept piece begins, in the result and in the original; both ascend.
  const starts: number[] = [];
  const origins: number[] = [];
  const keep = (piece: string, origin: number) => {
    if (!piece) return;
    starts.push(text.length);
    origins.push(origin);
    text += piece;
  };
  let from = 0;
  for (const match of plain.matchAll(IRREGULAR)) {
    const end = match.index + match[0].length;
    keep(plain.slice(from, match.index), from);
    keep(replacement(match[0], plain, match.index, end), match.index);
    from = end;
  }
  keep(plain.slice(from), from);
  return {
    text,
    original(index, end) {
      if (end) return index === 0 ? 0 : this.original(index - 1) + 1;
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= index) low = middle;
        else high = middle - 1;
      }
      return (origins[low] ?? 0) + index - (starts[low] ?? 0);
    },
  };
}

function replacement(match: string, text: string, start: number, end: number): string {
  if (match === NOTE_MARK) {
    // A mark between two digits must not make one number of two.
    return /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '') ? ' ' : '';
  }
  if (/\d/.test(match)) return ' ';
  if (
    /^\r?\n/.test(match) &&
    /\w-$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /\d/.test(text[end] ?? '')
  )
    return '';
  if (/^\S|^\uFEFF$/.test(match)) return '';
  if (/\n[^\n]*\n|\r[^\n\r]*\r/.test(match)) return '\n';
  return match.includes('\n') && beginsListedPaper(text, { start, end }) ? '\n' : ' ';
}

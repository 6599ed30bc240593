import { NOTE_MARK } from './note-mark.ts';

/** Dots that end no sentence: abbreviations and initials of the papers' own language. */
const NOT_AN_END =
  /(?:\b(?:nrs?|art|p|blz|pag|jl|dhr|mw|drs|mr|ir|dr|prof|c\.s|e\.a|e\.v|t\.a\.v|i\.v\.m|o\.a|m\.b\.t|resp|vgl|zgn|bijv|Stb|Stcrt|Kst)|\b[A-Z])\.$/i;
/** A number that leads a sentence: "1. Waar …". */
const LIST_NUMBER = /^\s*\d{1,3}$/;
const END = /[.?!…][)’»”"']?\s+(?=[A-Z«‘“"'(0-9])/g;
const LONGEST = 600;

/**
 * The sentence that a place in a text stands in, with white space collapsed.
 * @returns at most some 600 characters, cut at words, around the place
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const boundary = match.index + match[0].length;
    const abbreviated = NOT_AN_END.test(text.slice(Math.max(0, match.index - 8), match.index + 1));
    if (match[0].startsWith('.') && (abbreviated || LIST_NUMBER.test(text.slice(from, match.index))))
      continue;
    if (boundary <= start) from = boundary;
    else if (match.index >= end - 1) {
      to = boundary;
      break;
    }
  }
  if (to - from > LONGEST) {
    from = Math.max(from, start - LONGEST / 2);
    to = Math.min(to, end + LONGEST / 2);
  }
  return text.slice(from, to).replaceAll(NOTE_MARK, '').replace(/\s+/g, ' ').trim();
}

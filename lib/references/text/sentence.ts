import { NOTE_MARK } from './note-mark.ts';

/** Dots that end no sentence: abbreviations and initials of the papers' own language. */
const NOT_AN_END =
  /(?:\b(?:nrs?|art|p|blz|pag|jl|dhr|mw|drs|mr|ir|dr|prof|c\.s|e\.a|e\.v|t\.a\.v|t\.v\.v|i\.v\.m|o\.a|m\.b\.t|resp|vgl|zgn|bijv|Stb|Stcrt|Kst)|\b[A-Z])\.$/i;
/** A number that leads a sentence: "1. Waar …". */
const LIST_NUMBER = /^\s*\d{1,3}$/;
const END = /[.?!…][)’»”"']?\s+(?=[A-Z«‘“"'(0-9])/g;
const LONGEST = 600;

/** A part of a text: offsets of its first character and behind its last. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where the sentence begins and ends that a place in a text stands in. Of a sentence longer than 600 characters
 * only what is near, so that asking costs the same in any text.
 */
export function sentenceSpan(text: string, start: number, end: number): Span {
  const origin = Math.max(0, start - LONGEST);
  const near = text.slice(origin, end + LONGEST);
  let from = 0;
  let to = near.length;
  for (const { 0: stop, index } of near.matchAll(END)) {
    const abbreviated = NOT_AN_END.test(near.slice(Math.max(0, index - 8), index + 1));
    if (stop.startsWith('.') && (abbreviated || LIST_NUMBER.test(near.slice(from, index)))) continue;
    const boundary = index + stop.length;
    if (boundary <= start - origin) from = boundary;
    else if (index >= end - origin - 1) {
      to = boundary;
      break;
    }
  }
  return { start: origin + from, end: origin + to };
}

/**
 * The sentence that a place in a text stands in, with white space collapsed.
 * @returns at most some 600 characters, cut at words, around the place
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let { start: from, end: to } = sentenceSpan(text, start, end);
  if (to - from > LONGEST) {
    from = Math.max(from, start - LONGEST / 2);
    to = Math.min(to, end + LONGEST / 2);
  }
  return text.slice(from, to).replaceAll(NOTE_MARK, '').replace(/\s+/g, ' ').trim();
}

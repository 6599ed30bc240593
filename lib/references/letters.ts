import type { Cursor } from './cursor.ts';
import { rangeOf, type ListedNumber } from './numbers.ts';
import { takePages } from './pages.ts';

/** Capitals that are a name or a word, however much they look like letters of the Senate. */
const NAMES = '(?!(?:NR|NV|TK|EK|EU|EG|VN|VS|BV|MP|BZ|EZ)(?![A-Z]))';

/** Letters of the Senate. A capital with a full stop may be an initial ("31 066, A. de Vries"), but not where they are sure. */
const LETTERS = lettersBefore(String.raw`(?![\w'’-]|\.(?!$|\n))`, `${NAMES}[A-Z]{1,2}`);
const SURE_LETTERS = lettersBefore(String.raw`(?![\w'’]|-\w\w|\.\w)`, '(?!NR(?![A-Z]))[A-Z]{1,3}');
const ONE = /(t\/m|tot en met|-)? ?\b([A-Z]{1,3})\b/g;

/**
 * Reads the letters that number papers of the Senate: ", C, p. 3", " EK B", ", letter F", ", A en B", ", A t/m C".
 * @param sure whether the words before say that they are letters, and no initials or names
 */
export function takeLetters(cursor: Cursor, sure: boolean): ListedNumber[] {
  const match = cursor.take(sure ? SURE_LETTERS : LETTERS);
  if (!match) return [];
  const lead = /^(?:,? ?EK |.*letters? )(?=[A-Z])/.exec(match[0])?.[0].length ?? 0;
  const pages = takePages(cursor);
  const listed: ListedNumber[] = [];
  for (const { 0: words, 1: range, 2: value = '', index } of match[0].slice(lead).matchAll(ONE)) {
    const end = match.index + lead + index + words.length;
    const previous = listed.at(-1);
    if (range && previous) {
      const span = { start: previous.start, end };
      listed.push(...rangeOf(previous.value, value).map((between) => ({ value: between, ...span })));
    }
    listed.push({ value, start: end - value.length, end });
  }
  const last = listed.at(-1);
  if (last && pages) Object.assign(last, { end: cursor.position, pages });
  return listed;
}

function lettersBefore(end: string, letters: string): RegExp {
  const further = `(?:(?:, ?| en | t/m | tot en met | ?- ?)${letters}${end}){0,20}`;
  return new RegExp(
    `(?:,? ?EK |,? (?:onder )?letters? |, ?)${letters}${end}${further}| ${letters}(?=[).;,\\]]|$)`,
    'y',
  );
}

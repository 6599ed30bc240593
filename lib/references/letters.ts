import type { Cursor } from './cursor.ts';
import type { ListedNumber } from './numbers.ts';
import { takePages } from './pages.ts';

/** Capitals that are a name or a word, however much they look like letters of the Senate. */
const NAMES = '(?!(?:NR|NV|TK|EK|EU|EG|VN|VS|BV|MP|BZ|EZ)(?![A-Z]))';

/** Letters of the Senate. A capital with a full stop may be an initial ("31 066, A. de Vries"), but not in its own papers. */
const LETTERS = lettersBefore(String.raw`(?![\w'’-]|\.(?!$|\n))`, `${NAMES}[A-Z]{1,2}`);
const SENATE_LETTERS = lettersBefore(String.raw`(?![\w'’-]|\.\w)`, '(?!NR(?![A-Z]))[A-Z]{1,3}');

/** Reads the letters that number papers of the Senate: ", C, p. 3", " EK B", ", A en B". */
export function takeLetters(cursor: Cursor, senate: boolean): ListedNumber[] {
  const match = cursor.take(senate ? SENATE_LETTERS : LETTERS);
  if (!match) return [];
  const listed = [...match[0].matchAll(/[A-Z]{1,3}\b/g)].filter(({ 0: letters }) => letters !== 'EK');
  const pages = takePages(cursor);
  return listed.map(({ 0: value, index }, order) => {
    const start = match.index + index;
    const isLast = order === listed.length - 1;
    return {
      value,
      start,
      end: isLast ? cursor.position : start + value.length,
      ...(isLast && pages && { pages }),
    };
  });
}

function lettersBefore(end: string, letters: string): RegExp {
  return new RegExp(
    `(?:,? ?EK |, ?)${letters}${end}(?:(?:, ?| en )${letters}${end}){0,20}| ${letters}(?=[).;,\\]]|$)`,
    'y',
  );
}

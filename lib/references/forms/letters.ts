import type { Cursor } from '../cursor.ts';
import { takeNumbers, type ListedNumber } from './numbers.ts';

/** Capitals that are a name or a word, however much they look like letters of the Senate. */
const NAMES = '(?!(?:NR|NV|TK|EK|EU|EG|VN|VS|BV|MP|BZ|EZ)(?![A-Z]))';

/**
 * What leads letters of the Senate, ", ", " EK ", ", letter ", up to the first. Its full stop may be that of an
 * initial ("31 066, A. de Vries"), but not before a sentence ("36 600, C. Daarna volgt …"), nor where letters are sure.
 */
const LETTERS = leadOf(
  `${NAMES}[A-Z]{1,2}`,
  String.raw`(?![\w'’-]| \d|\.(?!$|\n| [A-ZÀ-Þ][a-zà-ÿ]{0,20} [a-zà-ÿ]))`,
);
const SURE_LETTERS = leadOf('(?!NR(?![A-Z]))[A-Z]{1,2}', String.raw`(?![\w'’]| \d|-\w\w|\.\w)`);

/**
 * Reads the letters that number papers of the Senate: ", C, p. 3", " EK B", ", letter F", ", A en B", ", A t/m C".
 * @param sure whether the words before say that they are letters, and no initials or names
 */
export function takeLetters(cursor: Cursor, sure: boolean): ListedNumber[] {
  const before = cursor.position;
  if (!cursor.take(sure ? SURE_LETTERS : LETTERS)) return [];
  const letters = takeNumbers(cursor, true);
  if (letters.length === 0) cursor.position = before;
  return letters;
}

function leadOf(letters: string, end: string): RegExp {
  return new RegExp(
    `(?:,? ?EK |,? (?:onder )?letters? |, ?)(?=${letters}${end})| (?=${letters}(?:[).;,\\]]|$))`,
    'y',
  );
}

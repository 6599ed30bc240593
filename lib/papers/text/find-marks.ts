/** A number in a text that may be the mark of a note. */
export interface FoundMark {
  number: string;
  /** UTF-16 offsets, end exclusive; brackets and a space before them included. */
  start: number;
  end: number;
  /** Printed raised: it can be nothing else. */
  raised: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/g;
/** "[1]" anywhere, and "1)" behind a word. */
const BRACKETED = / ?\[(\d{1,3})\]| ?(?<![\d(])(\d{1,3})\)/g;
/** A number behind a letter or the end of a sentence, that no digits, per cent or bracket follow. */
const GLUED = /(?<=[\p{L}\p{Pf}\p{Pe}"'.,;:?!])\d{1,3}(?![\d%)]|[.,]\d)/gu;
/** What stands before a glued mark: a word in small letters, an abbreviation's end, a quotation mark, a sentence's end. */
const BEFORE_GLUED = /[\p{Ll}»”’"')\]?!]$|(?:[\p{L})»”’"]|\d{4})[.,;:]$|\p{Ll}\p{Lu}{1,4}$/u;
const NUMBERS_LINE = /^[ \t]*\d{1,3}(?:(?:, | en |,| )\d{1,3}){0,8}[ \t]*$/;
const LINE_START = /^[ \t]*(\d{1,3})(?=([.,;:?!]|[ \t]+\p{Ll})|[ \t]+\p{Lu})/u;
/** "1. Inleiding": a numbered head, and no mark before the end of a sentence. */
const NUMBERED_HEAD = /^[ \t]*\d{1,3}\.[ \t]+(?=\p{Lu})[^\d.?!:;]{0,42}\p{L}{4}$/u;
/** Words behind a number at a line's begin that make it an amount or a date, and no mark. */
const AMOUNT =
  /^[ \t]*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|procent|euro|miljoen|miljard|jaar|maand|week|weken|dag|uur|graden|keer|leden|fracties|cent|km|ha|kg)/i;

/** The digits of a superscript number as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(RAISED, (digits) =>
    digits.replace(/./g, (digit) => String(SUPERSCRIPTS.indexOf(digit))),
  );
}

/**
 * The numbers in a text that may be marks, in order: raised, in brackets, glued to a word, alone on a line, or at
 * the begin of a line whose sentence goes on.
 */
export function findMarks(text: string): FoundMark[] {
  const found = [
    ...[...text.matchAll(RAISED)].map((match) => at(match, plainDigits(match[0]), true)),
    ...findBracketed(text),
    ...[...text.matchAll(GLUED)]
      .filter(({ index }) => BEFORE_GLUED.test(text.slice(Math.max(0, index - 6), index)))
      .map((match) => at(match, match[0])),
    ...marksOfLines(text),
  ];
  return found.filter(({ end }) => !AMOUNT.test(text.slice(end, end + 20))).sort((a, b) => a.start - b.start);
}

/** The numbers in brackets behind something: "1)", "[1]". */
export function findBracketed(text: string): FoundMark[] {
  return [...text.matchAll(BRACKETED)]
    .filter(({ index }) => index > 0 && text[index - 1] !== '\n')
    .map((match) => at(match, (match[1] ?? match[2])!));
}

function at(match: RegExpMatchArray, number: string, raised = false): FoundMark {
  const start = match.index!;
  return { number, start, end: start + match[0].length, raised };
}

/** Marks that were raised above their line, and so came to stand on one of their own or at the begin of it. */
function marksOfLines(text: string): FoundMark[] {
  const marks: FoundMark[] = [];
  let offset = 0;
  let before = '';
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (NUMBERS_LINE.test(line)) {
      for (const match of line.matchAll(/\d{1,3}/g)) {
        const start = offset + match.index;
        marks.push({ number: match[0], start, end: start + match[0].length, raised: false });
      }
    } else {
      const match = LINE_START.exec(line);
      const hasEnded = /[.?!»”)]$/.test(before);
      const isHead = NUMBERED_HEAD.test(line) && !/^\s*\p{Ll}/u.test(lines[index + 1] ?? '');
      // Inside a sentence the line goes on; between two a capital follows.
      if (
        match &&
        !isHead &&
        before !== '' &&
        (match[2] === undefined ? hasEnded : !/[.?!:;]$/.test(before))
      ) {
        const start = offset + match[0].length - match[1]!.length;
        marks.push({ number: match[1]!, start, end: start + match[1]!.length, raised: false });
      }
    }
    before = line.trim();
    offset += line.length + 1;
  }
  return marks;
}

import { withoutHead } from './heads.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadExchange } from './read.ts';

/** An exchange in the words of the text it was read from. */
export interface QuotedExchange extends Omit<ReadExchange, 'question' | 'answer' | 'cut'> {
  question: string | null;
  answer: string | null;
  /** Indexes of the paragraphs it takes up, the question's first. Never empty. */
  paragraphs: number[];
}

/** Part of a paragraph that belongs to a question or an answer. */
export interface Piece {
  paragraph: number;
  /** UTF-16 offsets in the paragraph's text, end exclusive. */
  start: number;
  end: number;
}

/** Puts the words of its paragraphs to an exchange. */
export function quoteExchange(exchange: ReadExchange, paragraphs: readonly Paragraph[]): QuotedExchange {
  const { question: _question, answer: _answer, cut: _cut, ...rest } = exchange;
  const { question, answer } = piecesOf(exchange, paragraphs);
  const wordsOf = (pieces: readonly Piece[]) => joinPieces(pieces, paragraphs).text;
  return {
    ...rest,
    question: question && wordsOf(question),
    // The rest of an answer begins in the middle of a sentence.
    answer: answer && `${question ? '' : '… '}${wordsOf(answer)}`,
    paragraphs: [...(exchange.question ?? []), ...(exchange.answer ?? [])],
  };
}

/** The words of pieces, a line a paragraph, and where in them each piece begins. */
export function joinPieces(
  pieces: readonly Piece[],
  paragraphs: readonly Paragraph[],
): { text: string; starts: number[] } {
  const starts: number[] = [];
  let joined = '';
  for (const [index, { paragraph, start, end }] of pieces.entries()) {
    const { text, soft } = paragraphs[paragraph]!;
    if (index > 0) joined += soft ? ' ' : '\n';
    starts.push(joined.length);
    joined += text.slice(start, end).trim();
  }
  return { text: joined, starts };
}

/** What of which paragraphs is the question and what the answer, heads and labels left out. */
export function piecesOf(
  { question, answer, cut, numbers }: ReadExchange,
  paragraphs: readonly Paragraph[],
): { question: Piece[] | null; answer: Piece[] | null } {
  const whole = (paragraph: number): Piece => ({
    paragraph,
    start: 0,
    end: paragraphs[paragraph]!.text.length,
  });
  const asked = question?.map(whole) ?? null;
  const given = answer?.map(whole) ?? null;
  for (const piece of asked ?? []) if (piece.paragraph === cut?.paragraph) piece.end = cut.at;
  for (const piece of given ?? []) if (piece.paragraph === cut?.paragraph) piece.start = cut.at;
  return {
    question: asked && headless(asked, paragraphs, numbers),
    answer: given && headless(given, paragraphs),
  };
}

/** The first piece without the head it begins with; that piece is gone when it is nothing else. */
function headless(pieces: Piece[], paragraphs: readonly Paragraph[], numbers?: readonly string[]): Piece[] {
  const [first, ...rest] = pieces;
  if (!first) return pieces;
  const { text, role } = paragraphs[first.paragraph]!;
  const words = text.slice(first.start, first.end);
  let bare = withoutHead(words);
  // A number that begins the paragraph, or that the markup has for a head.
  if (bare === words && (numbers || role)) bare = withoutNumber(words, numbers);
  if (bare.trim() === '' && rest.length > 0) return headless(rest, paragraphs);
  return [{ ...first, start: first.end - bare.length }, ...rest];
}

const NUMBER_HEAD = /^(\d{1,3}[a-z]?)(?:[.):] ?| |$)/;
const NUMBERS_ALONE = /^\d{1,3}(?:(?:, | en | )\d{1,3}){0,30}[.:]?$/;

/** A text without the number of the question that it begins with. */
function withoutNumber(text: string, numbers: readonly string[] | undefined): string {
  const words = text.trimStart();
  const head = numbers ? NUMBER_HEAD.exec(words) : NUMBERS_ALONE.exec(words);
  return head && (!numbers || numbers.includes(head[1]!)) ? words.slice(head[0].length) : text;
}

import type { Paragraph } from './paragraph.ts';
import type { NumberedPair } from './numbered.ts';
import { isQuestion, sentencesOf } from './sentences.ts';
import { partUnlabelled } from './unlabelled.ts';

/** "12. Waar …", "12) Waar …", or the number with a paragraph to itself. */
const HEAD = /^\s*(\d{1,3})(?:[.)]\s*|\s+)(?=[\p{Lu}«“‘"'(])|^\s*(\d{1,3})[.)]?\s*$/u;
/** Fewest questions that make a list. */
const LEAST = 2;

/**
 * Lists of questions whose numbers begin the paragraph: "1. Waar zijn …?" and then the answer. A numbered list
 * inside an answer asks nothing, so that it begins no question.
 */
export function readNumberedList(paragraphs: readonly Paragraph[]): NumberedPair[] {
  const heads: { number: number; at: number }[] = [];
  for (const [at, { text }] of paragraphs.entries()) {
    const match = HEAD.exec(text);
    const number = Number(match?.[1] ?? match?.[2] ?? 0);
    const last = heads.at(-1)?.number;
    const follows = last === undefined ? number === 1 : number === last + 1;
    if (number > 0 && follows && asks(paragraphs, at)) heads.push({ number, at });
  }
  if (heads.length < LEAST) return [];
  return heads.map(({ number, at }, index) => {
    const end = heads[index + 1]?.at ?? paragraphs.length;
    const range = paragraphs
      .slice(at, end)
      .flatMap((paragraph, offset) =>
        paragraph.heading && offset > 0 && !isNumber(paragraph.text) ? [] : [at + offset],
      );
    const pair = isNumber(paragraphs[at]!.text)
      ? partUnlabelled(paragraphs, range.slice(1), true)
      : partUnlabelled(paragraphs, range, true);
    return { number: String(number), numbers: [String(number)], ...pair };
  });
}

const isNumber = (text: string) => /^\s*\d{1,3}[.)]?\s*$/.test(text);

/** Whether the paragraph at a number asks; where the number stands alone, the one after it. */
function asks(paragraphs: readonly Paragraph[], at: number): boolean {
  const text = isNumber(paragraphs[at]!.text) ? (paragraphs[at + 1]?.text ?? '') : paragraphs[at]!.text;
  return sentencesOf(text).some((sentence) => isQuestion(sentence.text));
}

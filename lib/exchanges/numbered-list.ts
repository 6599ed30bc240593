import { takeAnswerHead } from './heads.ts';
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
  const heads = questionHeads(paragraphs);
  if (heads.length < LEAST) return [];
  const pairs = heads.map(({ number, at }, index): NumberedPair => {
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
  return shareAnswers(paragraphs, pairs);
}

/** "Antwoord op vraag 3 en 4:" answers both, though it stands behind the last of them. */
function shareAnswers(paragraphs: readonly Paragraph[], pairs: readonly NumberedPair[]): NumberedPair[] {
  const answers = new Map<string, Pick<NumberedPair, 'numbers' | 'answer'>>();
  for (const { answer, cut } of pairs) {
    const numbers = answer && !cut ? takeAnswerHead(paragraphs[answer[0]!]!.text)?.numbers : undefined;
    for (const number of numbers ?? []) {
      if (!answers.has(number)) answers.set(number, { numbers: numbers!, answer });
    }
  }
  return pairs.map((pair) => (pair.cut ? pair : { ...pair, ...answers.get(pair.number) }));
}

interface Head {
  number: number;
  at: number;
}

/** The paragraphs that ask under the next number. Of two with one number the first is of a list in an answer. */
function questionHeads(paragraphs: readonly Paragraph[]): Head[] {
  const candidates = paragraphs.flatMap(({ text }, at): Head[] => {
    const match = HEAD.exec(text);
    const number = Number(match?.[1] ?? match?.[2] ?? 0);
    return number > 0 ? [{ number, at }] : [];
  });
  const heads: Head[] = [];
  /** The number that a list inside the answer has come to; 0 outside one. */
  let nested = 0;
  for (const { number, at } of candidates) {
    const last = heads.at(-1)?.number ?? 0;
    const isNested = nested > 0 && number === nested + 1;
    if (last > 0 && number === 1) nested = 1;
    else if (isNested && (number !== last + 1 || asksLater(number, at))) nested = number;
    else if (number === last + 1 && asks(paragraphs, at)) {
      heads.push({ number, at });
      nested = 0;
    }
  }
  return heads;

  function asksLater(number: number, at: number): boolean {
    return candidates.some((other) => other.number === number && other.at > at && asks(paragraphs, other.at));
  }
}

const isNumber = (text: string) => /^\s*\d{1,3}[.)]?\s*$/.test(text);

/** Whether the paragraph at a number asks; where the number stands alone, the one after it. */
function asks(paragraphs: readonly Paragraph[], at: number): boolean {
  const text = isNumber(paragraphs[at]!.text) ? (paragraphs[at + 1]?.text ?? '') : paragraphs[at]!.text;
  return sentencesOf(text).some((sentence) => isQuestion(sentence.text));
}

import { isAnswerLabel, isSignature, takeAnswerHead, takeNumbers, takeQuestionHead } from './heads.ts';
import type { Paragraph } from './paragraph.ts';
import { partUnlabelled, type Pair } from './unlabelled.ts';

/** A numbered question; its answer null when there is none, as in a postponement. */
export interface NumberedPair extends Pair {
  /** All numbers that the answer takes together, else the question's own. */
  numbers: string[];
  number: string;
}

interface Part {
  numbers: string[];
  paragraphs: number[];
}

/** Of questions without a label at their answers, the part that must show one before any is believed. */
const BELIEVED = 0.6;
const POSTPONED = /^Mededeling\b/;
/** An answer that only says that the answer comes later. */
const LATER =
  /\b(?:niet|onmogelijk)\b[^.]{1,60}\b(?:binnen|tijdig)\b[^.]{1,80}\b(?:beantwoord|beantwoorden|beantwoording)\b/;
/** Longest answer, in UTF-16 units, that says no more than that. */
const LATER_LENGTH = 900;
const CLOSING = /^(?:Mededeling\b|Toelichting:|Hoogachtend|Met vriendelijke groet)/;

/**
 * Written questions and lists of questions: "Vraag 1 … Antwoord 1 …", with the answers of some taken together,
 * before the questions, or without a head of their own.
 */
export function readNumbered(paragraphs: readonly Paragraph[]): NumberedPair[] {
  const { questions, answers, postponed } = collectParts(paragraphs);
  renumberRepeats(questions, answers);
  const answerOf = new Map<string, Part>();
  // Of two answers to one question the first counts.
  for (const answer of answers) {
    for (const number of answer.numbers) if (!answerOf.has(number)) answerOf.set(number, answer);
  }
  const open = questions.filter(({ numbers }) => !numbers.some((number) => answerOf.has(number)));
  const parted = postponed ? new Map<Part, Pair>() : partAll(paragraphs, open, answers.length > 0);
  const pairs = questions.flatMap((question) =>
    question.numbers.map((number): NumberedPair => {
      const answer = answerOf.get(number);
      if (answer)
        return { number, numbers: answer.numbers, question: question.paragraphs, answer: answer.paragraphs };
      const pair = parted.get(question) ?? { question: question.paragraphs, answer: null };
      return { number, numbers: question.numbers, ...pair };
    }),
  );
  return shareRepeated(paragraphs, pairs);
}

function collectParts(paragraphs: readonly Paragraph[]): {
  questions: Part[];
  answers: Part[];
  postponed: boolean;
} {
  const questions: Part[] = [];
  const answers: Part[] = [];
  let open: Part | undefined;
  let postponed = false;
  /** How many questions had been asked at the last answer. */
  let answered = 0;
  const begin = (parts: Part[], numbers: string[], index: number) => {
    open = { numbers, paragraphs: [index] };
    parts.push(open);
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const question = questionHead(paragraph, questions);
    const postpones = POSTPONED.test(text) && questions.length > 0;
    const answer = question || postpones ? undefined : answerHead(paragraph);
    if (question) begin(questions, question.numbers, index);
    else if (answer && (questions.length > 0 || paragraph.role === 'answer')) {
      const asked = questions.slice(answered).flatMap(({ numbers }) => numbers);
      begin(answers, answer.numbers.length > 0 ? answer.numbers : asked, index);
      answered = questions.length;
    } else if (CLOSING.test(text) || isSignature(text)) {
      postponed ||= postpones;
      open = undefined;
    } else if (!isTopic(paragraphs, index, open)) open?.paragraphs.push(index);
  }
  return isLater(paragraphs, questions, answers)
    ? { questions, answers: [], postponed: true }
    : { questions, answers, postponed };
}

/** Whether the one answer to all questions only says that they will be answered later. */
function isLater(
  paragraphs: readonly Paragraph[],
  questions: readonly Part[],
  answers: readonly Part[],
): boolean {
  const [answer, ...more] = answers;
  if (!answer || more.length > 0 || questions.some(({ numbers }) => !answer.numbers.includes(numbers[0]!)))
    return false;
  const text = answer.paragraphs.map((at) => paragraphs[at]!.text).join(' ');
  return text.length < LATER_LENGTH && LATER.test(text);
}

function questionHead(
  { text, role, begins }: Paragraph,
  before: readonly Part[],
): { numbers: string[] } | undefined {
  const head = takeQuestionHead(text) ?? (role === 'question' ? takeNumbers(text) : undefined);
  if (head || !begins || role !== 'question') return head;
  // Markup without a number: the next one.
  return { numbers: [String(Number(before.at(-1)?.numbers.at(-1) ?? 0) + 1)] };
}

function answerHead({ text, role, begins }: Paragraph): { numbers: string[] } | undefined {
  const head = takeAnswerHead(text) ?? (role === 'answer' ? takeNumbers(text) : undefined);
  if (head) return head;
  return isAnswerLabel(text) || (role === 'answer' && begins) ? { numbers: [] } : undefined;
}

/** A heading with nothing but headings up to the next question: it is no part of the answer before. */
function isTopic(paragraphs: readonly Paragraph[], index: number, open: Part | undefined): boolean {
  if (!paragraphs[index]!.heading || open?.paragraphs.length === 1) return false;
  const next = paragraphs
    .slice(index + 1, index + 6)
    .find(({ heading, text }) => !heading || takeQuestionHead(text));
  return next !== undefined && takeQuestionHead(next.text) !== undefined;
}

/** A number printed twice in a row, where an answer has the number after it: the second is a slip. */
function renumberRepeats(questions: readonly Part[], answers: readonly Part[]): void {
  for (const [index, question] of questions.entries()) {
    const [number] = question.numbers;
    if (index === 0 || question.numbers.length > 1 || questions[index - 1]!.numbers[0] !== number) continue;
    const next = String(Number(number) + 1);
    const isAsked = questions.some(({ numbers }) => numbers.includes(next));
    if (!isAsked && answers.some(({ numbers }) => numbers.includes(next))) question.numbers = [next];
  }
}

/** A question printed twice is answered once. */
function shareRepeated(paragraphs: readonly Paragraph[], pairs: NumberedPair[]): NumberedPair[] {
  const words = ({ question }: NumberedPair) =>
    question
      .slice(1)
      .map((at) => paragraphs[at]!.text.replace(/\s+/g, ' ').trim())
      .join(' ');
  return pairs.map((pair, index) => {
    const next = pairs[index + 1];
    if (pair.answer || !next?.answer || pair.question === next.question) return pair;
    const isSame = words(pair) !== '' && words(pair) === words(next);
    return isSame ? { ...pair, answer: next.answer } : pair;
  });
}

function partAll(
  paragraphs: readonly Paragraph[],
  questions: readonly Part[],
  labelled: boolean,
): Map<Part, Pair> {
  const pairs = new Map(
    questions.map(
      (question) => [question, partQuestion(paragraphs, question.paragraphs, !labelled)] as const,
    ),
  );
  const answered = [...pairs.values()].filter(({ answer }) => answer).length;
  return labelled || answered >= BELIEVED * questions.length ? pairs : new Map<Part, Pair>();
}

/** The head has a paragraph to itself, or begins the question's. */
function partQuestion(paragraphs: readonly Paragraph[], range: readonly number[], within: boolean): Pair {
  const [head, ...rest] = range;
  const hasText = paragraphs[head!]!.text.length > 40;
  if (hasText || rest.length === 0) return partUnlabelled(paragraphs, range, within);
  const pair = partUnlabelled(paragraphs, rest, within);
  return { ...pair, question: [head!, ...pair.question] };
}

import type { Paragraph } from './paragraph.ts';
import { termsOf } from './terms.ts';

interface Aligned {
  question: number[];
  answer: number[];
}

/**
 * Gives the questions of one fraction its answers, in order. As many answers as questions are taken one by one, in
 * another order when their words clearly say so; otherwise each paragraph of the answers goes to the question whose words it shares, without crossing.
 * A question that shares no word with what it would get is left out, unless nothing was there to choose.
 */
export function alignAnswers(
  paragraphs: readonly Paragraph[],
  questions: readonly number[][],
  answers: readonly number[][],
): Aligned[] {
  if (questions.length === 0 || answers.length === 0) return [];
  if (questions.length === 1) return [{ question: questions[0]!, answer: answers.flat() }];
  const pieces = answers.length >= questions.length ? answers : answers.flat().map((index) => [index]);
  if (questions.length === pieces.length) return matchOneByOne(paragraphs, questions, pieces);
  const shared = sharedTerms(paragraphs, questions, pieces);
  const path = bestPath(shared);
  return questions.flatMap((question, index) => {
    const own = path.filter(([row]) => row === index).map(([, column]) => column);
    const isShared = own.some((column) => shared[index]![column]! > 0);
    return own.length > 0 && isShared ? [{ question, answer: own.flatMap((column) => pieces[column]!) }] : [];
  });
}

/** Of each question with each answer, how many words they share that say what they are about. */
function sharedTerms(
  paragraphs: readonly Paragraph[],
  questions: readonly (readonly number[])[],
  answers: readonly (readonly number[])[],
): number[][] {
  const terms = (indexes: readonly number[]) => termsOf(indexes.map((at) => paragraphs[at]!.text).join(' '));
  const given = answers.map(terms);
  return questions.map(terms).map((wanted) => given.map((words) => wanted.intersection(words).size));
}

/** How much more the words of another order must agree before it is believed. */
const CLEARLY = 1.5;

function matchOneByOne(
  paragraphs: readonly Paragraph[],
  questions: readonly number[][],
  answers: readonly number[][],
): Aligned[] {
  const shared = sharedTerms(paragraphs, questions, answers);
  const pairs = shared
    .flatMap((row, question) => row.map((score, answer) => ({ question, answer, score })))
    .sort((a, b) => b.score - a.score || Math.abs(a.question - a.answer) - Math.abs(b.question - b.answer));
  const order: number[] = [];
  for (const { question, answer } of pairs) {
    if (order[question] === undefined && !order.includes(answer)) order[question] = answer;
  }
  const score = (answerOf: (question: number) => number) =>
    questions.reduce((sum, _, question) => sum + shared[question]![answerOf(question)]!, 0);
  const isClear = score((question) => order[question]!) > CLEARLY * score((question) => question);
  return questions.map((question, index) => ({
    question,
    answer: answers[isClear ? order[index]! : index]!,
  }));
}

/** The way from the first question and answer to the last that shares most words: down, right, or both at once. */
function bestPath(shared: readonly (readonly number[])[]): [number, number][] {
  const rows = shared.length;
  const columns = shared[0]!.length;
  // With more answers than questions each answer has one question, and the other way round.
  const wide = columns >= rows;
  const best: number[][] = shared.map((row) => row.map(() => -Infinity));
  const score = (row: number, column: number) => (row < 0 || column < 0 ? -Infinity : best[row]![column]!);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const before =
        row === 0 && column === 0
          ? 0
          : Math.max(score(row - 1, column - 1), wide ? score(row, column - 1) : score(row - 1, column));
      best[row]![column] = before + shared[row]![column]!;
    }
  }
  const path: [number, number][] = [];
  let row = rows - 1;
  let column = columns - 1;
  while (row > 0 || column > 0) {
    path.push([row, column]);
    const straight = wide ? score(row, column - 1) : score(row - 1, column);
    if (score(row - 1, column - 1) >= straight) {
      row -= 1;
      column -= 1;
    } else if (wide) column -= 1;
    else row -= 1;
  }
  path.push([0, 0]);
  return path.reverse();
}

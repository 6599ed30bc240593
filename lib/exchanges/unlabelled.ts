import type { Paragraph } from './paragraph.ts';
import { isAnswerLabel } from './heads.ts';
import { isQuestion, sentencesOf } from './sentences.ts';

/** Where an answer begins, when it does so inside a paragraph. */
export interface Cut {
  paragraph: number;
  /** UTF-16 offset in the paragraph's text. */
  at: number;
}

/** A question and its answer, as the paragraphs they take up. */
export interface Pair {
  question: number[];
  answer: number[] | null;
  cut?: Cut;
}

/** What still belongs to a question, though it asks nothing itself. */
const TAIL =
  /^(?:Zo (?:ja|nee|niet)\b|Graag\b|En zo\b|Gaarne\b|Licht (?:uw|dit)|Kunt u|Kan (?:de|het|dit|u)|Toelichting)/;
/** Sentences that a question may take before it asks. */
const LEAD = 6;

/**
 * Parts a question from the answer that follows it: at the label "Antwoord", else behind the first run of
 * paragraphs that ask, else, in a single paragraph, behind the first run of sentences that do.
 * @param range indexes of the paragraphs, the question's first
 * @param within whether the answer may begin inside the paragraph that asks
 */
export function partUnlabelled(
  paragraphs: readonly Paragraph[],
  range: readonly number[],
  within: boolean,
): Pair {
  const textAt = (position: number) => paragraphs[range[position]!]!.text;
  const label = range.findIndex((at) => isAnswerLabel(paragraphs[at]!.text));
  if (label > 0) return { question: range.slice(0, label), answer: range.slice(label) };

  let asked = range.findIndex((_, position) => isQuestion(textAt(position)));
  const inside = range.findIndex((_, position) => cutOf(textAt(position)) !== undefined);
  if (within && inside >= 0 && (asked < 0 || inside <= asked)) {
    const at = cutOf(textAt(inside))!;
    const paragraph = range[inside]!;
    return { question: range.slice(0, inside + 1), answer: range.slice(inside), cut: { paragraph, at } };
  }
  // Nothing asks outright: an order ("Geef een overzicht.") is one paragraph.
  if (asked < 0) asked = 0;
  let end = asked + 1;
  while (end < range.length && (isQuestion(textAt(end)) || TAIL.test(textAt(end)))) end += 1;
  const answer = range.slice(end);
  return { question: range.slice(0, end), answer: answer.length > 0 ? answer : null };
}

/** Where in a paragraph that begins with a question its answer does; undefined when it only asks. */
function cutOf(text: string): number | undefined {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex((sentence) => isQuestion(sentence.text));
  if (first < 0 || first > LEAD) return undefined;
  let end = first + 1;
  while (end < sentences.length && (isQuestion(sentences[end]!.text) || TAIL.test(sentences[end]!.text)))
    end += 1;
  return sentences[end]?.start;
}

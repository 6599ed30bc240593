import { isAsking, isIntroduction, takeAsking } from './fractions.ts';
import { isAnswerLabel, isSignature } from './heads.ts';
import type { Paragraph } from './paragraph.ts';
import { takeAskerLine } from './parties.ts';
import { createPending, type FractionPair } from './pending.ts';
import { isQuestion, sentencesOf } from './sentences.ts';
import { termsOf } from './terms.ts';
import type { Asker } from './types.ts';
import type { Cut } from './unlabelled.ts';

/** How an answer begins that stands in the paragraph of its question. */
const ANSWERS =
  /^(?:(?:De (?:regering|minister|staatssecretaris|bewinds\w+|initiatiefnemers?)|Het kabinet|Ik|Wij|De indieners?) (?:antwoord\w*|is|zijn|kan|kunnen|merk\w*|wijs\w*|heeft|heb|hebben|deel\w*|acht\w*|verwijs\w*|licht\w*|onderschrij\w*|beves\w*|zal|ziet|zie|beantwoord\w*|meen\w*|streef\w*|begrijp\w*) |Ja[,.]|Nee[,.]|Dit is (?:juist|niet|het geval)|Dat is (?:juist|niet|het geval)|Dat klopt|In (?:antwoord|reactie) (?:op|hierop|daarop)|(?:Hierop|Daarop|Hierover) )/;
const CLOSING =
  /^(?:Hoogachtend|Met vriendelijke groet|De (?:wnd\. )?(?:voorzitter|griffier|adjunct-griffier)\b|Aan de (?:voorzitter|minister)\b)/i;

/**
 * Fractions whose questions are followed by the answer: written consultations, notes following a report,
 * memorandums of reply, questions left over from a debate. A text that begins in the middle of an answer gives
 * that rest as an answer without a question.
 */
export function readFractionBlocks(paragraphs: readonly Paragraph[]): FractionPair[] {
  const pending = createPending(paragraphs);
  /** Whose questions follow, by the heading above; and who asked last. */
  let section: Asker | undefined;
  let last: Asker | undefined;
  const first = paragraphs.findIndex(({ heading }) => !heading);
  for (const [index, { text, heading }] of paragraphs.entries()) {
    const line = takeAskerLine(text, heading);
    if (line || (heading && !isAnswerLabel(text)) || CLOSING.test(text) || isSignature(text)) {
      pending.close();
      if (line) section = line.asker;
      else if (!heading || isNewPart(text)) section = undefined;
      last = section;
      if (line && line.end < text.length) pending.ask(line.asker, index);
      continue;
    }
    if (index === first && /^[a-zà-ÿ]/.test(text.trim())) {
      if (isQuestion(text)) pending.ask({}, index);
      else pending.beginInside();
    }
    const asking = takeAsking(text);
    if (isAnswerLabel(text)) pending.answer(index);
    else if (asking) {
      const asker = (asking.fraction ?? asking.member) ? asking : last;
      if (!asker) {
        pending.answer(index);
        continue;
      }
      last = asker;
      if (isIntroduction(text)) {
        pending.introduce();
        continue;
      }
      if (pending.isWaiting() && quotes(index)) {
        pending.answer(index);
        continue;
      }
      pending.ask(asker, index);
      const cut = answerWithin(text, index);
      if (cut) pending.answer(index, cut);
    } else if (last && goesOn(index)) pending.ask(last, index);
    else if (!(index === first && pending.isWaiting() && isQuestion(text))) pending.answer(index);
  }
  const pairs = pending.answered();
  return pairs.some(({ question }) => question) ? pairs : [];

  /** Whether a paragraph repeats the paragraph before it, and goes on: an answer that quotes the question. */
  function quotes(index: number): boolean {
    const [first, ...more] = sentencesOf(paragraphs[index]!.text);
    const before = paragraphs[index - 1];
    if (!first || more.length === 0 || !before) return false;
    const words = termsOf(first.text);
    return words.size > 2 && words.intersection(termsOf(before.text)).size >= QUOTED * words.size;
  }

  /** Whether a paragraph that names nobody is one of the members' own. */
  function goesOn(index: number): boolean {
    const { text } = paragraphs[index]!;
    const isBusy = pending.isWaiting() || pending.isAnswering();
    if (isQuestion(text) && pending.isWaiting()) return true;
    if (asksOnly(text) && (isBusy || section)) return true;
    const isAwaited = pending.isOnlyIntroduced() || (section !== undefined && !isBusy);
    return isAwaited && leadsToQuestion(paragraphs, index);
  }
}

/** Part of a question's words that an answer must repeat to be taken for one that quotes it. */
const QUOTED = 0.7;

/** A numbered or roman head begins a new part of the paper, and not a subject under the same fraction. */
function isNewPart(text: string): boolean {
  return /^[IVX\d]/.test(text) || !/\p{Ll}/u.test(text);
}

/** A paragraph of nothing but questions: the members go on. */
function asksOnly(text: string): boolean {
  const sentences = sentencesOf(text);
  const questions = sentences.filter((sentence) => isQuestion(sentence.text));
  return isQuestion(text) && (sentences.length < 4 || questions.length > 1);
}

/** Whether a paragraph asks, or only leads to one that does. */
function leadsToQuestion(paragraphs: readonly Paragraph[], index: number): boolean {
  for (const { text, heading } of paragraphs.slice(index, index + 3)) {
    if (heading) return false;
    if (isQuestion(text) || takeAsking(text)) return true;
  }
  return isAsking(paragraphs[index]!.text);
}

/** Where the answer begins in a paragraph that asks first; undefined when it only asks. */
function answerWithin(text: string, paragraph: number): Cut | undefined {
  const sentences = sentencesOf(text);
  const last = sentences.findLastIndex(
    (sentence) => isQuestion(sentence.text) || takeAsking(sentence.text) !== undefined,
  );
  const next = sentences[last + 1];
  const asks = sentences.slice(0, last + 1).some((sentence) => isAsking(sentence.text));
  return next && asks && ANSWERS.test(next.text) ? { paragraph, at: next.start } : undefined;
}

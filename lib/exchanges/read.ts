import { readConsultation } from './consultation.ts';
import { readDebate } from './debate.ts';
import { readFractionBlocks } from './fraction-blocks.ts';
import { readNumberedList } from './numbered-list.ts';
import { readNumbered, type NumberedPair } from './numbered.ts';
import type { Paragraph } from './paragraph.ts';
import type { FractionPair } from './pending.ts';
import { readAddressee, readAsker, readDates, readRespondent } from './people.ts';
import type { Asker } from './types.ts';
import type { Cut } from './unlabelled.ts';

export type { Paragraph } from './paragraph.ts';

/** A question with its answer, as the paragraphs they take up. */
export interface ReadExchange {
  ordinal: number;
  numbers?: string[];
  asker: Asker;
  respondent?: string;
  date?: string;
  asked?: string;
  /** Indexes of the paragraphs, ascending; null when it is not in the text. */
  question: number[] | null;
  answer: number[] | null;
  /** When the answer begins inside a paragraph: where. A question in that paragraph ends there. */
  cut?: Cut;
}

/**
 * Finds the questions and answers in a paper, in the forms that docs/exchanges.md lists: numbered questions, with a
 * label at the answer or without; fractions that ask, with the answer behind them or in a second part; turns of a
 * debate. A text that begins in the middle of an answer gives that rest as an exchange without a question; a
 * question without an answer gives one whose answer is null.
 */
export function readExchanges(paragraphs: readonly Paragraph[]): ReadExchange[] {
  const debate = readDebate(paragraphs);
  if (debate.length > 0) return debate.map((pair, index) => ({ ordinal: index + 1, ...pair }));
  const labelled = readNumbered(paragraphs);
  const numbered = labelled.length > 0 ? labelled : readNumberedList(paragraphs);
  const consultation = readConsultation(paragraphs);
  const blocks = consultation.length > 0 ? consultation : readFractionBlocks(paragraphs);
  // A stray "Vraag 1" in a paper of fractions makes it no list of questions, nor the other way round.
  return answered(blocks) > answered(numbered) && answered(blocks) > numbered.length / 2
    ? withAddressees(paragraphs, blocks)
    : withPeople(paragraphs, numbered);
}

const answered = (pairs: readonly { answer: unknown }[]) => pairs.filter(({ answer }) => answer).length;

function withPeople(paragraphs: readonly Paragraph[], pairs: readonly NumberedPair[]): ReadExchange[] {
  const starts = pairs.flatMap(({ question, answer }) => [question[0]!, answer?.[0] ?? Infinity]);
  const people = readPeople(paragraphs, Math.min(...starts, paragraphs.length));
  return pairs.map(({ number: _number, ...pair }, index) => ({ ordinal: index + 1, ...people, ...pair }));
}

function withAddressees(paragraphs: readonly Paragraph[], pairs: readonly FractionPair[]): ReadExchange[] {
  const first = pairs[0]?.question?.[0] ?? 0;
  const { asker: _asker, respondent: known, ...dates } = readPeople(paragraphs, first);
  return pairs.map((pair, index) => {
    const question = pair.question?.map((at) => paragraphs[at]!.text).join(' ') ?? '';
    const respondent = known ?? readAddressee(question);
    return { ordinal: index + 1, ...pair, ...(respondent && { respondent }), ...dates };
  });
}

/** People and date from what stands before the first question. */
function readPeople(
  paragraphs: readonly Paragraph[],
  end: number,
): Pick<ReadExchange, 'asker' | 'respondent' | 'date' | 'asked'> {
  const text = paragraphs
    .slice(0, end)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const respondent = readRespondent(text);
  return { asker: readAsker(text), ...(respondent && { respondent }), ...readDates(text) };
}

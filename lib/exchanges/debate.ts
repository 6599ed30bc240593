import type { FractionPair } from './pending.ts';
import type { Paragraph } from './paragraph.ts';
import { isQuestion, sentencesOf } from './sentences.ts';
import { termsOf } from './terms.ts';
import type { Asker } from './types.ts';

/** A turn of the record: "De heer Jansen (D66):", "Minister De Vries:", "De voorzitter:". */
const TURN =
  /^(?:De heer|Mevrouw|Het lid|(Minister(?:-president)?|Staatssecretaris)|De (voorzitter)|De (minister|staatssecretaris)) ?([^():]{0,60}?) ?(?:\(([^()]{1,60})\))? ?:$/i;
/** Words that a question and the reply to it have in common at least. */
const SHARED = 2;
/** Turns that make a record. */
const LEAST = 4;

interface Turn {
  asker?: Asker;
  /** A member of the government speaks. */
  answers: boolean;
  chair: boolean;
  name: string;
  paragraphs: number[];
}

/** A pair from a debate, with who answered. */
export interface DebatePair extends FractionPair {
  respondent: string;
}

/**
 * Records of debates: a member's turn that ends by asking, and the turn of the government behind it, when they
 * speak of the same. Place alone makes no pair: ministers answer in blocks, long after the question.
 */
export function readDebate(paragraphs: readonly Paragraph[]): DebatePair[] {
  const turns = readTurns(paragraphs);
  if (turns.length < LEAST) return [];
  const speaking = turns.filter(({ chair }) => !chair);
  return speaking.flatMap((turn, index): DebatePair[] => {
    const reply = speaking[index + 1];
    if (!turn.asker || !reply?.answers || turn.paragraphs.length === 0 || reply.paragraphs.length === 0)
      return [];
    const text = wordsOf(paragraphs, turn);
    const asks = sentencesOf(text)
      .slice(-4)
      .some((sentence) => isQuestion(sentence.text));
    const shared = termsOf(text).intersection(termsOf(wordsOf(paragraphs, reply))).size;
    if (!asks || shared < SHARED) return [];
    return [
      { asker: turn.asker, question: turn.paragraphs, answer: reply.paragraphs, respondent: reply.name },
    ];
  });
}

function readTurns(paragraphs: readonly Paragraph[]): Turn[] {
  const turns: Turn[] = [];
  for (const [index, { text }] of paragraphs.entries()) {
    const match = TURN.exec(text.trim());
    if (match) turns.push(turnOf(match));
    else turns.at(-1)?.paragraphs.push(index);
  }
  return turns;
}

function turnOf([, office, chair, bareOffice, name, fraction]: RegExpExecArray): Turn {
  const title = office ?? bareOffice;
  const answers = title !== undefined;
  return {
    answers,
    chair: chair !== undefined,
    name: [title, name].filter(Boolean).join(' '),
    ...(!answers && !chair && name && { asker: { member: name, ...(fraction && { fraction }) } }),
    paragraphs: [],
  };
}

function wordsOf(paragraphs: readonly Paragraph[], turn: Turn): string {
  return turn.paragraphs.map((at) => paragraphs[at]!.text).join(' ');
}

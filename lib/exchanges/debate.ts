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
 * Records of debates: what members ask, and what the government says behind it about the same. Place alone makes no
 * pair, for ministers answer in blocks: a paragraph of the reply goes to the member whom it names, or with whom it
 * shares most words.
 */
export function readDebate(paragraphs: readonly Paragraph[]): DebatePair[] {
  const turns = readTurns(paragraphs);
  if (turns.length < LEAST) return [];
  const pairs: DebatePair[] = [];
  let asked: Turn[] = [];
  for (const turn of turns) {
    if (turn.chair) continue;
    if (!turn.answers) {
      if (asks(paragraphs, turn)) asked.push(turn);
      continue;
    }
    pairs.push(...answerAll(paragraphs, asked, turn));
    asked = [];
  }
  return pairs;
}

function asks(paragraphs: readonly Paragraph[], turn: Turn): boolean {
  const last = sentencesOf(wordsOf(paragraphs, turn.paragraphs)).slice(-4);
  return turn.asker !== undefined && last.some((sentence) => isQuestion(sentence.text));
}

function answerAll(paragraphs: readonly Paragraph[], asked: readonly Turn[], reply: Turn): DebatePair[] {
  const answers = new Map<Turn, number[]>();
  let current: Turn | undefined;
  for (const index of reply.paragraphs) {
    current = addressed(paragraphs[index]!.text, asked, paragraphs) ?? current;
    if (current) answers.set(current, [...(answers.get(current) ?? []), index]);
  }
  return asked.flatMap((turn): DebatePair[] => {
    const answer = answers.get(turn);
    return answer && turn.asker
      ? [{ asker: turn.asker, question: turn.paragraphs, answer, respondent: reply.name }]
      : [];
  });
}

/** Whom a paragraph of a reply answers; undefined when it says nothing of what was asked. */
function addressed(text: string, asked: readonly Turn[], paragraphs: readonly Paragraph[]): Turn | undefined {
  const words = termsOf(text);
  const scores = asked.map((turn) => {
    const isNamed = turn.name !== '' && text.includes(turn.name);
    return termsOf(wordsOf(paragraphs, turn.paragraphs)).intersection(words).size + (isNamed ? SHARED : 0);
  });
  const best = Math.max(...scores);
  return best >= SHARED ? asked[scores.indexOf(best)] : undefined;
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

function wordsOf(paragraphs: readonly Paragraph[], indexes: readonly number[]): string {
  return indexes.map((at) => paragraphs[at]!.text).join(' ');
}

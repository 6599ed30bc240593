import { isAsking } from './fractions.ts';
import type { Paragraph } from './paragraph.ts';
import type { Asker } from './types.ts';
import type { Cut } from './unlabelled.ts';

/** What members of a fraction ask, and the answer to it. */
export interface FractionPair {
  asker: Asker;
  /** null when the text begins behind it. */
  question: number[] | null;
  answer: number[] | null;
  cut?: Cut;
}

/** Questions and answers as they come: what is asked waits until something answers, which then answers all of it. */
export interface Pending {
  /** Members ask in a paragraph. */
  ask(asker: Asker, index: number): void;
  /** A paragraph answers what is waiting; nothing, when nothing is. */
  answer(index: number, cut?: Cut): void;
  /** Members only say that they will ask. */
  introduce(): void;
  /** The text begins behind the question. */
  beginInside(): void;
  /** What is waiting gets no answer, and what follows is none. */
  close(): void;
  isWaiting(): boolean;
  isAnswering(): boolean;
  /** Whether what is waiting has said something, and asked nothing yet. */
  isOnlyIntroduced(): boolean;
  answered(): FractionPair[];
}

export function createPending(paragraphs: readonly Paragraph[]): Pending {
  const pairs: FractionPair[] = [];
  let asked: FractionPair[] = [];
  let answering = false;
  const asks = ({ question }: FractionPair) =>
    !question || question.some((at) => isAsking(paragraphs[at]!.text));

  /** Of several who spoke those who ask; when nobody does, the last: an answer answers something. */
  const askedFor = (all: FractionPair[]) => {
    const some = all.filter(asks);
    return some.length > 0 ? some : all.slice(-1);
  };

  return {
    ask(asker, index) {
      if (answering) asked = [];
      answering = false;
      const open = asked.at(-1);
      if (open?.question && isSame(open.asker, asker)) open.question.push(index);
      else asked.push({ asker, question: [index], answer: null });
    },
    answer(index, cut) {
      if (!answering) {
        asked = askedFor(asked);
        const answer: number[] = [];
        for (const pair of asked) {
          pair.answer = answer;
          if (cut && pair.question?.includes(index)) pair.cut = cut;
        }
        pairs.push(...asked);
        answering = asked.length > 0;
      }
      // One answer for all who asked: every pair has the same list.
      asked[0]?.answer?.push(index);
    },
    introduce() {
      if (answering) asked = [];
      answering = false;
    },
    beginInside() {
      asked = [{ asker: {}, question: null, answer: null }];
    },
    close() {
      asked = [];
      answering = false;
    },
    isWaiting: () => asked.length > 0 && !answering,
    isAnswering: () => answering,
    isOnlyIntroduced: () => !answering && asked.length > 0 && !asks(asked.at(-1)!),
    answered: () => pairs,
  };
}

function isSame(a: Asker, b: Asker): boolean {
  return a.fraction === b.fraction && a.member === b.member;
}

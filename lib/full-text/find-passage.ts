import { quoteExchange, type QuotedExchange } from '../exchanges/quote.ts';
import { readExchanges, type Paragraph } from '../exchanges/read.ts';
import { similarities } from '../exchanges/similarity.ts';
import type { Exchange } from '../exchanges/types.ts';
import type { Passage } from './types.ts';

/** What the card shows of an exchange, as far as it helps to find that exchange in its paper. */
export type Sought = Pick<Exchange, 'ordinal' | 'numbers' | 'asker' | 'question' | 'answer'>;

/**
 * What speaks for an exchange, beside its likeness from 0 to 1: the question's number decides; who asked and its place
 * among the others only when the words leave it open.
 */
const NUMBER_WEIGHT = 2;
const ASKER_WEIGHT = 0.3;
const PLACE_WEIGHT = 0.2;
/** Below this a paragraph has only chance in common with what is asked. */
const LIKE = 0.08;
/** The part of the best one's likeness that others must have. */
const NEARLY = 0.5;
/** Paragraphs shown of a paper that holds no exchange. */
const MOST_PARAGRAPHS = 3;
/** UTF-16 characters of an opening. */
const OPENING = 1_500;

/**
 * The passage of a paper that a card is about: the exchange that it shows; in a paper without exchanges the paragraphs
 * most like that exchange, or like the sentence that cites the paper; else how the paper begins.
 */
export function findPassage(
  paragraphs: readonly Paragraph[],
  sought: Sought | undefined,
  sentence: string,
): Passage {
  const words = sought ? wordsOf(sought) : sentence;
  const exchanges = readExchanges(paragraphs).map((exchange) => quoteExchange(exchange, paragraphs));
  const found = sought ? mostLike(exchanges, sought, words) : mostAlike(exchanges, words);
  if (found) return { kind: 'exchange', question: found.question, answer: found.answer };
  const texts = paragraphs.filter(({ heading }) => !heading).map(({ text }) => text);
  return matching(texts, words) ?? opening(texts);
}

function mostLike(
  exchanges: readonly QuotedExchange[],
  sought: Sought,
  words: string,
): QuotedExchange | undefined {
  const likenesses = similarities(words, exchanges.map(wordsOf));
  const weigh = (exchange: QuotedExchange, likeness: number) =>
    likeness +
    (shares(exchange.numbers, sought.numbers) ? NUMBER_WEIGHT : 0) +
    (isSameAsker(exchange, sought) ? ASKER_WEIGHT : 0) +
    (exchange.ordinal === sought.ordinal ? PLACE_WEIGHT : 0);
  return best(exchanges, (exchange, index) => weigh(exchange, likenesses[index]!.score));
}

/** Without an exchange to look for, one must be like the sentence to be shown. */
function mostAlike(exchanges: readonly QuotedExchange[], words: string): QuotedExchange | undefined {
  const likenesses = similarities(words, exchanges.map(wordsOf));
  return best(exchanges, (_, index) => likenesses[index]!.score, LIKE);
}

function matching(texts: readonly string[], words: string): Passage | undefined {
  const likenesses = similarities(words, texts).map(({ score }, index) => ({ score, index }));
  const most = Math.max(0, ...likenesses.map(({ score }) => score));
  if (most < LIKE) return undefined;
  const places = likenesses
    .filter(({ score }) => score >= most * NEARLY)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST_PARAGRAPHS)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  // What stands between two that do not follow each other is left out, and that is shown.
  const lines = places.map((place, index) =>
    index > 0 && place !== places[index - 1]! + 1 ? `[…] ${texts[place]!}` : texts[place]!,
  );
  return { kind: 'match', question: null, answer: lines.join('\n') };
}

function opening(texts: readonly string[]): Passage {
  const lines: string[] = [];
  let length = 0;
  for (const text of texts.slice(Math.max(0, texts.findIndex(isSaid)))) {
    if (lines.length > 0 && length + text.length > OPENING) break;
    lines.push(text);
    length += text.length;
  }
  return { kind: 'opening', question: null, answer: lines.join('\n') || null };
}

/** The item that weighs most, the first of equals; undefined when none weighs more than `least`. */
function best<Item>(
  items: readonly Item[],
  weigh: (item: Item, index: number) => number,
  least = -1,
): Item | undefined {
  let found: Item | undefined;
  let most = least;
  for (const [index, item] of items.entries()) {
    const weight = weigh(item, index);
    if (weight > most) [found, most] = [item, weight];
  }
  return found;
}

/** The lines above a paper's text, its session, number and date, end without punctuation. */
const isSaid = (text: string) => /[.,:;?!)]$/.test(text);

const wordsOf = ({ question, answer }: { question: string | null; answer: string | null }) =>
  `${question ?? ''} ${answer ?? ''}`.trim();

const shares = (some: readonly string[] = [], others: readonly string[] = []) =>
  some.some((one) => others.includes(one));

function isSameAsker({ asker }: QuotedExchange, { asker: sought }: Sought): boolean {
  return (['member', 'fraction', 'committee'] as const).some(
    (part) => asker[part] !== undefined && asker[part] === sought[part],
  );
}

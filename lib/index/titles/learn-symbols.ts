import { GAP, mergePairs, pairKey } from './merge-pairs.ts';
import { splitTitle } from './split-title.ts';

/** What titles repeat: words, and pairs of symbols that follow each other, in rounds that build on each other. */
export interface Symbols {
  /** Word → symbol, from 1. */
  words: ReadonlyMap<string, number>;
  /** Round by round: pair → symbol. */
  rounds: ReadonlyMap<number, number>[];
}

/** Symbols are two bytes wide. */
const MOST_SYMBOLS = 65_535;
/** More would spare less in titles than it costs at the first look-up, which reads the whole dictionary. */
const MOST_WORDS = 12_000;
const MOST_PAIRS_A_ROUND = 2_000;
const ROUNDS = 5;
/** A pair that comes less often costs more in the dictionary than it spares in titles. */
const LEAST_PAIRS = 5;

/** Learns from titles in time that grows with their length; the same titles in the same order give the same. */
export function learnSymbols(titles: Iterable<string>): Symbols {
  const list = [...titles];
  const words = learnWords(list);
  let stream = toStream(list, words);
  const rounds: Map<number, number>[] = [];
  let next = words.size + 1;
  for (let round = 0; round < ROUNDS; round++) {
    const most = Math.min(MOST_PAIRS_A_ROUND, MOST_SYMBOLS - next);
    const pairs = new Map(frequentPairs(stream, most).map((pair) => [pair, next++]));
    if (pairs.size === 0) break;
    rounds.push(pairs);
    stream = mergePairs(stream, pairs);
  }
  return { words, rounds };
}

function learnWords(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of splitTitle(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const gain = ([word, count]: [string, number]) => (count - 1) * word.length - 10;
  const worthwhile = [...counts].filter((entry) => gain(entry) > 0 && entry[0].length < 256);
  const best = worthwhile.sort((a, b) => gain(b) - gain(a) || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_WORDS);
  return new Map(best.map(([word], place) => [word, place + 1]));
}

/** All titles one after the other, a gap between them. */
function toStream(titles: readonly string[], words: ReadonlyMap<string, number>): Uint16Array<ArrayBuffer> {
  const length = titles.reduce((sum, title) => sum + splitTitle(title).length + 1, 0);
  const stream = new Uint16Array(length);
  let place = 0;
  for (const title of titles) {
    for (const word of splitTitle(title)) stream[place++] = words.get(word) ?? GAP;
    stream[place++] = GAP;
  }
  return stream;
}

/** Pairs that come often, the most frequent first. */
function frequentPairs(stream: Uint16Array, most: number): number[] {
  const counts = new Map<number, number>();
  for (let place = 1; place < stream.length; place++) {
    const [left, right] = [stream[place - 1]!, stream[place]!];
    if (left === GAP || right === GAP) continue;
    const key = pairKey(left, right);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_PAIRS)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, Math.max(0, most))
    .map(([pair]) => pair);
}

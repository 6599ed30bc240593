import { createByteWriter } from '../bytes.ts';
import type { Bytes } from '../bytes.ts';
import { learnSymbols } from './learn-symbols.ts';
import type { Symbols } from './learn-symbols.ts';
import { GAP, mergePairs } from './merge-pairs.ts';
import { splitTitle } from './split-title.ts';
import { writeDictionary } from './write-dictionary.ts';

export interface TitleWriter {
  /** A title as symbols of the dictionary; a word that it lacks stands in full behind a zero. */
  encode(title: string): Bytes;
  /** The body of the dictionary's file. */
  dictionary: Bytes;
}

/** Learns a dictionary from titles; any others can be written with it too. */
export function createTitleWriter(titles: readonly string[]): TitleWriter {
  const learned = learnSymbols(titles);
  const { body, numbers } = writeDictionary(learned, countUses(learned, titles));
  const isKept = ([, symbol]: [unknown, number]) => numbers[symbol]! > 0;
  const symbols: Symbols = {
    words: new Map([...learned.words].filter(isKept)),
    rounds: learned.rounds.map((pairs) => new Map([...pairs].filter(isKept))),
  };

  return {
    dictionary: body,
    encode(title) {
      const writer = createByteWriter();
      const parts = splitTitle(title);
      const unknown = parts.filter((part) => !symbols.words.has(part)).values();
      for (const symbol of toSymbols(symbols, parts)) {
        writer.uint(numbers[symbol]!);
        if (symbol === GAP) writer.text(unknown.next().value!);
      }
      return writer.finish();
    },
  };
}

function toSymbols({ words, rounds }: Symbols, parts: readonly string[]): Uint16Array {
  return rounds.reduce(
    mergePairs,
    Uint16Array.from(parts, (part) => words.get(part) ?? GAP),
  );
}

/** How often each symbol stands in a title by itself. */
function countUses(symbols: Symbols, titles: readonly string[]): Uint32Array {
  const { words, rounds } = symbols;
  const uses = new Uint32Array(1 + words.size + rounds.reduce((sum, pairs) => sum + pairs.size, 0));
  for (const title of titles) for (const symbol of toSymbols(symbols, splitTitle(title))) uses[symbol]!++;
  return uses;
}

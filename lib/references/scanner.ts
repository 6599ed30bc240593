import type { Rule, Sign } from './rule.ts';
import { CUTS } from './text/normalise.ts';

/** A place in a text where a reference may show itself, and the rules that may read it, with where each may. */
export interface Place {
  index: number;
  cues: readonly Cue[];
}

interface Cue {
  rule: Rule;
  /** Sticky: whether the rule's cue matches at a place. */
  pattern: RegExp;
}

/** The places of one text, one by one. */
export interface Scan {
  /** The first place at or behind `from`, which never goes back. */
  next(from: number): Place | undefined;
}

/** Begins every cue of a sign, so that the engine can skip all other characters. */
const SIGNS: readonly (readonly [sign: Sign, begins: string])[] = [
  ['digit', String.raw`(?=\d)(?<!\d)`],
  ['capital', '(?=[A-Z])'],
  ['quote', ''],
  ['dash', ''],
];

/**
 * Makes what looks for the places of some rules. Each sign is looked for by itself, in one pattern of all rules: of
 * signs together the engine can skip too little. A place where layout cuts a word counts, too.
 */
export function createScanner(rules: readonly Rule[]): (text: string) => Scan {
  const signs = SIGNS.map(([sign, begins]) => {
    const own = rules.flatMap((rule) =>
      rule.cues[sign] === undefined ? [] : { rule, cue: rule.cues[sign] },
    );
    const sources = [...own.map(({ cue }) => cue), ...(CUTS[sign] ?? [])];
    return {
      pattern: new RegExp(`${begins}(?:${sources.join('|')})`, 'g'),
      cues: own.map(({ rule, cue }) => ({ rule, pattern: new RegExp(cue, 'y') })),
    };
  });

  return (text) => {
    const places = signs.map(() => -1);
    return {
      next(from) {
        let first = 0;
        for (const [index, { pattern }] of signs.entries()) {
          if (places[index]! < from) {
            pattern.lastIndex = from;
            places[index] = pattern.exec(text)?.index ?? Infinity;
          }
          if (places[index]! < places[first]!) first = index;
        }
        const index = places[first]!;
        return index === Infinity ? undefined : { index, cues: signs[first]!.cues };
      },
    };
  };
}

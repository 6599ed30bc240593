/** Chance that is the same every time: of a seed follow the same numbers. */
export interface Chance {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number;
  of<T>(choices: readonly T[]): T;
  /** A place below `count`, low ones far more often: the one at n about 1/n as often as the first. */
  skewed(count: number): number;
  /** Whether something with this probability happens. */
  happens(probability: number): boolean;
}

/** Mulberry32. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    of: (choices) => choices[Math.floor(next() * choices.length)]!,
    skewed: (count) => Math.min(count - 1, Math.floor((count + 1) ** next()) - 1),
    happens: (probability) => next() < probability,
  };
}

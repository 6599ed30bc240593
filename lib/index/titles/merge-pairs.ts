/** Stands for a word that is no symbol, and between two titles; never part of a pair. */
export const GAP = 0;

/** Two symbols as one key; symbols are below 2¹⁶. */
export function pairKey(left: number, right: number): number {
  return left * 65_536 + right;
}

/** Replaces every pair that is a symbol of its own, from left to right. */
export function mergePairs(
  symbols: Uint16Array,
  pairs: ReadonlyMap<number, number>,
): Uint16Array<ArrayBuffer> {
  const merged = new Uint16Array(symbols.length);
  let length = 0;
  for (let place = 0; place < symbols.length; place++) {
    const left = symbols[place]!;
    const right = symbols[place + 1] ?? GAP;
    const pair = left === GAP || right === GAP ? undefined : pairs.get(pairKey(left, right));
    if (pair !== undefined) place++;
    merged[length++] = pair ?? left;
  }
  return merged.subarray(0, length);
}

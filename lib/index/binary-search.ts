/** The last place below `count` at which `test` holds, when it holds up to there and nowhere behind; −1 when nowhere. */
export function lastWhere(count: number, test: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What stepping from place to place needs to know. */
export interface Steps {
  /** The places to step through, in the order of the page. */
  places: readonly number[];
  /** All places of the page, in its order; `inView` is the index of the first the reader can see. */
  all: readonly number[];
  inView: number;
  /** Where the last step led; undefined before the first. */
  current: number | undefined;
}

/** The place a step leads to: from the last one, at first from where the reader is; behind the last comes the first. */
export function stepFrom(
  { places, all, inView, current }: Steps,
  direction: 'next' | 'previous',
): number | undefined {
  const at = current === undefined ? -1 : places.indexOf(current);
  if (at >= 0) return places.at((at + (direction === 'next' ? 1 : -1)) % places.length);
  const order = new Map(all.map((place, index) => [place, index]));
  const from = current === undefined ? inView : (order.get(current) ?? inView);
  const indexOf = (place: number) => order.get(place) ?? 0;
  return direction === 'next'
    ? (places.find((place) => indexOf(place) >= from) ?? places[0])
    : (places.findLast((place) => indexOf(place) < from) ?? places.at(-1));
}

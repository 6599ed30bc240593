import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows that are there at once: more than a window's height. */
const FIRST = 30;
/** Rows that come with each idle moment: so few that the page stays free. */
const STEP = 150;

/**
 * How many of `total` rows are in the page. With a new `list` it begins anew with the first ones; the others follow
 * in idle moments, so that the browser's own search and a screen reader find all of them.
 *
 * @param least Rows that must be there at once.
 */
export function useFilling(list: unknown, total: number, least: number): number {
  const [, draw] = useState({});
  const filling = useRef({ list, count: FIRST }).current;
  if (filling.list !== list) Object.assign(filling, { list, count: FIRST });
  filling.count = Math.max(filling.count, least);
  const { count } = filling;
  useEffect(() => {
    if (count >= total) return undefined;
    const idle = requestIdleCallback(
      () => {
        filling.count = count + STEP;
        draw({});
      },
      { timeout: 200 },
    );
    return () => cancelIdleCallback(idle);
  }, [list, count, total]);
  return Math.min(count, total);
}

import { poll } from '../support/poll.ts';
import type { MeasuredPage } from './open-browser.ts';

/** How many references are painted: page and extension share the registry of highlights. */
const PAINTED = `['found', 'ambiguous', 'unknown'].reduce(
  (sum, status) => sum + (CSS.highlights.get('kamerlens-' + status)?.size ?? 0), 0)`;

export function paintedCount(page: MeasuredPage): Promise<number> {
  return page.evaluate<number>(PAINTED);
}

/** Waits until so many references are painted, looking from inside the page once in 10 ms. */
export async function waitForPainted(page: MeasuredPage, count: number): Promise<void> {
  const all = await page.evaluate<boolean>(`new Promise((resolve) => {
    const end = performance.now() + 20000;
    const look = () => {
      if (${PAINTED} >= ${count}) resolve(true);
      else if (performance.now() > end) resolve(false);
      else setTimeout(look, 10);
    };
    look();
  })`);
  if (!all) throw new Error(`Only ${await paintedCount(page)} of ${count} references were painted.`);
}

/** Waits until the number of painted references has stood still for half a second. */
export async function waitForQuiet(page: MeasuredPage): Promise<number> {
  let last = -1;
  let since = Date.now();
  return poll(
    'An end of the painting',
    async () => {
      const count = await paintedCount(page);
      if (count !== last) since = Date.now();
      last = count;
      return Date.now() - since > 500 ? { count } : null;
    },
    30_000,
  ).then(({ count }) => count);
}

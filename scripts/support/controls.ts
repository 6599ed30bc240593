import type { Place } from './find-words.ts';
import { poll } from './poll.ts';
import type { ReaderPage } from './reader-browser.ts';

/** Where to look for a control, and what its name begins with. */
interface Sought {
  name: string;
  where: 'page' | 'card';
}

/**
 * Runs in the page: brings a control into view and says where its middle is; null when there is none, or when a
 * click there would meet something else.
 */
function findControl({ name, where }: Sought): Place | null {
  const root = where === 'card' ? document.querySelector('kamerlens-card')?.shadowRoot : document;
  const controls = root?.querySelectorAll<HTMLElement>(
    'a[href], button, [role=button], summary, input, textarea, select',
  );
  for (const control of controls ?? []) {
    const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0]?.textContent : undefined;
    const own = control.getAttribute('aria-label') ?? label ?? control.textContent;
    if (!own.replace(/\s+/g, ' ').trim().startsWith(name) || !control.checkVisibility()) continue;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = control.getClientRects()[0];
    if (!box) continue;
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const met = root?.elementFromPoint(middle.x, middle.y);
    // A box to tick may lie under the drawing of one, within its label.
    return met && (control.contains(met) || met.closest('label')?.control === control) ? middle : null;
  }
  return null;
}

/** Clicks the control whose name begins with `name`, as soon as it is there and has come to rest. */
export async function clickControl(
  page: ReaderPage,
  name: string,
  where: Sought['where'] = 'page',
): Promise<void> {
  let before: Place | null = null;
  const place = await poll(`The control "${name}", at rest and uncovered,`, async () => {
    const now = await page.evaluate(findControl, { name, where });
    const rests = now?.x === before?.x && now?.y === before?.y;
    before = now;
    return rests ? now : null;
  });
  await page.movePointer(place.x, place.y);
  await page.click(place.x, place.y);
}

/** The middle of the card. @throws Error when it does not come into sight. */
export function cardMiddle(page: ReaderPage): Promise<Place> {
  return poll('The card', () =>
    page.evaluate(() => {
      const card = document.querySelector('kamerlens-card')?.shadowRoot?.querySelector('[role=dialog]');
      const box = card?.getBoundingClientRect();
      return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, null),
  );
}

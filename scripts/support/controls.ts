import type { Place } from './find-words.ts';
import { poll } from './poll.ts';
import type { ReaderPage } from './reader-browser.ts';

/** Where to look for a control, and what its name begins with. */
interface Sought {
  name: string;
  where: 'page' | 'card';
}

/** Runs in the page: brings a control into view and says where its middle is; null when there is none. */
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
    if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}

/** Clicks the control whose name begins with `name`, as soon as it is there. */
export async function clickControl(
  page: ReaderPage,
  name: string,
  where: Sought['where'] = 'page',
): Promise<void> {
  const place = await poll(`The control "${name}"`, () => page.evaluate(findControl, { name, where }));
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

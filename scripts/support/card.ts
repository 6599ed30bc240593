import { findWords } from './find-words.ts';
import { poll } from './poll.ts';
import type { ReaderPage } from './reader-browser.ts';

/**
 * The text of the card as shown, or null when there is none in sight. In sight means that the pointer would meet
 * it: a card that is laid out but not painted is none.
 */
export function cardText(page: ReaderPage): Promise<string | null> {
  return page.evaluate(() => {
    const host = document.querySelector('kamerlens-card');
    const card = host?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
    if (!card?.checkVisibility()) return null;
    const { left, top, width, height } = card.getBoundingClientRect();
    if (document.elementFromPoint(left + width / 2, top + height / 2) !== host) return null;
    return card.innerText.replace(/\n{2,}/g, '\n').trim();
  }, null);
}

/** Whether the card still waits for what it is to say. */
const isLoading = (page: ReaderPage): Promise<boolean> =>
  page.evaluate(
    () =>
      document.querySelector('kamerlens-card')?.shadowRoot?.querySelector('[data-status=loading]') instanceof
      Element,
    null,
  );

/** The pointer lies still this long before it is nudged: longer than any card takes to come, so that a page
 * which was still being read when the pointer came to rest gets another chance. */
const NUDGE = 1500;

/** Rests the pointer on words of the page. @throws Error when the page does not have them. */
export async function restOn(page: ReaderPage, words: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(findWords, { words, nth });
  if (!place) throw new Error(`The page does not have the words "${words}".`);
  // Come from beside it, as a hand does.
  await page.movePointer(place.x - 3, place.y);
  await page.movePointer(place.x, place.y);
  return place;
}

/** Rests the pointer on words of the page until their card has its content, and returns the card's text. */
export async function openCard(
  page: ReaderPage,
  words: string,
  { nth = 0, accept = () => true }: { nth?: number; accept?: (text: string) => boolean } = {},
): Promise<string> {
  await closeCard(page);
  const place = await restOn(page, words, nth);
  let nudged = Date.now();
  let step = 1;
  let last = null as string | null;
  try {
    return await poll(`A card for "${words}"`, async () => {
      const loading = await isLoading(page);
      const text = await cardText(page);
      if (!loading && text !== null && accept(text)) return text;
      last = text ?? last;
      if (text === null && Date.now() - nudged > NUDGE) {
        await page.movePointer(place.x + (step *= -1), place.y);
        nudged = Date.now();
      }
      return null;
    });
  } catch (error) {
    if (last === null) throw error;
    throw new Error(`The card for "${words}" lacks what was expected of it. It says:\n${last}`, {
      cause: error,
    });
  }
}

/** Takes the pointer away and closes a card that is open. */
export async function closeCard(page: ReaderPage): Promise<void> {
  if ((await cardText(page)) === null) return;
  await page.press('Escape');
  await poll('The end of the card', async () => (await cardText(page)) === null);
}

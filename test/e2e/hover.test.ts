import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardText, openCard, restOn } from '../../scripts/support/card.ts';
import { cardMiddle } from '../../scripts/support/controls.ts';
import { findWords } from '../../scripts/support/find-words.ts';
import type { ChromiumPage } from '../../scripts/support/launch-chromium.ts';
import { OFFICIAL } from '../../scripts/support/local-sites.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { FAMILIES, openReader, settle, type Reader } from './support/reader.ts';

const WORDS = 'Kamerstuk 31 066, nr. 1016';
const LINKED = '31 066, nr. 1015';
const WRAPPED = 'Kamerstukken 2021-2022, 31 066, nr. 1016';
const URL = `${OFFICIAL}/hover.html`;
const BODY = `<!doctype html><title>Hover</title><style>p { margin: 40px; font: 16px/24px sans-serif }</style>
<input style="margin: 10px"><p id="plain">De brief staat in ${WORDS}, zoals bekend, en dat was al zo.</p>
<p>Zie ook <a href="#followed">Kamerstuk ${LINKED}</a>.</p>
<p id="narrow" style="width: 150px">Zie voor meer ${WRAPPED}, daar staat het.</p><div style="height: 3000px"></div>`;

/** Longer than any card takes to come (300 ms) or to go (300 ms). */
const rest = (milliseconds = 900): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe.each(FAMILIES)('hovering in %s', (family) => {
  let reader: Reader;
  let page: ReaderPage;
  beforeAll(async () => {
    reader = await openReader(family, () => ({ body: BODY }));
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await reader.read(URL);
  });
  afterEach(async () => {
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
      (document.activeElement as HTMLElement | null)?.blur();
    }, null);
    await settle(page);
  });

  const gone = () => poll('The end of the card', async () => (await cardText(page)) === null);
  const at = async (words: string) => {
    const place = await page.evaluate(findWords, { words, nth: 0 });
    if (!place) throw new Error(`The page does not have the words "${words}".`);
    return place;
  };
  async function expectNone(): Promise<void> {
    await rest();
    expect(await cardText(page)).toBeNull();
  }

  /** Changes settings, and waits until the page has them: its underline changes with them. */
  const set = async (settings: object, underline: 'solid' | 'dotted' = 'solid') => {
    await reader.extension.storeSettings({ ...settings, underline });
    const isSolid = () => page.evaluate(() => CSS.highlights.has('kamerlens-found-solid'), null);
    await poll('The settings on the page', async () => (await isSolid()) === (underline === 'solid'));
  };
  const reset = () => set({}, 'dotted');

  test('passing over a reference opens nothing, resting on it does', async () => {
    // Long, so that the pointer is away in time on a slow machine, too.
    const delay = 2000;
    await set({ delay });
    const { x, y } = await restOn(page, WORDS);
    await page.movePointer(x, y + 200);
    await rest(delay + 500);
    expect(await cardText(page)).toBeNull();
    await reset();
    expect(await openCard(page, WORDS)).toMatch(/20 april 2022/);
  });

  test('only with Alt nothing opens but with Alt, which may also be pressed at rest', async () => {
    await set({ trigger: 'alt' });
    try {
      await restOn(page, WORDS);
      await expectNone();
      await page.holdKey('Alt', async () => {
        await poll('A card by the key', async () => (await cardText(page)) !== null);
      });
      await settle(page);
      await page.holdKey('Alt', async () => {
        await restOn(page, WORDS);
        await poll('A card by the pointer', async () => (await cardText(page)) !== null);
      });
    } finally {
      await reset();
    }
  });

  test('typing into the page closes the card, and Escape does', async () => {
    await page.evaluate(() => document.querySelector('input')?.focus(), null);
    await openCard(page, WORDS);
    await page.type('a');
    await gone();
    await openCard(page, WORDS);
    await page.press('Escape');
    await gone();
    expect(await page.evaluate(() => document.querySelector('input')?.value, null)).toBe('a');
  });

  test('a selection keeps cards away', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#narrow')!), null);
    await restOn(page, WORDS);
    await expectNone();
  });

  test('scrolling the line out of sight closes its card; text that scrolls under the pointer opens none', async () => {
    await openCard(page, WORDS);
    await page.evaluate(() => scrollTo(0, 1500), null);
    await gone();
    await page.evaluate(() => scrollTo(0, 0), null);
    await expectNone();
  });

  test('after another window nothing opens until the pointer moves', async () => {
    const { x, y } = await restOn(page, WORDS);
    await page.evaluate(() => dispatchEvent(new Event('blur')), null);
    await expectNone();
    await page.movePointer(x + 6, y);
    await poll('A card', async () => (await cardText(page)) !== null);
  });

  test('after another tab neither', async () => {
    await restOn(page, WORDS);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')), null);
    await expectNone();
  });

  test('a drag that begins in the card keeps it open', async () => {
    await openCard(page, WORDS);
    const middle = await cardMiddle(page);
    await page.drag(middle, { x: 900, y: 700 });
    await rest();
    expect(await cardText(page)).not.toBeNull();
  });

  test('a click on a reference that is no link pins its card; one on a link follows the link', async () => {
    const { x, y } = await at(WORDS);
    await page.click(x, y);
    await poll('A card', async () => (await cardText(page)) !== null);
    await page.movePointer(2, 2);
    await rest();
    expect(await cardText(page)).not.toBeNull();
    await page.press('Escape');
    await gone();
    const link = await at(LINKED);
    await page.click(link.x, link.y);
    await poll('The link', () => page.evaluate(() => location.hash === '#followed', null));
  });

  test('the card of a reference that wraps covers none of the line under the pointer', async () => {
    await openCard(page, WRAPPED);
    const overlaps = await page.evaluate(() => {
      const card = document.querySelector('kamerlens-card')?.shadowRoot?.querySelector('[role=dialog]');
      const { top, bottom } = card!.getBoundingClientRect();
      const text = document.querySelector('#narrow')!;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      return lines.map((line) => line.top < bottom - 1 && line.bottom > top + 1);
    }, null);
    expect(overlaps.length).toBeGreaterThan(2);
    const { y } = await at(WRAPPED);
    const hovered = await page.evaluate((y) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#narrow')!);
      return [...range.getClientRects()].findIndex(({ top, bottom }) => top <= y && bottom >= y);
    }, y);
    expect(hovered).toBeGreaterThanOrEqual(0);
    expect(overlaps[hovered]).toBe(false);
  });

  if (family === 'chromium')
    test('the first tap on a link opens the card, the second follows the link', async () => {
      const { x, y } = await at(LINKED);
      await page.evaluate(() => history.replaceState(null, '', location.pathname), null);
      await (page as ChromiumPage).tap(x, y);
      await poll('A card', async () => (await cardText(page)) !== null);
      expect(await page.evaluate(() => location.hash, null)).toBe('');
      await (page as ChromiumPage).tap(x, y);
      await poll('The link', () => page.evaluate(() => location.hash === '#followed', null));
    });
});

import type { Page } from 'puppeteer-core';
import { poll } from '../support/poll.ts';
import { storeSaved } from '../support/store-saved.ts';
import { figure, type Figures } from './figure.ts';
import { measureMainThread, type MainThreadWork } from './main-thread.ts';
import { openBenchBrowser } from './open-browser.ts';
import { pause, type BenchOptions } from './options.ts';
import { madeSaved } from './saved/made-saved.ts';
import { readAll } from './saved/read-all.ts';

const COUNT = 5_000;
/** What a reader types, letter by letter, and empties again. */
const TYPED = ['zorg', 'wet 2022', 'minister brief', 'kst-3', 'jeugd'];

/** Records, from before the page's own scripts, when its first row has been painted with its controls. */
const RECORD_USABLE = `(() => {
  const look = () => {
    const row = document.querySelector('.saved-item textarea');
    if (!row || !document.querySelector('input[type=search]')) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (globalThis.usable = performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
})()`;

/** The options page with thousands of saved documents: how soon it can be used, finding as one types, and scrolling. */
export async function measureSaved({ quick, tell }: BenchOptions): Promise<Figures> {
  const browser = await openBenchBrowser(() => undefined);
  try {
    const page = await browser.openOwn('options.html');
    await page.waitForSelector('.empty');
    await storeSaved(page, await madeSaved(COUNT));
    await page.evaluateOnNewDocument(RECORD_USABLE);

    const usable: number[] = [];
    const reading: number[] = [];
    for (let run = 0; run < (quick ? 3 : 9); run++) {
      tell(`saved: opening ${run + 1}`);
      await page.reload();
      usable.push(
        await poll('The first row', () =>
          page.evaluate(() => (globalThis as { usable?: number }).usable ?? null),
        ),
      );
      await waitForAll(page);
      reading.push(await readAll(page));
    }

    tell('saved: finding');
    const searching: number[] = [];
    const frames: number[] = [];
    for (const words of quick ? TYPED.slice(0, 2) : TYPED) {
      for (const typed of [...Array.from(words, (_, end) => words.slice(0, end + 1)), '']) {
        frames.push((await type(page, undefined)).milliseconds);
        const { milliseconds, count } = await type(page, typed);
        if (!count) throw new Error('The page does not say how many documents it found.');
        searching.push(milliseconds);
        // As fast as people type.
        await pause(120);
      }
      await waitForAll(page);
    }

    const scrolls: MainThreadWork[] = [];
    for (let run = 0; run < (quick ? 1 : 3); run++) {
      tell(`saved: scrolling ${run + 1}`);
      await page.reload();
      await waitForAll(page);
      scrolls.push(await measureMainThread(page, () => scroll(page)));
    }
    const debug = await page.createCDPSession();
    await debug.send('HeapProfiler.collectGarbage');
    const { usedSize } = await debug.send('Runtime.getHeapUsage');

    return {
      'saved.usable': figure('ms', usable, reading),
      'saved.search': figure('ms', searching, frames),
      'saved.scroll': figure(
        'ms',
        scrolls.map(({ longest }) => longest),
      ),
      'saved.scroll-by-clock': figure(
        'ms',
        scrolls.map(({ longestByClock }) => longestByClock),
      ),
      'saved.memory': figure('bytes', [usedSize]),
    };
  } finally {
    await browser.close();
  }
}

/** Waits until every document is in the page, and it has come to rest. */
async function waitForAll(page: Page): Promise<void> {
  await poll('All documents', () =>
    page.evaluate((count) => document.querySelectorAll('.saved-item').length === count || null, COUNT),
  );
  await pause(500);
}

/** Types words into the search field, or nothing at all; milliseconds until the frame after that is drawn. */
function type(
  page: Page,
  words: string | undefined,
): Promise<{ milliseconds: number; count: string | null }> {
  return page.evaluate(
    (words) =>
      new Promise<{ milliseconds: number; count: string | null }>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        const start = performance.now();
        if (words !== undefined) {
          field.value = words;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () =>
            resolve({
              milliseconds: performance.now() - start,
              count: document.querySelector('.count')?.textContent ?? null,
            });
          port2.postMessage(0);
        });
      }),
    words,
  );
}

/** Turns the wheel from the list's head a good way down, and then jumps to its middle and its end. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 600);
  for (let turn = 0; turn < 80; turn++) {
    await page.mouse.wheel({ deltaY: 400 });
    await pause(16);
  }
  for (const part of [0.5, 1]) {
    await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), part);
    await pause(400);
  }
}

import { OFFICIAL } from '../support/local-sites.ts';
import { poll } from '../support/poll.ts';
import { figure, type Figures } from './figure.ts';
import { paintedCount } from './highlights.ts';
import { makeProse } from './made-page.ts';
import { measureMainThread } from './main-thread.ts';
import { openBenchBrowser, type MeasuredPage } from './open-browser.ts';
import { pause, type BenchOptions } from './options.ts';
import { openOptions } from './own-page.ts';

const HOST = new URL(OFFICIAL).host;
const URL_OF_PAGE = `${OFFICIAL}/quiet`;

/** How long a page is watched after it has been read. */
const WATCHED = 2_000;

/** Records, in the content script's world, what it asks of the background. */
const RECORD = `(() => {
  globalThis.calls = [];
  for (const runtime of new Set([(globalThis.browser ?? chrome).runtime, chrome.runtime])) {
    const send = runtime.sendMessage;
    runtime.sendMessage = (message, ...rest) => {
      calls.push(message?.call);
      return send.call(runtime, message, ...rest);
    };
  }
})()`;

/**
 * A long page without references: what Kamerlens asks of the background, and what the page's main thread does once it
 * has been read, beside the same page with Kamerlens switched off.
 */
export async function measureQuiet({ quick, tell }: BenchOptions): Promise<Figures> {
  const body = makeProse(5_000);
  const browser = await openBenchBrowser(() => ({ body }));
  try {
    const own = await openOptions(browser);
    const setOn = (on: boolean) => own.storeSettings({ sitesOff: on ? [] : [HOST] });
    const open = async (): Promise<MeasuredPage> => {
      await setOn(false);
      const page = await browser.open(URL_OF_PAGE);
      await page.page.bringToFront();
      await pause(500);
      return page;
    };
    const watch = async (page: MeasuredPage) =>
      (await measureMainThread(page.page, () => pause(WATCHED))).total;

    const calls: number[] = [];
    const work: number[] = [];
    const floors: number[] = [];
    const left: number[] = [];
    for (let run = 1; run <= (quick ? 2 : 5); run += 1) {
      tell(`quiet: run ${run}`);
      const off = await open();
      await pause(1_000);
      floors.push(await watch(off));
      await off.close();

      const page = await open();
      await page.evaluate(RECORD, 'extension');
      await setOn(true);
      await poll('The reading of the page', async () => {
        const summary = (await own.callPage(URL_OF_PAGE, 'getPageSummary')) as { scanning?: boolean };
        return summary.scanning === false;
      });
      await pause(500);
      work.push(await watch(page));
      // Switching it on is itself a change of the settings, which every page hears of.
      const asked = await page.evaluate<string[]>(
        `calls.filter((call) => call !== 'getInterface')`,
        'extension',
      );
      calls.push(asked.length);
      left.push((await paintedCount(page)) + (await page.evaluate<number>(OWN_ELEMENTS)));
      await page.close();
    }
    return {
      'quiet.messages': figure('messages', calls),
      'quiet.left': figure('elements', left),
      'quiet.main-thread': figure('ms', work, floors),
    };
  } finally {
    await browser.close();
  }
}

/** Elements of ours in the page. */
const OWN_ELEMENTS = `document.querySelectorAll('kamerlens-card').length`;

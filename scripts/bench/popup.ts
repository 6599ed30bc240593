import { OFFICIAL } from '../support/local-sites.ts';
import { figure, type Figures } from './figure.ts';
import { waitForPainted } from './highlights.ts';
import { makePage } from './made-page.ts';
import { openBenchBrowser } from './open-browser.ts';
import { pause, type BenchOptions } from './options.ts';
import { openOptions } from './own-page.ts';

/** References of the page, one in ten blocks. */
const REFERENCES = 500;

/**
 * Records in the popup when its list was first painted with every reference counted, and when its HTML had been read,
 * before any script of it ran.
 */
const RECORD = `new MutationObserver((_, observer) => {
  const counts = [...document.querySelectorAll('.popup-counts b')].map((count) => Number(count.textContent));
  const isWhole = counts.reduce((sum, count) => sum + count, 0) === ${REFERENCES};
  if (!isWhole || !document.querySelector('.popup-list li button')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => (globalThis.usable = performance.now())));
}).observe(document, { childList: true, subtree: true, characterData: true })`;

interface Opening {
  usable: number;
  html: number;
}

/** Opening the popup on a page with 500 references, until its list is painted and takes input. */
export async function measurePopup({ quick, tell }: BenchOptions): Promise<Figures> {
  const made = makePage(REFERENCES * 10);
  const browser = await openBenchBrowser(() => ({ body: made.html }));
  const url = `${OFFICIAL}/popup`;
  try {
    const own = await openOptions(browser);
    const read = await browser.open(url);
    await read.page.bringToFront();
    await waitForPainted(read, REFERENCES);
    await pause(500);
    const address = `popup.html?tab=${await own.tabId(url)}`;
    const open = async (): Promise<Opening> => {
      const popup = await browser.openOwn(address, RECORD);
      await popup.waitForFunction('globalThis.usable');
      const opening = await popup.evaluate(`({
        usable,
        html: performance.getEntriesByType('navigation')[0].domInteractive,
      })`);
      await popup.close();
      await pause(200);
      return opening as Opening;
    };
    const openings: Opening[] = [];
    for (let run = 1; run <= (quick ? 7 : 25); run += 1) {
      tell(`popup: opening ${run}`);
      openings.push(await open());
    }
    return {
      'popup.usable': figure(
        'ms',
        openings.map(({ usable }) => usable),
        openings.map(({ html }) => html),
      ),
    };
  } finally {
    await browser.close();
  }
}

import type { BenchBrowser } from './open-browser.ts';

/** What can be done from a page of the extension that stays open behind the others. */
export interface OwnPage {
  /** Stores the reader's settings; fields that are absent get their defaults. */
  storeSettings(settings: object): Promise<void>;
  /** Fetches one shard of the index, one of the first four by number, and tells how many milliseconds that took. */
  fetchShard(number: number): Promise<number>;
}

interface ExtensionApi {
  storage: { local: { set(items: object): Promise<void> } };
}

declare const chrome: ExtensionApi;

export async function openOptions(browser: BenchBrowser): Promise<OwnPage> {
  const page = await browser.openOwn('options.html');
  return {
    storeSettings: (settings) =>
      page.evaluate((settings) => chrome.storage.local.set({ settings }), settings),
    fetchShard: (number) =>
      page.evaluate(
        async (file) => {
          const start = performance.now();
          await (await fetch(file)).arrayBuffer();
          return performance.now() - start;
        },
        `index/documents/${String(number % 4).padStart(4, '0')}.bin`,
      ),
  };
}

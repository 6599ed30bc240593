import type { BenchBrowser } from './open-browser.ts';

/** What can be done from a page of the extension that stays open behind the others. */
export interface OwnPage {
  /** Stores the reader's settings; fields that are absent get their defaults. */
  storeSettings(settings: object): Promise<void>;
  /** Fetches one shard of the index, one of the first four by number, and tells how many milliseconds that took. */
  fetchShard(number: number): Promise<number>;
  /** The extension API's number of the tab that shows `url`. @throws Error when there is none. */
  tabId(url: string): Promise<number>;
  /** Calls the content script of the tab that shows `url`; undefined when it does not answer. */
  callPage(url: string, call: string): Promise<unknown>;
}

interface ExtensionApi {
  storage: { local: { set(items: object): Promise<void> } };
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ value?: unknown } | undefined>;
  };
}

declare const chrome: ExtensionApi;

export async function openOptions(browser: BenchBrowser): Promise<OwnPage> {
  const page = await browser.openOwn('options.html');
  const tabId = async (url: string): Promise<number> => {
    const id = await page.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? null,
      url,
    );
    if (id === null) throw new Error(`No tab shows ${url}.`);
    return id;
  };
  return {
    tabId,
    callPage: async (url, call) =>
      page.evaluate(
        // The form of a message is that of lib/messaging/messenger.ts.
        async (tab, call) => (await chrome.tabs.sendMessage(tab, { call }))?.value,
        await tabId(url),
        call,
      ),
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

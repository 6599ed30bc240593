import { poll } from './poll.ts';
import type { ReaderBrowser, ReaderPage } from './reader-browser.ts';

/** The part of the extension API that the demo and the tests use inside a page of the extension. */
interface ExtensionApi {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ value: unknown } | { error: string } | undefined>;
  };
  storage: { local: { set(items: object): Promise<void> } };
}

declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** What can be done from a page of the extension that stays open in a tab of its own. */
export interface ExtensionConsole {
  /** The extension API's number of the tab that shows `url`. @throws Error when there is none. */
  tabId(url: string): Promise<number>;
  /** Calls the content script of the tab that shows `url`; see PageProtocol in lib/messaging/protocol.ts. */
  callPage(url: string, call: string, data?: unknown): Promise<unknown>;
  /** Stores the reader's settings; fields that are absent get their defaults. */
  storeSettings(settings: object): Promise<void>;
}

/** Opens a page of the extension to act from. Open it before the pages to read, so that these stay in front. */
export async function openConsole(reader: ReaderBrowser): Promise<ExtensionConsole> {
  return consoleOn(await reader.openPage(reader.extensionUrl('options.html')));
}

/** What can be done from a page of the extension that is open. */
export function consoleOn(page: Pick<ReaderPage, 'evaluate'>): ExtensionConsole {
  const tabId = async (url: string): Promise<number> => {
    const id = await page.evaluate(async (url) => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      return (await tabs.query({})).find((tab) => tab.url === url)?.id ?? null;
    }, url);
    if (id === null) throw new Error(`No tab of the browser shows ${url}.`);
    return id;
  };

  return {
    tabId,
    async callPage(url, call, data) {
      // The form of a message is that of lib/messaging/messenger.ts.
      const message = { call, data };
      const answer = await page.evaluate(
        async ({ tab, message }) => {
          const { tabs } = typeof browser === 'undefined' ? chrome : browser;
          return (await tabs.sendMessage(tab, message)) ?? { error: 'nobody answered' };
        },
        { tab: await tabId(url), message },
      );
      if ('error' in answer) throw new Error(`${call} failed: ${answer.error}`);
      return answer.value;
    },
    storeSettings: (settings) =>
      page.evaluate((settings) => {
        const { storage } = typeof browser === 'undefined' ? chrome : browser;
        return storage.local.set({ settings });
      }, settings),
  };
}

/**
 * Opens the popup in a tab of its own, about the tab that shows `url`, and waits until its text matches `shows`.
 * A real popup closes as soon as a test looks elsewhere.
 */
export async function openPopup<Page extends ReaderPage>(
  reader: ReaderBrowser<Page>,
  extension: ExtensionConsole,
  url: string,
  shows: RegExp,
): Promise<Page> {
  const tab = await extension.tabId(url);
  const page = await reader.openPage(reader.extensionUrl(`popup.html?tab=${String(tab)}`));
  await waitForText(page, 'The popup', shows);
  return page;
}

/** Opens the options page and waits until its text matches `shows`. */
export async function openOptions<Page extends ReaderPage>(
  reader: ReaderBrowser<Page>,
  shows: RegExp,
): Promise<Page> {
  const page = await reader.openPage(reader.extensionUrl('options.html'));
  await waitForText(page, 'The options page', shows);
  return page;
}

/** Waits until a page's text matches, and returns it. @throws Error that quotes the text it has instead. */
export async function waitForText(page: ReaderPage, what: string, shows: RegExp): Promise<string> {
  let text = '';
  return poll(`${what} with ${String(shows)}`, async () => {
    text = await page.evaluate(() => document.body.innerText, null);
    return shows.test(text) ? text : null;
  }).catch((error: unknown) => {
    throw new Error(`${what} lacks ${String(shows)}. It says:\n${text}`, { cause: error });
  });
}

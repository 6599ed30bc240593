import { poll } from './poll.ts';
import type { ReaderBrowser, ReaderPage } from './reader-browser.ts';

/** The part of the extension API that tests and demo use inside an extension's page. */
interface TabsApi {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
}

/**
 * Opens the popup in a tab of its own, about the tab that shows `url`, and waits until its text matches `shows`.
 * A real popup closes as soon as a test looks elsewhere.
 */
export async function openPopup<Page extends ReaderPage>(
  browser: ReaderBrowser<Page>,
  url: string,
  shows: RegExp,
): Promise<Page> {
  const page = await browser.openPage(browser.extensionUrl('popup.html'));
  const tab = await page.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, url);
  if (tab === undefined) throw new Error(`No tab of the browser shows ${url}.`);
  await page.goto(browser.extensionUrl(`popup.html?tab=${String(tab)}`));
  await waitForText(page, 'The popup', shows);
  return page;
}

/** Opens the options page and waits until its text matches `shows`. */
export async function openOptions<Page extends ReaderPage>(
  browser: ReaderBrowser<Page>,
  shows: RegExp,
): Promise<Page> {
  const page = await browser.openPage(browser.extensionUrl('options.html'));
  await waitForText(page, 'The options page', shows);
  return page;
}

/** Waits until a page's text matches. @throws Error that quotes the text it has instead. */
export async function waitForText(page: ReaderPage, what: string, shows: RegExp): Promise<string> {
  let text = '';
  return poll(`${what} with ${String(shows)}`, async () => {
    text = await page.evaluate(() => document.body.innerText, null);
    return shows.test(text) ? text : null;
  }).catch((error: unknown) => {
    throw new Error(`${what} lacks ${String(shows)}. It says:\n${text}`, { cause: error });
  });
}

import { closeCard } from '../../../scripts/support/card.ts';
import { BUILDS } from '../../../scripts/support/build-extension.ts';
import { openConsole, type ExtensionConsole } from '../../../scripts/support/extension-pages.ts';
import { findBrowser } from '../../../scripts/support/find-browser.ts';
import { launchChromium } from '../../../scripts/support/launch-chromium.ts';
import { launchFirefox } from '../../../scripts/support/launch-firefox.ts';
import { openLocalSites, type LocalSites } from '../../../scripts/support/local-sites.ts';
import { poll } from '../../../scripts/support/poll.ts';
import type { ReaderBrowser, ReaderPage } from '../../../scripts/support/reader-browser.ts';
import type { SiteContent } from '../../../scripts/support/site-server.ts';
import type { PageSummary } from '../../../lib/messaging/protocol.ts';
import { buildFolder } from '../../support/builds.ts';

/** Both browsers; every end-to-end test runs in each. */
export const FAMILIES = ['chromium', 'firefox'] as const;
export type Family = (typeof FAMILIES)[number];

/** Somebody with Kamerlens in a browser, reading pages that the test serves. The interface is in Dutch. */
export interface Reader {
  browser: ReaderBrowser;
  sites: LocalSites;
  extension: ExtensionConsole;
  /** Opens a page and waits until Kamerlens has read it. */
  read(url: string): Promise<ReaderPage>;
  /** What Kamerlens makes of an open page, once it has read it. */
  summary(url: string): Promise<PageSummary>;
  close(): Promise<void>;
}

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Starts a browser with the production build in it, or the one in another folder.
 * @throws Error when browser or build is missing.
 */
export async function openReader(
  family: Family,
  content: SiteContent,
  extensionFolder = BUILDS[family],
): Promise<Reader> {
  const executable = findBrowser(family);
  if (!executable) throw new Error(`There is no ${family} here: "npm test" installs one where it can.`);
  buildFolder(family);
  const sites = await openLocalSites(content);
  const launched = LAUNCH[family]({ executable, extension: extensionFolder, proxy: sites.proxy });
  const browser: ReaderBrowser = await launched.catch(async (error: unknown) => {
    await sites.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await sites.close();
  };
  let extension: ExtensionConsole;
  try {
    extension = await openConsole(browser);
    await extension.storeSettings({ language: 'nl' });
  } catch (error) {
    await close();
    throw error;
  }

  const summary = (url: string): Promise<PageSummary> =>
    poll(`The reading of ${url}`, async () => {
      // A page that has just opened may not listen yet.
      const answer = (await extension
        .callPage(url, 'getPageSummary')
        .catch(() => null)) as PageSummary | null;
      return answer?.scanning === false ? answer : null;
    });

  return {
    browser,
    sites,
    extension,
    summary,
    async read(url) {
      const page = await browser.openPage(url);
      await summary(url);
      return page;
    },
    close,
  };
}

/** Puts a page back for the next test: no card, the pointer out of the way. */
export async function settle(page: ReaderPage): Promise<void> {
  await page.movePointer(2, 2);
  await closeCard(page);
}

import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';
import { listenToChildren } from './child-output.ts';
import { poll } from './poll.ts';
import {
  STARTING,
  VIEWPORT,
  type LaunchOptions,
  type ReaderBrowser,
  type ReaderPage,
} from './reader-browser.ts';
import { temporaryProfile } from './temporary-profile.ts';

/** Preferences that lead all traffic to the local sites, fix the extension's address, and keep Firefox quiet. */
function preferences(
  proxy: string,
  extensionId: string,
  uuid: string,
  downloads: string,
): Record<string, unknown> {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.accept_languages': 'nl-NL, nl',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // It would take the focus from the page, and keep it.
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  };
}

/**
 * Puppeteer misses the end of a navigation to an extension's page, which runs in another process of Firefox's;
 * the page itself is asked there.
 */
async function navigate(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await poll(`The page ${url}`, () =>
    page
      .evaluate((url) => location.href === url && document.readyState === 'complete', url)
      .catch(() => false),
  );
}

/** As the page itself says: Puppeteer misses where an extension's page has gone. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => page.url());

/** Milliseconds in which a page that is given the focus has it. */
const FOCUSED = 1_000;

/**
 * Waits until keys go to the page. Firefox loads an extension's page in another process, and gives that the focus
 * some time after the page is there; until then a key is heard, and presses no button.
 */
function takeFocus(page: Page): Promise<true> {
  const hasFocus = () => page.evaluate(() => document.hasFocus());
  let tries = 0;
  return poll(`The focus on ${page.url()}`, async () => {
    if (await hasFocus()) return true;
    // A panel of Firefox's own keeps the focus until another page comes to the front.
    if (tries++ > 0) await (await page.browser().pages()).find((other) => other !== page)?.bringToFront();
    await page.bringToFront();
    // In front, a page may still have to take the focus from the address bar.
    await page.evaluate(() => {
      window.focus();
    });
    return poll('The focus', hasFocus, FOCUSED).catch(() => null);
  });
}

function readerPage(page: Page): ReaderPage {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    goto: (url) => navigate(page, url),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async press(key) {
      await takeFocus(page);
      await page.keyboard.press(key as never);
    },
    async type(text) {
      await takeFocus(page);
      await page.keyboard.type(text);
    },
    async holdKey(key, run) {
      await takeFocus(page);
      await page.keyboard.down(key);
      try {
        await run();
      } finally {
        await page.keyboard.up(key);
      }
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    bringToFront: () => page.bringToFront(),
    picture: async (path) => {
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}

/** The add-on id in the manifest of the Firefox build; see wxt.config.ts. */
const EXTENSION_ID = 'kamerlens@kamerlens.nl';

/** Starts a headless Firefox with a fresh profile and the extension in it, on the local sites alone. */
export async function launchFirefox(options: LaunchOptions): Promise<ReaderBrowser> {
  const profile = await temporaryProfile();
  const downloads = `${profile.path}/downloads`;
  await mkdir(downloads);
  const uuid = randomUUID();
  const viewport = options.viewport ?? VIEWPORT;
  const starting = new AbortController();
  const heard = listenToChildren();
  const browser = await launch({
    browser: 'firefox',
    timeout: STARTING,
    signal: starting.signal,
    executablePath: options.executable,
    headless: !options.visible,
    userDataDir: profile.path,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    // Without it Firefox lets nobody navigate to an extension's pages.
    args: ['--remote-allow-system-access'],
    // Without a home to write in, as a user for services has none, Firefox hangs. A display may ask for the real one.
    env: options.visible ? process.env : { ...process.env, HOME: profile.path },
    extraPrefsFirefox: preferences(options.proxy, EXTENSION_ID, uuid, downloads),
  })
    .catch(async (error: unknown) => {
      // Puppeteer gives one that does not start some more seconds, in which it would write a profile anew.
      starting.abort();
      await profile.remove();
      throw new Error(`${options.executable} did not start. It says:\n${heard.said()}`, { cause: error });
    })
    .finally(heard.stop);
  const close = async (): Promise<void> => {
    await browser.close();
    await profile.remove();
  };
  try {
    await browser.installExtension(options.extension);
    const welcome = await poll('The page for new readers', async () => {
      for (const page of await browser.pages())
        if ((await addressOf(page)).endsWith('/welcome.html')) return page;
      return null;
    });
    await welcome.close();
  } catch (error) {
    await close();
    throw error;
  }

  return {
    family: 'firefox',
    downloads,
    extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
    async openPage(url) {
      const opened = await browser.newPage();
      opened.setDefaultTimeout(STARTING);
      const page = readerPage(opened);
      await page.goto(url);
      return page;
    },
    addresses: async () => Promise.all((await browser.pages()).map(addressOf)),
    async updateExtension() {
      await browser.installExtension(options.extension);
    },
    close,
  };
}

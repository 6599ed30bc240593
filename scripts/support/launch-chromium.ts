import { mkdir } from 'node:fs/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { poll } from './poll.ts';
import {
  STARTING,
  VIEWPORT,
  type LaunchOptions,
  type ReaderBrowser,
  type ReaderPage,
} from './reader-browser.ts';
import { temporaryProfile } from './temporary-profile.ts';

/** Flags for every Chromium we start: no first-run pages, no traffic of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the page's media queries see; what is absent stays as it was. */
export interface Media {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  media?: 'screen' | 'print';
}

export interface ChromiumPage extends ReaderPage {
  emulate(media: Media): Promise<void>;
  /** Runs a script in the page's own world. */
  run(script: string): Promise<void>;
  /** Taps with a finger. */
  tap(x: number, y: number): Promise<void>;
  /** Gives the viewport another size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
}

export interface ChromiumBrowser extends ReaderBrowser<ChromiumPage> {
  /** Resolves when the browser, or its last window, has been closed by whomever. */
  closed: Promise<void>;
}

function readerPage(page: Page): ChromiumPage {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async holdKey(key, run) {
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
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    },
    run: async (script) => {
      await page.evaluate(script);
    },
    emulate: (media) => page.emulateMedia(media),
    async tap(x, y) {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

/**
 * Loads the extension over the debugging protocol: branded Chrome (137 and newer) ignores `--load-extension`,
 * and this way is the same in Chromium, Chrome and Edge.
 */
async function loadExtension(context: BrowserContext, path: string, downloads: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be debugged, so the extension cannot be loaded.');
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  // Playwright would give every download a name of its own.
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return id;
}

/** Starts a Chromium with a fresh profile and the extension in it, on the local sites alone. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const profile = await temporaryProfile();
  const downloads = `${profile.path}/downloads`;
  await mkdir(downloads);
  const viewport = options.viewport ?? VIEWPORT;
  let context: BrowserContext;
  let id: string;
  try {
    context = await chromium.launchPersistentContext(profile.path, {
      executablePath: options.executable,
      timeout: STARTING,
      headless: !options.visible,
      // Containers have no user namespaces for a sandbox; a person at a display keeps theirs.
      chromiumSandbox: options.visible === true && process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--disable-extensions', ...(options.visible ? ['--enable-automation'] : [])],
      args: [
        ...(options.visible ? [] : ['--headless=new']),
        ...CHROMIUM_FLAGS,
        '--enable-unsafe-extension-debugging',
        '--ignore-certificate-errors',
        `--proxy-server=http://${options.proxy}`,
      ],
      ignoreHTTPSErrors: true,
      // Whoever starts it ends it: Playwright would leave the profile behind.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      viewport: options.visible ? null : viewport,
      locale: 'nl-NL',
    });
  } catch (error) {
    await profile.remove();
    throw error;
  }
  context.setDefaultTimeout(STARTING);
  try {
    id = await loadExtension(context, options.extension, downloads);
    const welcome = await poll('The page for new readers', () =>
      Promise.resolve(context.pages().find((page) => page.url().endsWith('/welcome.html'))),
    );
    await welcome.close();
  } catch (error) {
    await context.close();
    await profile.remove();
    throw error;
  }

  /** The page that the browser started with, until it is used. */
  let blank = context.pages()[0];
  const closed = new Promise<void>((resolve) => {
    const end = (): void => {
      resolve();
    };
    context.on('close', end);
    // On macOS a browser outlives its windows.
    context.on('page', (page) =>
      page.on('close', () => {
        if (context.pages().length === 0) end();
      }),
    );
  });

  return {
    family: 'chromium',
    downloads,
    closed,
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    async openPage(url) {
      const page = readerPage(blank ?? (await context.newPage()));
      blank = undefined;
      await page.goto(url);
      return page;
    },
    addresses: () => Promise.resolve(context.pages().map((page) => page.url())),
    async updateExtension() {
      await loadExtension(context, options.extension, downloads);
    },
    async close() {
      await context.close();
      await profile.remove();
    },
  };
}

import { launch, type CDPSession, type Page } from 'puppeteer-core';
import { BUILDS } from '../support/build-extension.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';
import { CHROMIUM_FLAGS } from '../support/launch-chromium.ts';
import { openLocalSites } from '../support/local-sites.ts';
import type { SiteContent } from '../support/site-server.ts';
import { temporaryProfile } from '../support/temporary-profile.ts';
import { backgroundOf, stopBackground } from './stop-background.ts';

/** A page under measurement: as a reader has it, and as its debugger sees it. */
export interface MeasuredPage {
  page: Page;
  debug: CDPSession;
  /** Evaluates an expression in the world of the page, or in that of the content script; awaits a promise. */
  evaluate<Result>(expression: string, world?: 'page' | 'extension'): Promise<Result>;
  close(): Promise<void>;
}

export interface BenchBrowser {
  open(url: string): Promise<MeasuredPage>;
  /** Opens a page of the extension, `options.html`; `script` runs in it before anything else does. */
  openOwn(path: string, script?: string): Promise<Page>;
  /** Ends the background, as the browser does when it has had nothing to do for a while. */
  stopBackground(): Promise<void>;
  /** Bytes of JavaScript heap in use in the background, after a collection. */
  backgroundHeap(): Promise<number>;
  close(): Promise<void>;
}

/** The name of the content script's world: the extension's. */
const WORLD = 'Kamerlens';

/** Starts Chromium with the production build on local sites that serve `content`. */
export async function openBenchBrowser(content: SiteContent): Promise<BenchBrowser> {
  const executablePath = await ensureBrowser('chromium');
  const sites = await openLocalSites(content);
  const profile = await temporaryProfile();
  const cleanUp = async (): Promise<void> => {
    await sites.close();
    await profile.remove();
  };
  const browser = await launch({
    executablePath,
    userDataDir: profile.path,
    pipe: true,
    headless: true,
    enableExtensions: [BUILDS.chromium],
    acceptInsecureCerts: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: { width: 1200, height: 900 },
    args: [
      ...CHROMIUM_FLAGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://${sites.proxy}`,
      '--lang=nl-NL',
    ],
  }).catch(async (error: unknown) => {
    await cleanUp();
    throw error;
  });
  const root = new URL('/', (await backgroundOf(browser)).url()).href;
  const welcome = await browser.waitForTarget((target) => target.url() === `${root}welcome.html`);
  await (await welcome.page())?.close();

  return {
    async open(url) {
      const page = await browser.newPage();
      const debug = await page.createCDPSession();
      const worlds = new Map<string, number>();
      debug.on('Runtime.executionContextCreated', ({ context }) => {
        const { isDefault } = context.auxData as { isDefault?: boolean };
        worlds.set(isDefault ? 'page' : context.name, context.id);
      });
      await debug.send('Runtime.enable');
      await page.goto(url);
      return {
        page,
        debug,
        async evaluate<Result>(expression: string, world = 'page') {
          const contextId = worlds.get(world === 'page' ? 'page' : WORLD);
          if (contextId === undefined) throw new Error(`${url} has no world of the ${world}.`);
          const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
            expression,
            contextId,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails) {
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          }
          return result.value as Result;
        },
        close: () => page.close(),
      };
    },
    async openOwn(path, script) {
      const page = await browser.newPage();
      if (script) await page.evaluateOnNewDocument(script);
      await page.goto(root + path);
      return page;
    },
    stopBackground: () => stopBackground(browser),
    async backgroundHeap() {
      const worker = await (await backgroundOf(browser)).worker();
      if (!worker) throw new Error('The background has no worker.');
      await worker.client.send('HeapProfiler.collectGarbage');
      return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
    },
    async close() {
      await browser.close();
      await cleanUp();
    },
  };
}

import { BUILDS } from '../support/build-extension.ts';
import { closeCard, openCard } from '../support/card.ts';
import { openConsole, type ExtensionConsole } from '../support/extension-pages.ts';
import type { ChromiumBrowser, ChromiumPage } from '../support/launch-chromium.ts';
import { damagedBuild } from './damaged-build.ts';

/** Somebody with Kamerlens in a browser, to be put into the state that a picture shows. */
export interface Stage {
  browser: ChromiumBrowser;
  extension: ExtensionConsole;
  /** The same where the index cannot be read; started when it is first asked for. */
  damaged(): Promise<Stage>;
  close(): Promise<void>;
}

export interface PictureState {
  /** Name of the pictures: `<name>-light.png`, `<name>-dark.png`. */
  name: string;
  /** Window in CSS pixels; 880 × 640 when absent. */
  size?: { width: number; height: number };
  /** The reader's settings, besides the Dutch language. */
  settings?: object;
  /** Brings the state about and returns the page that shows it. @throws Error when it does not come. */
  show(stage: Stage): Promise<ChromiumPage>;
}

export const SIZE = { width: 880, height: 640 };
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A stage with the build for Chromium; `launch` starts a browser with the build in a folder. */
export async function openStage(launch: (extension: string) => Promise<ChromiumBrowser>): Promise<Stage> {
  let damaged: Promise<Stage> | undefined;
  const browser = await launch(BUILDS.chromium);
  const extension = await openConsole(browser).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  return {
    browser,
    extension,
    damaged: () => (damaged ??= openDamaged(launch)),
    async close() {
      try {
        // Whoever asked for one that did not start was told so.
        const second = await damaged?.catch(() => undefined);
        await second?.close();
      } finally {
        await browser.close();
      }
    },
  };
}

async function openDamaged(launch: (extension: string) => Promise<ChromiumBrowser>): Promise<Stage> {
  const build = await damagedBuild();
  const stage = await openStage(() => launch(build.path)).catch(async (error: unknown) => {
    await build.remove();
    throw error;
  });
  const close = async (): Promise<void> => {
    try {
      await stage.close();
    } finally {
      await build.remove();
    }
  };
  await stage.extension.storeSettings({ language: 'nl' }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { ...stage, close };
}

/** Brings a state about, calls back with its page for each colour scheme, and puts everything back. */
export async function perform(
  stage: Stage,
  state: PictureState,
  visit: (page: ChromiumPage, scheme: Scheme) => Promise<void>,
): Promise<void> {
  await stage.extension.storeSettings({ language: 'nl', ...state.settings });
  const page = await state.show(stage);
  try {
    for (const scheme of SCHEMES) {
      await page.emulate({ colorScheme: scheme });
      await visit(page, scheme);
    }
  } finally {
    await page.close();
  }
}

/** Opens a page of the demo with the card of some words on it. */
export async function pageWithCard(
  { browser }: Stage,
  url: string,
  words: string,
  expects: RegExp,
  size = SIZE,
): Promise<ChromiumPage> {
  const page = await browser.openPage(url);
  await page.resize(size.width, size.height);
  await closeCard(page);
  await openCard(page, words, { accept: (text) => expects.test(text) });
  return page;
}

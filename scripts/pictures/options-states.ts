import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };
import type { SavedDocument } from '../../lib/storage/types.ts';
import { madeSaved } from '../bench/saved/made-saved.ts';
import { cardText, restOn } from '../support/card.ts';
import { clickControl } from '../support/controls.ts';
import { openOptions, waitForText } from '../support/extension-pages.ts';
import type { ChromiumBrowser, ChromiumPage } from '../support/launch-chromium.ts';
import { poll } from '../support/poll.ts';
import { chooseImport, IMPORT_EXAMPLE } from './choose-import.ts';
import { keepFullTexts, saveExamples } from './save-examples.ts';
import { NEWS_EXAMPLES, SAVED_EXAMPLES } from './saved-examples.ts';
import { says } from './says.ts';
import type { PictureState, Stage } from './stage.ts';

/** Enough that all filters stand open in a wide window. */
const SOME_DOZENS = 60;
const WIDE = { width: 1200, height: 860 };
const TALL = { width: 880, height: 900 };
/** As narrow as pages must do without scrolling sideways (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 800 };

/** What the index knows of the documents has come: nothing moves any more. */
const KNOWN = /\d+ (?:vraag|vragen) en antwoord/;

/** The saved documents in a window of this size, once the list and what the index knows of it have come. */
async function savedPage(
  { browser }: Stage,
  { documents = SAVED_EXAMPLES, size }: { documents?: readonly SavedDocument[]; size?: typeof WIDE } = {},
): Promise<ChromiumPage> {
  await saveExamples(browser, documents);
  const page = await openOptions(browser, documents.length > 0 ? KNOWN : says('optionsEmptyTitle'));
  if (size) await page.resize(size.width, size.height);
  return page;
}

async function settingsPage({ browser }: Stage, shows: RegExp): Promise<ChromiumPage> {
  const page = await openOptions(browser, says('optionsSettings'));
  await clickControl(page, nl.optionsSettings.message);
  await page.resize(TALL.width, TALL.height);
  await waitForText(page, 'The options page', shows);
  return page;
}

/** Scrolls a part of the page to the window's top. */
const scrollTo = (page: ChromiumPage, selector: string): Promise<void> =>
  page.evaluate((selector) => {
    const part = document.querySelector(selector);
    if (!part) throw new Error(`The page has no ${selector}.`);
    part.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, selector);

async function welcomePage(browser: ChromiumBrowser): Promise<ChromiumPage> {
  const page = await browser.openPage(browser.extensionUrl('welcome.html'));
  await page.resize(TALL.width, TALL.height);
  await poll('The paint', () => page.evaluate(() => CSS.highlights.get('kamerlens-found')?.size === 1, null));
  return page;
}

/** The states of the options page, and of the page for new readers. */
export const OPTIONS_STATES: PictureState[] = [
  { name: 'options-empty', show: (stage) => savedPage(stage, { documents: [] }) },
  { name: 'options-saved', show: (stage) => savedPage(stage) },
  {
    name: 'options-many',
    async show(stage) {
      const page = await savedPage(stage, { documents: await madeSaved(SOME_DOZENS), size: WIDE });
      // How many filters stand open, the page decides when it opens.
      await page.goto('about:blank');
      await page.goto(stage.browser.extensionUrl('options.html'));
      await waitForText(page, 'The options page', /60 stukken/);
      for (const place of [0, 2]) {
        await page.evaluate(
          (place) => document.querySelectorAll<HTMLElement>('.saved-item .check input')[place]?.click(),
          place,
        );
      }
      await waitForText(page, 'The options page', /2 gekozen/);
      return page;
    },
  },
  {
    name: 'options-removed',
    async show(stage) {
      const page = await savedPage(stage, { size: TALL });
      await clickControl(page, nl.optionsRemoveNamed.message.replace('$1', SAVED_EXAMPLES[1]!.title));
      await waitForText(page, 'The options page', /1 stuk verwijderd/);
      return page;
    },
  },
  {
    name: 'options-news',
    async show(stage) {
      const page = await savedPage(stage, { documents: NEWS_EXAMPLES });
      await waitForText(page, 'The options page', /nieuw sinds bewaard/);
      await page.evaluate(
        () => document.querySelector<HTMLElement>('.exchange-count:has(.news) [aria-expanded]')?.click(),
        null,
      );
      await waitForText(page, 'The options page', says('optionsNewsSeen'));
      return page;
    },
  },
  { name: 'options-narrow', show: (stage) => savedPage(stage, { size: NARROWEST }) },
  {
    name: 'options-export',
    async show(stage) {
      const page = await savedPage(stage);
      await clickControl(page, nl.optionsExport.message);
      return page;
    },
  },
  {
    name: 'options-import',
    async show(stage) {
      const page = await savedPage(stage);
      await clickControl(page, nl.optionsImport.message);
      await chooseImport(page, IMPORT_EXAMPLE);
      await waitForText(page, 'The options page', says('optionsImportCheck'));
      return page;
    },
  },
  {
    name: 'options-settings',
    async show({ browser }) {
      const page = await openOptions(browser, says('optionsSettings'));
      await clickControl(page, nl.optionsSettings.message);
      return page;
    },
  },
  {
    name: 'options-full-texts',
    async show(stage) {
      await keepFullTexts(stage.browser);
      const page = await settingsPage(stage, /3 stukken, samen/);
      await clickControl(page, nl.optionsFullTextsList.message);
      await scrollTo(page, '[aria-labelledby=full-texts-title]');
      return page;
    },
  },
  {
    name: 'options-devices',
    settings: { sync: true },
    async show(stage) {
      const page = await settingsPage(stage, says('optionsSyncDone'));
      await scrollTo(page, '.sync');
      return page;
    },
  },
  {
    name: 'options-about',
    async show(stage) {
      const page = await savedPage(stage, { size: TALL });
      await clickControl(page, nl.optionsAbout.message);
      await waitForText(page, 'The options page', says('optionsStorageUsage'));
      return page;
    },
  },
  { name: 'welcome', show: ({ browser }) => welcomePage(browser) },
  {
    name: 'welcome-card',
    async show({ browser }) {
      const page = await welcomePage(browser);
      await restOn(page, 'SCP, 2016, Integratie in zicht');
      await poll('The card', async () => ((await cardText(page)) ?? '').includes('D66'));
      return page;
    },
  },
];

import type { ChromiumBrowser } from '../support/launch-chromium.ts';
import { poll } from '../support/poll.ts';
import { storeSaved } from '../support/store-saved.ts';
import { SAVED_EXAMPLES } from './saved-examples.ts';

/** Puts the examples among the saved documents, as they are: their times must not be those of today. */
export async function saveExamples(browser: ChromiumBrowser): Promise<void> {
  const page = await browser.openPage(browser.extensionUrl('options.html'));
  await poll('The database of saved documents', () =>
    page.evaluate(async () => (await indexedDB.databases()).length > 0, null),
  );
  await storeSaved(page, SAVED_EXAMPLES);
  await page.close();
}

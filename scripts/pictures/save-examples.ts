import type { ChromiumBrowser } from '../support/launch-chromium.ts';
import { poll } from '../support/poll.ts';
import { SAVED_EXAMPLES } from './saved-examples.ts';

/** Puts the examples among the saved documents, as they are: their times must not be those of today. */
export async function saveExamples(browser: ChromiumBrowser): Promise<void> {
  const page = await browser.openPage(browser.extensionUrl('options.html'));
  await poll('The database of saved documents', () =>
    page.evaluate(async () => (await indexedDB.databases()).length > 0, null),
  );
  await page.evaluate(
    (documents) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kamerlens-saved-documents');
        opening.onsuccess = () => {
          const write = opening.result.transaction('documents', 'readwrite');
          for (const document of documents) write.objectStore('documents').put(document);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          write.onerror = () => {
            reject(new Error('The examples could not be saved.'));
          };
        };
      }),
    SAVED_EXAMPLES,
  );
  await page.close();
}

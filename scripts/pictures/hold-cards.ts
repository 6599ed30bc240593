import type { ChromiumPage } from '../support/launch-chromium.ts';
import { openOptions } from '../support/extension-pages.ts';
import type { Stage } from './stage.ts';

/**
 * Keeps every card of a document loading, by a transaction on the saved documents that does not end: the background
 * waits for it to see whether the document is saved. Closing the page that is returned lets go.
 */
export async function holdCards({ browser }: Stage): Promise<ChromiumPage> {
  const page = await openOptions(browser, /./);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kamerlens-saved-documents');
        opening.onerror = () => reject(new Error('The saved documents cannot be opened.'));
        opening.onsuccess = () => {
          const store = opening.result.transaction('documents', 'readwrite').objectStore('documents');
          const goOn = () => {
            store.count().onsuccess = goOn;
          };
          store.count().onsuccess = () => {
            resolve();
            goOn();
          };
        };
      }),
    null,
  );
  return page;
}

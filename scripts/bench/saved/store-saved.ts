import type { Page } from 'puppeteer-core';
import type { SavedDocument } from '../../../lib/storage/types.ts';

/** Puts documents among the saved ones, from a page of the extension on which the database is open already. */
export async function storeSaved(page: Page, documents: readonly SavedDocument[]): Promise<void> {
  await page.evaluate(
    (documents) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kamerlens-saved-documents');
        opening.onerror = () => reject(new Error('The database cannot be opened.'));
        opening.onsuccess = () => {
          const write = opening.result.transaction('documents', 'readwrite');
          for (const document of documents) write.objectStore('documents').put(document);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          write.onerror = () => reject(new Error('The documents could not be stored.'));
        };
      }),
    documents,
  );
}

/** Milliseconds that reading all of them takes and nothing else: what no list of them can be quicker than. */
export function readAll(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const opening = indexedDB.open('kamerlens-saved-documents');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('documents').objectStore('documents').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(performance.now() - start);
          };
        };
      }),
  );
}

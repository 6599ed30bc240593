import type { Page } from 'puppeteer-core';

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

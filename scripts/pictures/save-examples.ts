import type { SavedDocument } from '../../lib/storage/types.ts';
import type { ChromiumBrowser, ChromiumPage } from '../support/launch-chromium.ts';
import { poll } from '../support/poll.ts';
import { storeSaved } from '../support/store-saved.ts';
import { SAVED_EXAMPLES } from './saved-examples.ts';

/** Empties stores of a database that the options page has opened, and puts records in the first of them. */
interface Refill {
  database: string;
  stores: string[];
  records: object[];
}

function refill(page: ChromiumPage, what: Refill): Promise<void> {
  return page.evaluate(
    ({ database, stores, records }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => {
          const write = opening.result.transaction(stores, 'readwrite');
          for (const store of stores) write.objectStore(store).clear();
          for (const record of records) write.objectStore(stores[0]!).put(record);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          write.onerror = () => {
            reject(new Error(`${database} could not be filled.`));
          };
        };
      }),
    what,
  );
}

/** Opens the options page behind what is shown, once its databases are there, for as long as `run` takes. */
async function withDatabases(
  browser: ChromiumBrowser,
  run: (page: ChromiumPage) => Promise<void>,
): Promise<void> {
  const page = await browser.openPage(browser.extensionUrl('options.html'));
  await poll('The databases', () =>
    page.evaluate(async () => (await indexedDB.databases()).length > 1, null),
  );
  await run(page);
  await page.close();
}

/** Has these documents, and no others, among the saved ones, as they are: their times must not be those of today. */
export function saveExamples(
  browser: ChromiumBrowser,
  documents: readonly SavedDocument[] = SAVED_EXAMPLES,
): Promise<void> {
  return withDatabases(browser, async (page) => {
    await refill(page, { database: 'kamerlens-saved-documents', stores: ['documents', 'sync'], records: [] });
    await storeSaved(page, documents);
  });
}

/** Has fetched texts among those that are kept: what the options page lists of them. */
export function keepFullTexts(browser: ChromiumBrowser): Promise<void> {
  const text = (id: string, size: number, day: string) => ({ id, size, fetchedAt: day, usedAt: day });
  const records = [
    text('ah-tk-20222023-3649', 41_600, '2026-03-02T10:00:00.000Z'),
    text('kst-31066-1016', 128_300, '2026-03-01T16:20:00.000Z'),
    text('h-tk-20162017-66-6', 1_240_000, '2026-02-24T09:05:00.000Z'),
  ];
  return withDatabases(browser, (page) =>
    refill(page, { database: 'kamerlens-full-texts', stores: ['entries', 'texts'], records }),
  );
}

import type { SavedDocument } from '../../lib/storage/types.ts';

/** A page of the extension, of whichever library drives it. */
interface OwnPage {
  evaluate(
    run: (documents: readonly SavedDocument[]) => Promise<void>,
    documents: readonly SavedDocument[],
  ): unknown;
}

/** Puts documents among the saved ones as they are, from a page of the extension on which the database is open already. */
export async function storeSaved(page: OwnPage, documents: readonly SavedDocument[]): Promise<void> {
  await page.evaluate(
    (documents) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kamerlens-saved-documents');
        opening.onerror = () => {
          reject(new Error('The database cannot be opened.'));
        };
        opening.onsuccess = () => {
          const write = opening.result.transaction('documents', 'readwrite');
          for (const document of documents) write.objectStore('documents').put(document);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          write.onerror = () => {
            reject(new Error('The documents could not be stored.'));
          };
        };
      }),
    documents,
  );
}

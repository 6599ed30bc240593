import type { SavedDocument, StorageUse } from './types.ts';

/**
 * What is kept on this computer. The browser's own figures are estimates and count everything of the extension; they are
 * absent where it gives none. Never rejects.
 */
export async function readStorageUse(documents: readonly SavedDocument[]): Promise<StorageUse> {
  const bytes = new TextEncoder().encode(JSON.stringify(documents)).length;
  const own = { documents: documents.length, bytes };
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return { ...own, ...(usage !== undefined && { usage }), ...(quota !== undefined && { quota }) };
  } catch {
    return own;
  }
}

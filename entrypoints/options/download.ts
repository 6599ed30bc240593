import { exportDocuments } from '../../lib/storage/transfer.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';

/** Offers the documents as `kamerlens-<date>.json`. */
export function download(documents: readonly SavedDocument[]): void {
  const now = new Date();
  const blob = new Blob([exportDocuments(documents, now)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `kamerlens-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

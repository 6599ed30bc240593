import { offerFile } from '../../components/ui/offer-file.ts';
import type { DocumentRecord } from '../../lib/documents/types.ts';
import { parseId } from '../../lib/documents/ids.ts';
import type { ExportFormat } from '../../lib/export/types.ts';
import { backgroundOfOwnPages } from '../../lib/messaging/client.ts';
import { exportDocuments } from '../../lib/storage/transfer.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';

/** Ids in one call to the background, which must answer within seconds. */
const BATCH = 1000;

/**
 * Offers the documents as a file; JSON is complete and can be imported again, the others add what the index knows. What
 * writes them is loaded only then, so that the page opens without it.
 */
export async function download(documents: readonly SavedDocument[], format: ExportFormat): Promise<void> {
  const [{ exportFile }, { itemOfSaved }] = await Promise.all([
    import('../../lib/export/export-file.ts'),
    import('../../lib/export/item.ts'),
  ]);
  const now = new Date();
  const records = format === 'json' ? new Map<string, DocumentRecord>() : await recordsOf(documents);
  const items = documents.map((document) => itemOfSaved(document, records.get(document.id)));
  const write = format === 'json' ? () => exportDocuments(documents, now) : undefined;
  offerFile(exportFile(format, items, now, write));
}

/** What the index knows of the documents; where it cannot be asked, the export goes on with what is saved. */
async function recordsOf(documents: readonly SavedDocument[]): Promise<Map<string, DocumentRecord>> {
  const ids = documents.map(({ id }) => id).filter(parseId);
  const records = new Map<string, DocumentRecord>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const answer = await backgroundOfOwnPages.getDocuments(batch);
    if (!answer.ok) break;
    answer.documents.forEach((record, place) => record && records.set(batch[place]!, record));
  }
  return records;
}

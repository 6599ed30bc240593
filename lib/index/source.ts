import type { DocumentRecord } from '../documents/types.ts';
import type { Exchange } from '../exchanges/types.ts';

/** Everything an index is built from. Of two entries with the same key the first counts. */
export interface IndexSource {
  documents: DocumentRecord[];
  dossiers: { dossier: string; title: string }[];
  /** Other ids under which a document is cited. */
  aliases: { alias: string; id: string }[];
  exchanges: Exchange[];
  /** Documents that cite documents, beside what their exchanges cite. */
  citations?: { from: string; to: string }[];
}

/** One record per id: the documents, and each dossier as a record of its own. */
export function recordsOf({ documents, dossiers }: IndexSource): Map<string, DocumentRecord> {
  const records = new Map<string, DocumentRecord>();
  const add = (record: DocumentRecord) => {
    if (!records.has(record.id)) records.set(record.id, record);
  };
  documents.forEach(add);
  for (const { dossier, title } of dossiers)
    add({ id: `dossier-${dossier}`, kind: 'dossier', title, dossier });
  return records;
}

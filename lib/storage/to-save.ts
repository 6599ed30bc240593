import { officialAddresses } from '../documents/addresses.ts';
import type { DocumentRecord } from '../documents/types.ts';
import type { SavedDocument } from './types.ts';

/** Where the reader met a document: the sentence that uses it, and the page. */
export type Quote = NonNullable<SavedDocument['quote']>;

/**
 * What is kept of a document that the reader saves from a page.
 *
 * @param now ISO timestamp
 */
export function documentToSave(record: DocumentRecord, quote: Quote, now: string): SavedDocument {
  const { id, title, kind, date, dossier } = record;
  return {
    id,
    title,
    kind,
    ...(date && { date }),
    ...(dossier && { dossier }),
    url: officialAddresses(record)[0]?.url ?? quote.pageUrl,
    tags: [],
    note: '',
    quote,
    savedAt: now,
    changedAt: now,
  };
}

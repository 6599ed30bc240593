import { officialAddresses } from '../../lib/documents/addresses.ts';
import type { DocumentRecord } from '../../lib/documents/types.ts';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { titleOf } from './page-identity.ts';

/** The id a page is saved under: its own document's, else its address. */
export function savedIdOf({ page: { self }, url }: PageSummary): string {
  return self ?? withoutFragment(url);
}

/**
 * What is kept of a page.
 *
 * @param record what the index knows of the page's own document, when it knows it
 * @param tags labels the reader gives it
 * @param now ISO timestamp
 */
export function pageToSave(
  summary: PageSummary,
  record: DocumentRecord | undefined,
  tags: string[],
  now: string,
): SavedDocument {
  const { date, dossier } = record ?? {};
  return {
    id: savedIdOf(summary),
    title: record?.title ?? titleOf(summary),
    kind: record?.kind ?? 'page',
    ...(date && { date }),
    ...(dossier && { dossier }),
    url: (record && officialAddresses(record)[0]?.url) ?? withoutFragment(summary.url),
    tags,
    note: '',
    savedAt: now,
    changedAt: now,
  };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0]!;
}

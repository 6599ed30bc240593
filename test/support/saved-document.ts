import type { SavedDocument } from '../../lib/storage/types.ts';

/** A saved document of our own making, with what a test wants to be different. */
export function savedDocument(fields: Partial<SavedDocument> = {}): SavedDocument {
  return {
    id: 'kst-31066-1016',
    title: 'Brief over de hersteloperatie',
    kind: 'kamerstuk',
    url: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
    tags: [],
    note: '',
    savedAt: '2026-03-01T10:00:00.000Z',
    changedAt: '2026-03-01T10:00:00.000Z',
    ...fields,
  };
}

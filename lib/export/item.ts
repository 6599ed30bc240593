import { officialAddresses } from '../documents/addresses.ts';
import { citationOf } from '../documents/citation.ts';
import { parseId } from '../documents/ids.ts';
import type { DocumentRecord } from '../documents/types.ts';
import { localDay } from '../i18n/local-day.ts';
import type { ReferenceGroup } from '../messaging/protocol.ts';
import type { SavedDocument } from '../storage/types.ts';
import { partsOf } from './parts.ts';
import type { BibliographyItem } from './types.ts';

/**
 * A saved document as an item; what the reader saved goes before what the index says.
 *
 * @param record what the index knows of it: who sent it and what sort of paper it is; undefined when it has none
 */
export function itemOfSaved(saved: SavedDocument, record?: DocumentRecord): BibliographyItem {
  const { id, title, date, dossier, url, tags, note, quote, savedAt } = saved;
  const kind = saved.kind === 'page' ? parseId(id)?.kind : saved.kind;
  const reader = { tags, note, ...(quote && { quote }), accessed: localDay(savedAt) };
  if (!kind) return { id, kind: 'page', title, authors: [], ...(date && { date }), url, ...reader };
  const known = { ...record, id, kind, title, ...(date && { date }), ...(dossier && { dossier }) };
  // A document without an address of its own was saved with that of the page on which it was met.
  const address = url === quote?.pageUrl ? {} : { url };
  return { ...itemOfRecord(known), ...address, ...reader };
}

/**
 * The references of a page to one document as an item. Only of a document that was found its facts are given: a choice
 * carries its candidates, and what the index does not have is called as it stands on the page.
 *
 * @param record what the index knows of the document that was found
 * @param accessed ISO date on which the page was read
 */
export function itemOfReference(
  { id, targets, kind, status, title, raw, places }: ReferenceGroup,
  { record, accessed }: { record?: DocumentRecord | undefined; accessed?: string } = {},
): BibliographyItem {
  const seen = { status, places: places.length, ...(accessed && { accessed }) };
  if (status === 'found' && record) return { ...itemOfRecord(record), ...seen };
  const [only] = status === 'found' && id ? [id] : targets.length === 1 ? targets : [];
  if (only && status !== 'ambiguous') {
    return { ...itemOfRecord({ id: only, kind, title: status === 'found' ? title : raw }), ...seen };
  }
  const candidates = targets.map((target) =>
    citationOf({ id: target, kind: parseId(target)?.kind ?? kind, title: target }),
  );
  return { id: targets.join(' '), kind, title: raw, authors: [], tags: [], note: '', candidates, ...seen };
}

function itemOfRecord(record: DocumentRecord): BibliographyItem {
  const { id, kind, title, date, type, sender } = record;
  const url = officialAddresses(record)[0]?.url;
  return {
    id,
    kind,
    title,
    authors: sender ? [sender] : [],
    ...(date && { date }),
    ...(type && { type }),
    ...partsOf(record),
    ...(url && { url }),
    tags: [],
    note: '',
  };
}

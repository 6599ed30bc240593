import { officialAddresses } from '../documents/addresses.ts';
import { parseId } from '../documents/ids.ts';
import { paperOf } from '../documents/paper.ts';
import type { DocumentRecord } from '../documents/types.ts';
import { joinNotes } from '../storage/merge.ts';
import { normaliseTags } from '../storage/tags.ts';
import type { SavedDocument } from '../storage/types.ts';
import { isAlive, lastChange } from './merge.ts';
import { knowing, stampAfter, timeOf } from './stamp.ts';
import type { Entry, Field, Shared, Stamp } from './types.ts';

/** What devices share of a saved document. `saved` is when, in seconds since 1970. */
export const FIELDS = ['saved', 'tags', 'note'] as const;

/** Where to look for a document that has no official address of its own. */
const PAPERS = 'https://www.tweedekamer.nl/kamerstukken';

const isoOf = (stamp: Stamp) => new Date(timeOf(stamp)).toISOString();
const tagsOf = ({ fields }: Entry): string[] => {
  const value = fields['tags']?.[0];
  return Array.isArray(value) ? (value as string[]) : [];
};
const noteOf = ({ fields }: Entry): string => {
  const value = fields['note']?.[0];
  return typeof value === 'string' ? value : '';
};
const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((tag, place) => tag === other[place]);

/** The document's entry with what the reader changed here since. */
export function recordDocument(
  entry: Entry | undefined,
  document: SavedDocument,
  now: number,
  device: string,
): Entry {
  const fields: Record<string, Field> = { ...entry?.fields };
  const before = entry ?? { fields };
  const record = (name: (typeof FIELDS)[number], value: Field[0], time: number) => {
    fields[name] = [value, stampAfter(time, device, fields[name]?.[1], entry?.removed)];
  };
  const changed = Date.parse(document.changedAt);
  if (!isAlive(before)) record('saved', Math.floor(Date.parse(document.savedAt) / 1000), now);
  if (!isSameList(document.tags, tagsOf(before))) record('tags', document.tags, changed);
  const recorded = { ...before, fields };
  return document.note === noteOf(before) ? recorded : writeNote(recorded, document.note, changed, device);
}

/** The entry with a note that is written here, knowing all that the entry has, and what `known` knew. */
export function writeNote(
  entry: Entry,
  note: string,
  time: number,
  device: string,
  ...known: Stamp[]
): Entry {
  const { fields, removed } = entry;
  const before = fields['note']?.[1];
  const at = knowing(stampAfter(time, device, before, removed), before, removed, ...known);
  return { ...entry, fields: { ...fields, note: [note, at] } };
}

/** The entry of a document that the reader has removed here. */
export function recordRemoval(entry: Entry, now: number, device: string): Entry {
  const removed = stampAfter(now, device, lastChange(entry));
  return { ...entry, removed: knowing(removed, entry.fields['note']?.[1], entry.removed) };
}

/** A saved document as the devices together have it; the same object when it is so already. */
export function applyEntry(document: SavedDocument, entry: Entry): SavedDocument {
  const [tags, note] = [tagsOf(entry), noteOf(entry)];
  if (isSameList(document.tags, tags) && document.note === note) return document;
  const stamps = [entry.fields['tags'], entry.fields['note']].map((field) => field?.[1] ?? '');
  return { ...document, tags, note, changedAt: isoOf(stamps.sort().at(-1)!) };
}

/** A saved document of a device that joins, with what the others wrote on it: nothing is lost. */
export function joinDocument(document: SavedDocument, entry: Entry | undefined, now: number): SavedDocument {
  if (!entry || !isAlive(entry)) return document;
  return {
    ...document,
    tags: normaliseTags([...tagsOf(entry), ...document.tags]),
    note: joinNotes(noteOf(entry), document.note),
    changedAt: new Date(now).toISOString(),
  };
}

/** A document that another device saved. What it is comes from the index; else its key says what it can. */
export function documentOf(id: string, entry: Entry, record: DocumentRecord | undefined): SavedDocument {
  const [saved, tags, note] = FIELDS.map((name) => entry.fields[name]);
  const changed =
    [tags, note]
      .map((field) => field?.[1] ?? '')
      .sort()
      .at(-1) || lastChange(entry);
  const changedAt = isoOf(changed);
  return {
    ...aboutDocument(id, record),
    id,
    tags: tagsOf(entry),
    note: noteOf(entry),
    savedAt: typeof saved?.[0] === 'number' ? new Date(saved[0] * 1000).toISOString() : changedAt,
    changedAt,
  };
}

function aboutDocument(id: string, record: DocumentRecord | undefined) {
  if (record) {
    const { title, kind, date, dossier } = record;
    return { title, kind, ...(date && { date }), ...(dossier && { dossier }), url: addressOf(record) };
  }
  const kind = parseId(id)?.kind;
  const title = nameOf(id);
  if (!kind) return { title, kind: 'page' as const, url: id };
  return { title, kind, url: addressOf({ id, kind, title }) };
}

const addressOf = (record: DocumentRecord) => officialAddresses(record)[0]?.url ?? PAPERS;

const nameOf = (id: string) => paperOf(id)?.name ?? id;

/** Whether a document came without a title and is named by its key. */
export const isNameless = ({ id, title }: SavedDocument) => title === nameOf(id);

/** A document that was named by its key, now that the index knows it. */
export function nameDocument(document: SavedDocument, record: DocumentRecord | undefined): SavedDocument {
  return record && record.title !== document.title
    ? { ...document, ...aboutDocument(document.id, record) }
    : document;
}

/** Ids of documents that the devices have and this one has not. */
export function arrivalsIn(shared: Shared, present: ReadonlySet<string>): string[] {
  return [...shared].flatMap(([id, entry]) => (id && !present.has(id) && isAlive(entry) ? [id] : []));
}

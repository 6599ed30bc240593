import type { DocumentRecord } from '../documents/types.ts';
import { checkDocument } from '../storage/document-schema.ts';
import type { Present, SavedChange } from '../storage/saved-documents.ts';
import type { SavedDocument } from '../storage/types.ts';
import {
  applyEntry,
  documentOf,
  isNameless,
  joinDocument,
  nameDocument,
  recordDocument,
  recordRemoval,
} from './documents.ts';
import { keepNotes } from './keep-notes.ts';
import { isAlive, mergeShared } from './merge.ts';
import { prune } from './prune.ts';
import { SETTINGS_KEY } from './settings.ts';
import type { Entry, Memory, Shared } from './types.ts';

export interface Round {
  /** What the other devices have. */
  remote: Shared;
  /** The settings' entry, with what both sides changed. */
  settings: Entry;
  /** Records of the documents that have to be named, where the index has one. */
  records: ReadonlyMap<string, DocumentRecord | undefined>;
  /** Milliseconds since 1970. */
  now: number;
  /** This device's name. */
  device: string;
}

/**
 * One round on the saved documents: what changed here since the last round is recorded, what changed elsewhere is put
 * in. A device's first round joins both without loss.
 */
export function reconcile(present: Present, round: Round): SavedChange & { memory: Required<Memory> } {
  const ids = new Set(present.ids);
  const shared = share(present, ids, round);
  const before = new Map(present.documents.map((document) => [document.id, document]));
  const put: SavedDocument[] = [];
  for (const [id, entry] of shared) {
    // A record that cannot be read stays as it is.
    if (id === SETTINGS_KEY || !isAlive(entry) || (ids.has(id) && !before.has(id))) continue;
    const changed = bringUpToDate(id, entry, before.get(id), round.records.get(id));
    if (changed) put.push(changed);
  }
  const remove = [...before.keys()].filter((id) => !isAlive(shared.get(id) ?? { fields: {} }));
  for (const { id } of put) ids.add(id);
  for (const id of remove) ids.delete(id);
  return { put, remove, memory: { device: round.device, shared, held: [...ids] } };
}

/** What the devices share after this round. */
function share(present: Present, ids: ReadonlySet<string>, { remote, settings, now, device }: Round): Shared {
  const memory = present.memory as Memory | undefined;
  const local = new Map(memory?.shared ?? remote);
  local.set(SETTINGS_KEY, settings);
  for (const document of present.documents) {
    const own = memory?.shared ? document : joinDocument(document, remote.get(document.id), now);
    local.set(own.id, recordDocument(local.get(own.id), own, now, device));
  }
  for (const id of memory?.held ?? []) {
    const entry = local.get(id);
    if (entry && !ids.has(id) && isAlive(entry)) local.set(id, recordRemoval(entry, now, device));
  }
  const merged = mergeShared(local, remote);
  keepNotes(local, merged, now, device);
  return prune(merged, now);
}

/** The document as it is to be saved; undefined when it is saved so already, or cannot be kept. */
function bringUpToDate(
  id: string,
  entry: Entry,
  document: SavedDocument | undefined,
  record: DocumentRecord | undefined,
): SavedDocument | undefined {
  const named = document && isNameless(document) ? nameDocument(document, record) : document;
  const after = named ? applyEntry(named, entry) : documentOf(id, entry, record);
  if (after === document) return undefined;
  const checked = checkDocument(after);
  return checked.ok ? checked.document : undefined;
}

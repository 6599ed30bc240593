import type { IDBPTransaction } from 'idb';
import { MEMORY_KEY, type DatabaseOptions, type Schema, type WriteStore } from './database.ts';
import { checkDocument, readStored } from './document-schema.ts';
import { newestSavedFirst } from './patch-list.ts';
import { joinNotes, mergeDocuments } from './merge.ts';
import { openConnection } from './saved-connection.ts';
import { StorageError } from './storage-error.ts';
import { isTooLong, normaliseTags } from './tags.ts';
import type { SavedDocument, SavedList, SavedPatch, TagChange } from './types.ts';

const NAME = 'kamerlens-saved-documents';

/** Whoever has more tags than this is not kept waiting until all are counted. */
const MOST_TAGS = 200;

/** What is saved, with what was remembered for the next time; `undefined` when nothing was. */
export interface Present {
  documents: SavedDocument[];
  /** Ids of all records, also those that cannot be read. */
  ids: string[];
  memory: unknown;
}

/** Documents to write as they are given, ids of documents to remove, and what to remember. */
export interface SavedChange {
  put: readonly SavedDocument[];
  remove: readonly string[];
  memory: unknown;
}

/**
 * The documents a reader keeps. Every method rejects with a {@link StorageError} when the read or write did
 * not happen; a write of several documents happens whole or not at all.
 */
export interface SavedDocuments {
  /** All of them, newest saved first, and how many records cannot be read; those stay in the database. */
  list(): Promise<SavedList>;
  get(id: string): Promise<SavedDocument | undefined>;
  has(id: string): Promise<boolean>;
  /** Tags that documents have, the most used first; of the first {@link MOST_TAGS} in the alphabet. */
  tags(): Promise<string[]>;
  /** Saves a document; one already saved gets what it lacks and keeps its tags and note. */
  add(document: SavedDocument): Promise<void>;
  /** Replaces the fields in the patch; does nothing when the document is not there. */
  update(id: string, patch: SavedPatch): Promise<void>;
  /** Writes a note in place of one of those that its writer has `seen`; beside any other it comes to stand. */
  writeNote(id: string, text: string, seen: readonly string[]): Promise<void>;
  /** Gives documents tags or takes them off; those that are not there stay away. A tag that is too long is `invalid`. */
  retag(ids: readonly string[], change: TagChange): Promise<void>;
  /** Removes documents and returns them as they were, for {@link SavedDocuments.restore}. */
  remove(ids: readonly string[]): Promise<SavedDocument[]>;
  /** Puts documents in, after a removal or from an import; where one is there already, both are merged. */
  restore(documents: readonly SavedDocument[]): Promise<void>;
  /** All that is there, for {@link SavedDocuments.reconcile}. */
  read(): Promise<Present>;
  /** Changes documents by what is there: `change` is asked and its answer written in one transaction. */
  reconcile(change: (present: Present) => SavedChange): Promise<void>;
  /**
   * Calls back after every change, also one made by another page of the extension, with the ids of the documents
   * that were put in, changed or removed; the result stops that.
   */
  watch(callback: (ids: readonly string[]) => void): () => void;
  close(): void;
}

function checked(document: SavedDocument): SavedDocument {
  const result = checkDocument(document);
  if (!result.ok) throw new StorageError('invalid', `Not a document to keep: ${result.reason}`);
  return result.document;
}

/** Opens the saved documents. Rejects with a {@link StorageError} when the browser gives no database. */
export async function openSavedDocuments(
  options: Partial<Pick<DatabaseOptions, 'name' | 'upgrades'>> = {},
): Promise<SavedDocuments> {
  const settings = { name: NAME, ...options };
  const watchers = new Set<(ids: readonly string[]) => void>();
  const notify = (ids: readonly string[]) => watchers.forEach((watcher) => watcher(ids));
  const { read, transact, close } = await openConnection(settings);
  const channel = new BroadcastChannel(settings.name);
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => notify(data);
  const tell = (ids: readonly string[]) => {
    channel.postMessage(ids);
    notify(ids);
  };

  /**
   * Does something with each of the documents of `ids`, as it is there, in one transaction, and tells the other pages when
   * that is on disk. All are asked for at once: one after the other, thousands take seconds.
   */
  async function write<T>(
    ids: Iterable<string>,
    action: (id: string, present: SavedDocument | undefined, store: WriteStore) => Promise<T>,
  ): Promise<T[]> {
    const unique = [...new Set(ids)];
    const results = await transact((transaction) => {
      const store = transaction.objectStore('documents');
      return Promise.all(unique.map(async (id) => action(id, readStored(await store.get(id)), store)));
    });
    tell(unique);
    return results;
  }

  async function restore(documents: readonly SavedDocument[]): Promise<void> {
    const wanted = new Map<string, SavedDocument>();
    for (const document of documents.map(checked))
      wanted.set(document.id, joined(wanted.get(document.id), document));
    await write(wanted.keys(), (id, present, store) => store.put(joined(present, wanted.get(id)!)));
  }

  /** Changes those of `ids` that are there, and of which there is something to change. */
  async function edit(
    ids: readonly string[],
    change: (present: SavedDocument) => Partial<SavedDocument> | undefined,
  ): Promise<void> {
    const changedAt = new Date().toISOString();
    await write(ids, async (_id, present, store) => {
      const changed = present && change(present);
      if (changed) await store.put(checked({ ...present, ...changed, changedAt }));
    });
  }

  return {
    list: () =>
      read(async (database) => {
        const records = await database.getAll('documents');
        const documents = readable(records);
        return { documents: documents.sort(newestSavedFirst), unreadable: records.length - documents.length };
      }),
    get: (id) => read(async (database) => readStored(await database.get('documents', id))),
    has: (id) => read(async (database) => (await database.count('documents', id)) > 0),
    tags: () =>
      read(async (database) => {
        const index = database.transaction('documents').store.index('tags');
        const uses = [];
        for (let at = await index.openKeyCursor(null, 'nextunique'); at; at = await at.continue())
          if (uses.push({ tag: at.key, count: await index.count(at.key) }) === MOST_TAGS) break;
        return uses.sort((a, b) => b.count - a.count).map(({ tag }) => tag);
      }),
    add: (document) => restore([document]),
    update: (id, patch) => edit([id], () => patch),
    writeNote: (id, text, seen) =>
      edit([id], ({ note: present }) => {
        const note = seen.includes(present) ? text : joinNotes(present, text);
        return note === present ? undefined : { note };
      }),
    async retag(ids, { add = [], remove = [] }) {
      if (add.some(isTooLong)) throw new StorageError('invalid', 'A tag is too long');
      await edit(ids, ({ tags }) => ({
        tags: normaliseTags([...tags.filter((tag) => !remove.includes(tag)), ...add]),
      }));
    },
    async remove(ids) {
      const removed = await write(ids, async (id, present, store) => {
        if (present) await store.delete(id);
        return present;
      });
      return removed.filter((document) => document !== undefined);
    },
    restore,
    read: () => read((database) => readPresent(database.transaction(['documents', 'sync']))),
    async reconcile(change) {
      const { put, remove } = await transact(async (transaction) => {
        const changed = change(await readPresent(transaction));
        const store = transaction.objectStore('documents');
        for (const document of changed.put.map(checked)) await store.put(document);
        for (const id of changed.remove) await store.delete(id);
        await transaction.objectStore('sync').put(changed.memory, MEMORY_KEY);
        return changed;
      });
      const ids = [...put.map(({ id }) => id), ...remove];
      if (ids.length > 0) tell(ids);
    },
    watch(callback) {
      watchers.add(callback);
      return () => void watchers.delete(callback);
    },
    close() {
      channel.close();
      watchers.clear();
      close();
    },
  };
}

const readable = (records: readonly unknown[]): SavedDocument[] =>
  records.map(readStored).filter((document) => document !== undefined);

/** A document with what was there of it before. */
const joined = (present: SavedDocument | undefined, document: SavedDocument): SavedDocument =>
  present ? checked(mergeDocuments(present, document)) : document;

async function readPresent(
  transaction: IDBPTransaction<Schema, ('documents' | 'sync')[], 'readonly' | 'readwrite'>,
): Promise<Present> {
  const store = transaction.objectStore('documents');
  const [records, ids, memory] = await Promise.all([
    store.getAll(),
    store.getAllKeys(),
    transaction.objectStore('sync').get(MEMORY_KEY),
  ]);
  return { documents: readable(records), ids, memory };
}

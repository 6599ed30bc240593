import { openDatabase, type Database, type DatabaseOptions, type WriteStore } from './database.ts';
import { checkDocument, readStored } from './document-schema.ts';
import { mergeDocuments } from './merge.ts';
import { StorageError, toStorageError } from './storage-error.ts';
import { normaliseTags } from './tags.ts';
import type { SavedDocument, SavedList, SavedPatch } from './types.ts';

const NAME = 'kamerlens-saved-documents';

/**
 * The documents a reader keeps. Every method rejects with a {@link StorageError} when the read or write did
 * not happen; a write of several documents happens whole or not at all.
 */
export interface SavedDocuments {
  /** All of them, newest saved first, and how many records cannot be read; those stay in the database. */
  list(): Promise<SavedList>;
  get(id: string): Promise<SavedDocument | undefined>;
  has(id: string): Promise<boolean>;
  /** Saves a document; one already saved gets what it lacks and keeps its tags and note. */
  add(document: SavedDocument): Promise<void>;
  /** Replaces the tags, the note, or both; does nothing when the document is not there. */
  update(id: string, patch: SavedPatch): Promise<void>;
  /** Removes documents and returns them as they were, for {@link SavedDocuments.restore}. */
  remove(ids: readonly string[]): Promise<SavedDocument[]>;
  /** Puts documents in, after a removal or from an import; where one is there already, both are merged. */
  restore(documents: readonly SavedDocument[]): Promise<void>;
  /** Calls back after every change, also one made by another page of the extension; the result stops that. */
  watch(callback: () => void): () => void;
  close(): void;
}

function checked(document: SavedDocument): SavedDocument {
  const result = checkDocument(document);
  if (!result.ok) throw new StorageError('invalid', `Not a document to keep: ${result.reason}`);
  return result.document;
}

const newestFirst = (a: SavedDocument, b: SavedDocument) =>
  a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;

/** Opens the saved documents. Rejects with a {@link StorageError} when the browser gives no database. */
export async function openSavedDocuments(
  options: Partial<Pick<DatabaseOptions, 'name' | 'upgrades'>> = {},
): Promise<SavedDocuments> {
  const settings = { name: NAME, ...options };
  const watchers = new Set<() => void>();
  const notify = () => watchers.forEach((watcher) => watcher());
  let connection: Promise<Database> | undefined;

  /** The open connection; a lost one is opened anew. */
  async function connect(): Promise<Database> {
    connection ??= openDatabase({ ...settings, onLost: () => (connection = undefined) });
    try {
      return await connection;
    } catch (error) {
      connection = undefined;
      throw toStorageError(error);
    }
  }

  async function read<T>(action: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await action(await connect());
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** Runs `action` in one transaction and tells the other pages when it is on disk. */
  async function write<T>(action: (store: WriteStore) => Promise<T>): Promise<T> {
    const result = await read(async (database) => {
      const transaction = database.transaction('documents', 'readwrite', { durability: 'strict' });
      try {
        const outcome = await action(transaction.store);
        await transaction.done;
        return outcome;
      } catch (error) {
        transaction.done.catch(() => {});
        abort(transaction);
        throw error;
      }
    });
    channel.postMessage('changed');
    notify();
    return result;
  }

  const restore = (documents: readonly SavedDocument[]) =>
    write(async (store) => {
      for (const document of documents.map(checked)) {
        const present = readStored(await store.get(document.id));
        await store.put(present ? checked(mergeDocuments(present, document)) : document);
      }
    });

  await connect();
  const channel = new BroadcastChannel(settings.name);
  channel.onmessage = notify;

  return {
    list: () =>
      read(async (database) => {
        const records = await database.getAll('documents');
        const documents = records.map(readStored).filter((document) => document !== undefined);
        return { documents: documents.sort(newestFirst), unreadable: records.length - documents.length };
      }),
    get: (id) => read(async (database) => readStored(await database.get('documents', id))),
    has: (id) => read(async (database) => (await database.count('documents', id)) > 0),
    add: (document) => restore([document]),
    update: (id, patch) =>
      write(async (store) => {
        const present = readStored(await store.get(id));
        if (!present) return;
        const tags = normaliseTags(patch.tags ?? present.tags);
        await store.put(checked({ ...present, ...patch, tags, changedAt: new Date().toISOString() }));
      }),
    remove: (ids) =>
      write(async (store) => {
        const removed = [];
        for (const id of ids) {
          const present = readStored(await store.get(id));
          if (!present) continue;
          removed.push(present);
          await store.delete(id);
        }
        return removed;
      }),
    restore,
    watch(callback) {
      watchers.add(callback);
      return () => void watchers.delete(callback);
    },
    close() {
      channel.close();
      watchers.clear();
      void connection?.then((database) => database.close()).catch(() => {});
    },
  };
}

/** Undoes what a failed transaction did; one that has ended already needs nothing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Ended by the very error that brought us here.
  }
}

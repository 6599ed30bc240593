import type { IDBPTransaction } from 'idb';
import {
  MEMORY_KEY,
  openDatabase,
  type Database,
  type DatabaseOptions,
  type Schema,
  type WriteStore,
  type WriteTransaction,
} from './database.ts';
import { checkDocument, readStored } from './document-schema.ts';
import { newestSavedFirst } from './patch-list.ts';
import { mergeDocuments } from './merge.ts';
import { StorageError, toStorageError } from './storage-error.ts';
import { normaliseTags } from './tags.ts';
import type { SavedDocument, SavedList, SavedPatch, TagChange } from './types.ts';

const NAME = 'kamerlens-saved-documents';

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
  /** Those of `ids` that are there and can be read. */
  getMany(ids: readonly string[]): Promise<SavedDocument[]>;
  has(id: string): Promise<boolean>;
  /** Saves a document; one already saved gets what it lacks and keeps its tags and note. */
  add(document: SavedDocument): Promise<void>;
  /** Replaces the fields in the patch; does nothing when the document is not there. */
  update(id: string, patch: SavedPatch): Promise<void>;
  /** Gives documents tags or takes them off; those that are not there stay away. */
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

  /** Runs `action` in one transaction. */
  function transact<T>(action: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return read(async (database) => {
      const stores: ('documents' | 'sync')[] = ['documents', 'sync'];
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      try {
        const outcome = await action(transaction);
        await transaction.done;
        return outcome;
      } catch (error) {
        transaction.done.catch(() => {});
        abort(transaction);
        throw error;
      }
    });
  }

  const tell = (ids: readonly string[]) => {
    channel.postMessage(ids);
    notify(ids);
  };

  /** Changes the documents of `ids` in one transaction, and tells the other pages when it is on disk. */
  async function write<T>(ids: readonly string[], action: (store: WriteStore) => Promise<T>): Promise<T> {
    const result = await transact((transaction) => action(transaction.objectStore('documents')));
    tell(ids);
    return result;
  }

  const restore = (documents: readonly SavedDocument[]) =>
    write(
      documents.map(({ id }) => id),
      async (store) => {
        for (const document of documents.map(checked)) {
          const present = readStored(await store.get(document.id));
          await store.put(present ? checked(mergeDocuments(present, document)) : document);
        }
      },
    );

  /** Changes those of `ids` that are there. */
  const edit = (ids: readonly string[], change: (present: SavedDocument) => Partial<SavedDocument>) =>
    write(ids, async (store) => {
      const changedAt = new Date().toISOString();
      for (const id of ids) {
        const present = readStored(await store.get(id));
        if (present) await store.put(checked({ ...present, ...change(present), changedAt }));
      }
    });

  await connect();
  const channel = new BroadcastChannel(settings.name);
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => notify(data);

  return {
    list: () =>
      read(async (database) => {
        const records = await database.getAll('documents');
        const documents = records.map(readStored).filter((document) => document !== undefined);
        return { documents: documents.sort(newestSavedFirst), unreadable: records.length - documents.length };
      }),
    get: (id) => read(async (database) => readStored(await database.get('documents', id))),
    getMany: (ids) =>
      read(async (database) => {
        const { store } = database.transaction('documents');
        const records = await Promise.all(ids.map((id) => store.get(id)));
        return records.map(readStored).filter((document) => document !== undefined);
      }),
    has: (id) => read(async (database) => (await database.count('documents', id)) > 0),
    add: (document) => restore([document]),
    update: (id, patch) => edit([id], () => patch),
    retag: (ids, { add = [], remove = [] }) =>
      edit(ids, ({ tags }) => ({
        tags: normaliseTags([...tags.filter((tag) => !remove.includes(tag)), ...add]),
      })),
    remove: (ids) =>
      write(ids, async (store) => {
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
      void connection?.then((database) => database.close()).catch(() => {});
    },
  };
}

async function readPresent(
  transaction: IDBPTransaction<Schema, ('documents' | 'sync')[], 'readonly' | 'readwrite'>,
): Promise<Present> {
  const store = transaction.objectStore('documents');
  const [records, ids, memory] = await Promise.all([
    store.getAll(),
    store.getAllKeys(),
    transaction.objectStore('sync').get(MEMORY_KEY),
  ]);
  return { documents: records.map(readStored).filter((document) => document !== undefined), ids, memory };
}

/** Undoes what a failed transaction did; one that has ended already needs nothing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Ended by the very error that brought us here.
  }
}

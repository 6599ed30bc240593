import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import { StorageError } from './storage-error.ts';

export interface Schema extends DBSchema {
  documents: { key: string; value: unknown; indexes: { tags: string } };
  /** What is remembered from one round of synchronising to the next, under {@link MEMORY_KEY}. */
  sync: { key: string; value: unknown };
}
export const MEMORY_KEY = 'memory';
export type Database = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, ('documents' | 'sync')[], 'readwrite'>;
export type WriteStore = IDBPObjectStore<Schema, ('documents' | 'sync')[], 'documents', 'readwrite'>;

type UpgradeTransaction = IDBPTransaction<Schema, ('documents' | 'sync')[], 'versionchange'>;
type Upgrade = (database: Database, transaction: UpgradeTransaction) => void;

/** One step for each version, in order: a database of version n has had the first n. Steps are never edited. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => void database.createObjectStore('documents', { keyPath: 'id' }),
  (database) => void database.createObjectStore('sync'),
  (_database, transaction) =>
    void transaction.objectStore('documents').createIndex('tags', 'tags', { multiEntry: true }),
];

export interface DatabaseOptions {
  name: string;
  upgrades?: readonly Upgrade[];
  /** The connection is gone: the browser ended it, or it was closed to let a newer version in. */
  onLost: () => void;
}

/**
 * Opens the database and brings it to the newest version.
 * Rejects with a {@link StorageError} (`blocked`) when another tab keeps an older version open, otherwise with
 * the browser's own error.
 */
export function openDatabase({ name, upgrades = UPGRADES, onLost }: DatabaseOptions): Promise<Database> {
  return new Promise((resolve, reject) => {
    let refused = false;
    const opening = openDB<Schema>(name, upgrades.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        for (const step of upgrades.slice(oldVersion)) step(database, transaction);
      },
      blocked() {
        refused = true;
        reject(new StorageError('blocked', 'An older version of the database is open in another tab'));
      },
      blocking(_currentVersion, _blockedVersion, event) {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    opening.then((database) => (refused ? database.close() : resolve(database)), reject);
  });
}

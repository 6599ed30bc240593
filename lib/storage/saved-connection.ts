import { openDatabase, type Database, type DatabaseOptions, type WriteTransaction } from './database.ts';
import { toStorageError } from './storage-error.ts';

/** The database of the saved documents; a connection that was lost is opened anew. Both reject with a StorageError. */
export interface SavedConnection {
  read<T>(action: (database: Database) => Promise<T>): Promise<T>;
  /** Runs `action` in one transaction, which happens whole or not at all. */
  transact<T>(action: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  close(): void;
}

/** Opens the database. Rejects with a StorageError when the browser gives none. */
export async function openConnection(options: Omit<DatabaseOptions, 'onLost'>): Promise<SavedConnection> {
  let connection: Promise<Database> | undefined;
  const forget = () => (connection = undefined);

  async function read<T>(action: (database: Database) => Promise<T>): Promise<T> {
    try {
      connection ??= openDatabase({ ...options, onLost: forget });
      connection.catch(forget);
      return await action(await connection);
    } catch (error) {
      throw toStorageError(error);
    }
  }

  await read(() => Promise.resolve());

  return {
    read,
    transact: (action) =>
      read(async (database) => {
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
      }),
    close: () => void connection?.then((database) => database.close()).catch(() => {}),
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

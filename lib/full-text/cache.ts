import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PaperText } from './read-xml.ts';
import type { KeptText } from './types.ts';

const NAME = 'kamerlens-full-texts';
/** Most that is kept: bytes, and papers. What was used longest ago goes first. */
export const MOST = { bytes: 50_000_000, papers: 500 } as const;

interface Schema extends DBSchema {
  /** What the options page lists; apart from the texts, so that listing reads no text. */
  entries: { key: string; value: KeptText };
  texts: { key: string; value: Uint8Array };
}

/** A text as it was kept. */
export interface CachedText extends PaperText {
  fetchedAt: string;
}

/** The papers whose text the reader fetched. A method rejects when the browser gives no database, or no room. */
export interface FullTextCache {
  /** Undefined when it is not kept, or when what is kept is damaged. */
  get(id: string, now: string): Promise<CachedText | undefined>;
  /** Keeps a text, and lets go of what was used longest ago where that needs the room; too large a one is not kept. */
  put(id: string, text: PaperText, now: string): Promise<void>;
  /** Newest used first. */
  list(): Promise<KeptText[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

/** Opens the cache at its first use, and anew when the browser ended the connection. */
export function createFullTextCache({ name = NAME, most = MOST } = {}): FullTextCache {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (connection = undefined);

  const connect = () =>
    (connection ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' });
        database.createObjectStore('texts');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    }));

  const write = async () => (await connect()).transaction(['entries', 'texts'], 'readwrite');

  async function remove(ids: readonly string[]): Promise<void> {
    const transaction = await write();
    for (const id of ids) {
      void transaction.objectStore('entries').delete(id);
      void transaction.objectStore('texts').delete(id);
    }
    await transaction.done;
  }

  return {
    async get(id, now) {
      const transaction = await write();
      const entry = await transaction.objectStore('entries').get(id);
      const kept = entry && readText(await transaction.objectStore('texts').get(id));
      if (!kept) return undefined;
      await transaction.objectStore('entries').put({ ...entry, usedAt: now });
      await transaction.done;
      return { ...kept, fetchedAt: entry.fetchedAt };
    },

    async put(id, text, now) {
      const bytes = new TextEncoder().encode(JSON.stringify(text));
      if (bytes.length > most.bytes) return;
      const transaction = await write();
      const entries = transaction.objectStore('entries');
      const others = (await entries.getAll()).filter((entry) => entry.id !== id).sort(newestUsedFirst);
      let room = most.bytes - bytes.length;
      for (const [place, other] of others.entries()) {
        room -= other.size;
        if (room >= 0 && place < most.papers - 1) continue;
        await entries.delete(other.id);
        await transaction.objectStore('texts').delete(other.id);
      }
      const { title } = text;
      await entries.put({ id, ...(title && { title }), size: bytes.length, fetchedAt: now, usedAt: now });
      await transaction.objectStore('texts').put(bytes, id);
      await transaction.done;
    },

    list: async () => (await (await connect()).getAll('entries')).sort(newestUsedFirst),
    remove: (id) => remove([id]),
    async clear() {
      const transaction = await write();
      void transaction.objectStore('entries').clear();
      void transaction.objectStore('texts').clear();
      await transaction.done;
    },
    close: () => void connection?.then((database) => database.close()).catch(() => {}),
  };
}

const newestUsedFirst = (a: KeptText, b: KeptText) =>
  a.usedAt < b.usedAt ? 1 : a.usedAt > b.usedAt ? -1 : 0;

/** A damaged text counts as none: it can be fetched anew. */
function readText(bytes: unknown): PaperText | undefined {
  try {
    const text = JSON.parse(new TextDecoder().decode(bytes as Uint8Array)) as PaperText;
    return text.paragraphs.every((paragraph) => typeof paragraph.text === 'string') ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A note that is not saved yet, and the stored notes that it replaces; where another is stored, both are joined. */
export interface Draft {
  text: string;
  seen: readonly string[];
}

const PREFIX = 'kamerlens-note-draft:';

interface NoteStore {
  writeNote: (id: string, text: string, seen: readonly string[]) => Promise<void>;
}

/**
 * Notes that are not saved yet, kept synchronously, so that they outlive a reload at any moment. `storage` gives
 * the place to keep them, or throws where the browser allows none: then only the save after a pause is left.
 */
export function createNoteDrafts(storage: () => Storage) {
  /** A page keeps its drafts apart from those of other pages, which may hold the same note. */
  const own = `${PREFIX}${crypto.randomUUID()}:`;

  async function saveDraft(key: string, store: NoteStore): Promise<void> {
    const value = storage().getItem(key) ?? '';
    const draft = readDraft(value);
    if (draft) await store.writeNote(draft.id, draft.text, draft.seen);
    // Its page may still be open and have kept more in the meantime.
    if (storage().getItem(key) === value) storage().removeItem(key);
  }

  return {
    keepDraft(id: string, draft: Draft): void {
      attempt(() => storage().setItem(own + id, JSON.stringify({ id, ...draft })));
    },
    dropDraft(id: string): void {
      attempt(() => storage().removeItem(own + id));
    },
    /**
     * Saves the notes that pages kept and did not get to save. A note that was changed elsewhere since is joined
     * with the draft; the draft of a document that is no longer saved goes away. One that could not be saved is
     * still kept; after the others it rejects with the StorageError of the last such.
     */
    async saveDrafts(store: NoteStore): Promise<void> {
      const kept = attempt(() => Object.keys(storage()).filter((key) => key.startsWith(PREFIX))) ?? [];
      let failure: Error | undefined;
      // One by one: two drafts may be of the same note.
      for (const key of kept) {
        try {
          await saveDraft(key, store);
        } catch (error) {
          failure = error as Error;
        }
      }
      if (failure) throw failure;
    },
  };
}

function readDraft(value: string): (Draft & { id: string }) | undefined {
  const { id, text, seen } = attempt(() => JSON.parse(value) as Record<string, unknown>) ?? {};
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(seen)) return undefined;
  return { id, text, seen: seen.map(String) };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

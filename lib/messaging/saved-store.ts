import type { SavedDocument, TagChange } from '../storage/types.ts';

/** What the background needs of the saved documents. */
export interface SavedStore {
  /** Rejects with a {@link StorageError} `invalid` when it is no document to keep. */
  add(document: SavedDocument): Promise<void>;
  has(id: string): Promise<boolean>;
  get(id: string): Promise<SavedDocument | undefined>;
  /** The most used first. */
  tags(): Promise<string[]>;
  writeNote(id: string, text: string, seen: readonly string[]): Promise<void>;
  retag(ids: readonly string[], change: TagChange): Promise<void>;
}

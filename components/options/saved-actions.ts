import type { ExportFormat } from '../../lib/export/types.ts';
import type { ImportPreview, SavedDocument, SavedPatch, TagChange } from '../../lib/storage/types.ts';
import type { Draft } from './note-drafts.ts';
import type { UnsavedTexts } from './use-autosave.ts';

/** What the page asks for; each rejects with a StorageError when it did not happen. */
export interface SavedActions {
  update: (id: string, patch: SavedPatch) => Promise<void>;
  /** Saves a note in place of one of those that were `seen` here; another one that is stored is joined with it. */
  writeNote: (id: string, text: string, seen: readonly string[]) => Promise<void>;
  /** Gives documents tags or takes them off. */
  retag: (ids: readonly string[], change: TagChange) => Promise<void>;
  /** Keeps a document's note at once, until it is saved. Never throws. */
  keepDraft: (id: string, draft: Draft) => void;
  /** Forgets the note that was kept. Never throws. */
  dropDraft: (id: string) => void;
  /** Removes documents and gives them back for an undo. */
  remove: (ids: readonly string[]) => Promise<SavedDocument[]>;
  /** Puts documents in; what is there already is merged. */
  restore: (documents: readonly SavedDocument[]) => Promise<void>;
  /** Offers the documents as a file. */
  download: (documents: readonly SavedDocument[], format: ExportFormat) => Promise<void>;
  /** Resolves when the list has everything that was stored until now. Never rejects. */
  catchUp: () => Promise<void>;
  /** Says what importing a file would do; writes nothing. */
  previewImport: (file: File) => Promise<ImportPreview>;
}

/** What a note asks for, and where it leaves what is not saved yet when its row goes out of sight. */
export type NoteActions = Pick<SavedActions, 'writeNote' | 'keepDraft' | 'dropDraft'> & {
  unsaved: UnsavedTexts;
};

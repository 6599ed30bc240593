import type { BriefExchange } from '../../lib/messaging/protocol.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import type { NoteActions } from './saved-actions.ts';

/** What a row of the list asks for. The object stays the same, so that rows need not be drawn anew. */
export interface RowActions {
  /** @param range Also everything between this one and the one chosen before. */
  onSelect: (id: string, on: boolean, range: boolean) => void;
  onAddTags: (document: SavedDocument, tags: string[]) => void;
  onRemoveTag: (document: SavedDocument, tag: string) => void;
  onShowTag: (tag: string) => void;
  onRemove: (document: SavedDocument) => void;
  /** Shows or folds what the index knows about it. */
  onOpen: (id: string, open: boolean) => void;
  /** What is new about it is not, from now on. */
  onSeen: (document: SavedDocument) => void;
}

/** One row as it is to be drawn. */
export interface RowState {
  document: SavedDocument;
  /** What the index knows about it; absent when that is nothing, or not known yet. */
  exchanges: readonly BriefExchange[] | undefined;
  selected: boolean;
  opened: boolean;
  /** It is the one that the page's address names. */
  target: boolean;
  /** Level of its heading. */
  level: 3 | 4;
  actions: RowActions;
  noteActions: NoteActions;
}

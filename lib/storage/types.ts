import type { ReferenceKind } from '../references/types.ts';

/** The reader's choices; stored in `storage.local`. */
export interface Settings {
  /** When a card opens: on rest, on rest with Alt held, on a click or tap, or never. */
  trigger: 'hover' | 'alt' | 'click' | 'off';
  /** Milliseconds from rest to the visible card, 150 to 2000. */
  delay: number;
  language: 'auto' | 'nl' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** How references are painted in a page: from clearest to not at all until the pointer is on one. */
  underline: 'solid' | 'dotted' | 'faint' | 'none';
  /** Host names on which Kamerlens stays silent. */
  sitesOff: string[];
  /** Addresses of pages, without hash, on which Kamerlens stays silent; the one added last comes last. */
  pagesOff: string[];
  /** Whether the reader is offered to fetch a paper's full text; it is fetched on a click only. */
  fullText: boolean;
  /** Whether settings, and keys, tags and notes of saved documents, go to the reader's other devices. */
  sync: boolean;
}

/** Where Kamerlens is kept silent: on a page, on its site, or everywhere unless Alt is held. */
export type SilentWhere = 'page' | 'site' | 'alt';

/** A document the reader keeps; stored in IndexedDB under `id`. */
export interface SavedDocument {
  /** Canonical id, or the page's address when the page's identity is unknown. */
  id: string;
  title: string;
  kind: ReferenceKind | 'page';
  /** ISO date of the document. */
  date?: string;
  dossier?: string;
  /** Official address to open it at. */
  url: string;
  tags: string[];
  note: string;
  /** The sentence in which the reader met it, and where. */
  quote?: { text: string; pageTitle: string; pageUrl: string };
  /**
   * ISO date of the index that the reader had when saving it, or last looked at what is new: exchanges after it are
   * news. Where it is absent, the day of saving stands for it.
   */
  seenUntil?: string;
  /** ISO timestamps. */
  savedAt: string;
  changedAt: string;
}

/** The saved documents, and how many records there are besides that cannot be read as one. */
export interface SavedList {
  documents: SavedDocument[];
  unreadable: number;
}

/** What a reader can replace in a saved document. */
export type SavedPatch = Partial<Pick<SavedDocument, 'note' | 'seenUntil'>>;

/** Tags that documents get or lose; others stay, also those that another page gave them in the meantime. */
export interface TagChange {
  add?: readonly string[];
  remove?: readonly string[];
}

/**
 * Why saved documents could not be read or written: `quota` no room left, `disk` the browser could not read
 * or write, `blocked` another tab holds an older database open, `newer` the database was made by a newer
 * version, `unavailable` the browser allows no database here, `invalid` the document is not one to keep.
 */
export type StorageReason = 'quota' | 'disk' | 'blocked' | 'newer' | 'unavailable' | 'invalid';

/** What is wrong with a document: its address is not https, a text or list is too long, or a field is missing or of the wrong sort. */
export type Refusal = 'address' | 'too-long' | 'incomplete';

/** Why a file as a whole cannot be imported. */
export type ImportFailure =
  'too-large' | 'not-json' | 'not-kamerlens' | 'newer-version' | 'too-many' | 'unreadable';

/** What a saved document gets from an import. */
export interface Gain {
  title: string;
  /** The tags that it does not have yet. */
  tags: string[];
  /** Its note becomes longer. */
  note: boolean;
  /** It gets a date, a dossier or the sentence in which it was met. */
  facts: boolean;
}

/** What an import would write; nothing has been written yet. */
export interface ImportPlan {
  /** Documents that are not saved yet. */
  added: SavedDocument[];
  /** Documents that are saved already and get something more, as they will be. */
  changed: SavedDocument[];
  /** What each of those gets, in the same order. */
  gains: Gain[];
  /** Documents that are saved already and have everything the import has. */
  same: SavedDocument[];
}

/** A document that an import leaves out: by its title, else by its 1-based place in the file. */
export interface LeftOut {
  title?: string;
  place?: number;
  reason: Refusal;
}

/** What importing a file would do, or why it cannot be done. */
export type ImportPreview =
  { ok: true; plan: ImportPlan; leftOut: LeftOut[] } | { ok: false; reason: ImportFailure };

/** How much room is taken on this computer, in bytes. */
export interface StorageUse {
  /** Saved documents, and their share as text. */
  documents: number;
  bytes: number;
  /** All that the browser keeps for the extension, and the most that it may; estimates. */
  usage?: number;
  quota?: number;
}

/** The settings in a file, or why they cannot be read. */
export type SettingsImport = { ok: true; settings: Settings } | { ok: false; reason: ImportFailure };

/** A round of synchronising that is still to be done: when, in milliseconds since 1970, and after how many failures. */
export interface PendingRound {
  due: number;
  failures: number;
}

/**
 * How a round of synchronising went: `done`, or `full` for want of room in the browser's sync, or `failed`: then it
 * is tried again.
 */
export interface SyncStatus {
  result: 'done' | 'full' | 'failed';
  /** Documents that the other devices do not get, or get without their note. */
  left: number;
  /** ISO timestamp. */
  at: string;
}

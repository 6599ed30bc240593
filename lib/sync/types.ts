import type { DocumentRecord } from '../documents/types.ts';
import type { Present, SavedChange } from '../storage/saved-documents.ts';
import type { Settings } from '../storage/types.ts';

/**
 * When and on which device something was last changed, as {@link stampAt} writes it: of two, the later one is the
 * greater text. Of a note and of a removal those changes of other devices follow that its author knew of.
 */
export type Stamp = string;

export type Value = string | number | boolean | readonly string[];

/** A value and its last change. */
export type Field = readonly [value: Value, at: Stamp];

/** What devices share under one key: the settings, or one saved document. */
export interface Entry {
  readonly fields: Readonly<Record<string, Field>>;
  /** The last time that it was removed; fields changed after that are there again. */
  readonly removed?: Stamp;
}

/** All that is shared: the settings under {@link SETTINGS_KEY}, saved documents under their ids. */
export type Shared = ReadonlyMap<string, Entry>;

/**
 * What a device remembers from one round to the next, beside its saved documents; its name alone when it no longer
 * takes part.
 */
export interface Memory {
  device: string;
  shared?: Shared;
  /** Ids of the documents that were saved here after the last round: what lacks now has been removed since. */
  held?: readonly string[];
}

/** Items of `storage.sync` by name; each can be read without the others. */
export type Items = Readonly<Record<string, string>>;

/** What a round of synchronising touches. Every method rejects with the browser's or storage's own error. */
export interface SyncPorts {
  /** The items of `storage.sync`, of whatever version. */
  readItems(): Promise<Readonly<Record<string, unknown>>>;
  writeItems(items: Items): Promise<void>;
  removeItems(names: readonly string[]): Promise<void>;
  listSaved(): Promise<Present>;
  reconcileSaved(change: (present: Present) => SavedChange): Promise<void>;
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  /** The index's records of documents, in the order of `ids`. */
  lookUp(ids: readonly string[]): Promise<(DocumentRecord | undefined)[]>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A name for this device: four characters of a-z and 0-9. */
  newDevice(): string;
}

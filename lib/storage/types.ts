import type { ReferenceKind } from '../references/types.ts';

/** The reader's choices; stored in `storage.local`. */
export interface Settings {
  /** When a card opens: on rest, on a click or tap, or never. */
  trigger: 'hover' | 'click' | 'off';
  /** Milliseconds from rest to the visible card, 150 to 2000. */
  delay: number;
  language: 'auto' | 'nl' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Host names on which Kamerlens stays silent. */
  sitesOff: string[];
}

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
  /** ISO timestamps. */
  savedAt: string;
  changedAt: string;
}

import type { CardModel, CardReference, ShownDocument } from '../../lib/preview/types.ts';

/** What the card shows, and what the reader may do in it. */
export interface PreviewCardProps {
  model: CardModel;
  /** The card stays until the reader closes it. */
  pinned: boolean;
  /** The document shown is among the saved ones. */
  saved: boolean;
  /** Host name of the page, as in "zet uit op …". */
  siteName: string;
  /** An earlier card can be gone back to, as from a note's reference to the note. */
  canGoBack: boolean;
  /** Keeps the document; rejects when that failed. */
  onSave: (document: ShownDocument) => Promise<void>;
  /** Puts the citation on the clipboard; rejects when that failed. */
  onCopy: (citation: string) => Promise<void>;
  onPin: () => void;
  onClose: () => void;
  /** Shows another reference in this card: one of a note's, or the choice from several documents. */
  onOpen: (reference: CardReference) => void;
  onBack: () => void;
  onSwitchOffHere: () => void;
  onOptions: () => void;
}

import type { OfficialAddress } from '../documents/addresses.ts';
import type { Paper } from '../documents/paper.ts';
import type { DocumentRecord } from '../documents/types.ts';
import type { Asker, RelatedExchange } from '../exchanges/types.ts';
import type { FullText, FullTextFailure } from '../full-text/types.ts';
import type { MessageKey } from '../i18n/types.ts';
import type { Markup, MarkupElement } from '../markup/types.ts';
import type { Evidence, ReferenceKind } from '../references/types.ts';
import type { SilentWhere } from '../storage/types.ts';

/** What the background needs to know to fill a card. */
export interface PreviewRequest {
  /** The reference's canonical ids, best first. */
  targets: string[];
  /** The text around the reference and where in it; its sentence ranks the related exchanges. */
  context: { text: string; start: number; end: number };
  /** The pages that the reference cites; they belong in its citation. */
  pages?: string;
  /** Canonical id of the page, when known: its own exchanges are left out, the page itself supplies those. */
  self?: string;
}

/** A document with what a card makes of it: its citation and where it officially stands. */
export interface ShownDocument extends DocumentRecord {
  citation: string;
  addresses: OfficialAddress[];
  /** Number of a Kamerstuk within its dossier. */
  number?: string;
  /** The paper it is an annex of. */
  annexedTo?: Paper;
  /** Its official PDF, opened at the page that is cited. */
  pdf?: { url: string; page: string };
}

/** A sentence of the interface: its name, and what fills it. */
export type Said = [key: MessageKey, ...substitutions: string[]];

/** Why an exchange is shown: first its relation, then what sets it before others. */
export type Why = [Said, ...Said[]];

/** An exchange with the paper it stands in, when that is known. */
export interface ShownExchange extends RelatedExchange {
  paper?: Paper;
  /** Absent of an exchange on the page itself, which goes first. */
  why?: Why;
}

export type ShownResolution =
  | { status: 'found'; document: ShownDocument }
  | { status: 'ambiguous'; documents: ShownDocument[] }
  /** With the paper and the dossier that the reference names, if any. */
  | { status: 'unknown'; paper?: Paper; dossier?: Paper };

/**
 * What a card shows of a reference: the document, and the related exchanges, best first; `partial` when there
 * may be more of them in a part of the index that could not be read.
 */
export interface Preview {
  /** The sentence that the reference is used in. */
  sentence: string;
  resolution: ShownResolution;
  exchanges: ShownExchange[];
  partial?: 'index-missing' | 'index-damaged';
  /** ISO date of the index. */
  indexDate: string;
  /** ISO date of the page's own paper, where the index has that. */
  pageDate?: string;
}

/** Why a card has no content; each has one sentence in the interface. */
export type PreviewError = 'index-missing' | 'index-damaged' | 'disconnected' | 'failed';

export type PreviewResult = { ok: true; preview: Preview } | { ok: false; error: PreviewError };

/** A reference as a card needs it: where it stands in words, and why it was taken for one. */
export interface CardReference {
  raw: string;
  kind: ReferenceKind;
  targets: string[];
  pages?: string;
  form: string;
  evidence: Evidence;
  sentence: string;
}

/** Everything a card shows of what it is about. */
export type CardModel =
  | { state: 'loading'; reference: CardReference }
  | { state: 'ready'; reference: CardReference; preview: Preview }
  | { state: 'error'; reference: CardReference; error: PreviewError }
  /** A note mark: the note's own text, and its references one step on. */
  | { state: 'note'; number: string; text: string; references: CardReference[] };

/** What a card is about, as far as the page knows. */
export type CardSubject =
  | {
      reference: CardReference;
      context: PreviewRequest['context'];
      self?: string;
      /** The page's own exchange around the reference. */
      own?: RelatedExchange;
    }
  | { number: string; text: string; references: CardReference[] };

/** What a card shows on request only. */
export interface CardParts {
  /** Lists whole, not their first few. */
  all?: boolean;
  /** What cites the document. */
  citing?: boolean;
  panel?: CardPanel;
  /** The exchange whose full text is shown, or being fetched. */
  fullText?: string;
}

/** Below the text: nothing, tags and note of the saved document, or the report of a wrong link. */
export type CardPanel = 'none' | 'saved' | 'report';

/** What is asked of the background for a card: all that it must know, as it may have been stopped since the last. */
export interface CardRequest extends CardParts {
  subject: CardSubject;
  /** The page that is read. */
  page: { title: string; url: string };
  canGoBack: boolean;
  /** What the reader has just done in the card. */
  act?: CardAct;
}

/** What a field of a form has, and what it had that the reader changed. */
export interface TypedText {
  before: string;
  after: string;
}

/** Done by the background before it draws; or done by the page, as only a page may write the clipboard. */
export type CardAct =
  | { type: 'save' }
  /** Tags, with commas between, and note; only what the reader changed. */
  | { type: 'annotate'; tags?: TypedText; note?: TypedText }
  | { type: 'silence'; where: SilentWhere }
  /** Undoes that; with the trigger there was before. */
  | { type: 'speak'; where: SilentWhere; trigger?: string }
  | { type: 'copied'; ok: boolean }
  /** First only says that it is being fetched; then fetches it, and draws when that is done. */
  | { type: 'full-text'; id: string; fetch: boolean };

/** What became of the reader's wish for the full text of an exchange. */
export type CardFullText = { id: string } & (
  | { state: 'fetching' }
  | { state: 'shown'; text: FullText }
  | { state: 'failed'; error: Exclude<FullTextFailure, 'stopped'> }
);

/** What became of what the reader did last in a card. */
export interface Outcome {
  act: 'save' | 'annotate' | 'silence' | 'speak' | 'copy';
  ok: boolean;
  /** Where Kamerlens was silenced, and the trigger before. */
  silence?: { where: SilentWhere; trigger: string };
}

/** What cites a document, newest first. */
export interface ShownCiting {
  exchanges: { asker: Asker; date?: string; answered?: boolean; paper?: Paper }[];
  documents: { title?: string; date?: string; paper?: Paper }[];
  /** There are older ones than these. */
  more: boolean;
  /** Not everything could be read. */
  partial: boolean;
}

/** A {@link CardPanel} with what is in it. */
export type ShownPanel =
  /** `known`: other tags of the reader, most used first. */
  | { kind: 'saved'; tags: string[]; note: string; known: string[] }
  | { kind: 'report'; url: string; version: string };

/** A card as it is to be drawn, and what a screen reader says of it. */
export interface CardDrawing {
  card: MarkupElement;
  said: Markup[];
}

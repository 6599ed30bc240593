import type { QuotedExchange } from '../exchanges/quote.ts';
import type { Paragraph } from '../exchanges/read.ts';
import type { DocumentRecord } from '../documents/types.ts';
import type { Asker, RelatedExchange } from '../exchanges/types.ts';
import type { IndexInfo } from '../index/types.ts';
import type { MarkupElement } from '../markup/types.ts';
import type { CardDrawing, CardRequest } from '../preview/types.ts';
import type { TextToRead } from '../references/extract-texts.ts';
import type { PageFacts } from '../references/identify-page.ts';
import type { PageContext, ReferenceKind } from '../references/types.ts';
import type { ResolvedReference } from '../resolver/read-texts.ts';
import type { ResolutionStatus } from '../resolver/types.ts';
import type { SavedDocument, Settings } from '../storage/types.ts';

/** All the references of a page to one document (or one choice of documents), as the popup lists them. */
export interface ReferenceGroup {
  /** The document's id in the index, when found. */
  id?: string;
  targets: string[];
  kind: ReferenceKind;
  status: ResolutionStatus;
  /** Title of the document when found, else the reference as written. */
  title: string;
  /** The first place's words, as written. */
  raw: string;
  /** The places, in the order of the page; ids for {@link PageProtocol.showReference}. */
  places: number[];
}

/** An exchange found on the page itself. */
export interface PageExchange extends RelatedExchange {
  /** Id for {@link PageProtocol.showExchange}. */
  place: number;
}

/** What the popup says of a page. */
export interface PageSummary {
  title: string;
  url: string;
  /** What is known of the page: its own document, its dossiers, its number. */
  page: PageContext;
  /** The page is still being read. */
  scanning: boolean;
  groups: ReferenceGroup[];
  /** The places of all groups together, in the order of the page. */
  places: number[];
  /** Which of `places` comes first from the top of the window on; their number when none does. */
  inView: number;
  exchanges: PageExchange[];
  /** Set when the index could not be read: resolution counts are then unknown. */
  indexError?: CallFailure;
}

/** Why the background could not answer from the index. */
export type IndexFailure = 'index-missing' | 'index-damaged' | 'failed';

/** Why a call has no answer; `disconnected` is the client's own: the background cannot be reached. */
export type CallFailure = IndexFailure | 'disconnected';

/** Some texts of a page. */
export interface TextsRequest {
  page: PageContext;
  texts: TextToRead[];
}

/** A {@link ResolvedReference} on its way to the page, which has the text itself. */
export type SentReference = Omit<ResolvedReference, 'raw'>;

export type TextsResult =
  | {
      ok: true;
      references: SentReference[];
      /** Set when a part of the index could not be read: what it would have told is unknown. */
      partial?: IndexFailure;
    }
  | { ok: false; error: CallFailure };

export type ExchangesResult =
  | {
      ok: true;
      exchanges: RelatedExchange[];
      /** How many there are besides whose texts the index has no room for. */
      withoutTexts: number;
      /** There are older ones beyond the limit. */
      more?: true;
      /** Set when a part of the index could not be read: there may be more exchanges. */
      partial?: IndexFailure;
    }
  | { ok: false; error: CallFailure };

/** Asks what cites a document. */
export interface CitingRequest {
  id: string;
  /** The most that are wanted; 200 unless told. */
  limit?: number;
}

/** A document that cites another. */
export interface CitingDocument {
  id: string;
  /** Absent when the index has no record of it. */
  title?: string;
  /** ISO date, when known. */
  date?: string;
}

export type CitingDocumentsResult =
  | {
      ok: true;
      documents: CitingDocument[];
      /** There are older ones beyond the limit. */
      more?: true;
      /** Set when a part of the index could not be read: there may be more documents. */
      partial?: IndexFailure;
    }
  | { ok: false; error: CallFailure };

export type DocumentsResult =
  | {
      ok: true;
      /** In the order of the ids; null where the index has none. */
      documents: (DocumentRecord | null)[];
      /** Set when a part of the index could not be read: some may be in there. */
      partial?: IndexFailure;
    }
  | { ok: false; error: CallFailure };

/** An exchange in the few words that a list has room for. */
export interface BriefExchange {
  id: string;
  /** The document it stands in. */
  document: string;
  /** `cites-target`: it stands elsewhere and cites the document that was asked about. */
  relation: 'cites-target' | 'in-target';
  asker: Asker;
  respondent?: string;
  /** ISO date. */
  date?: string;
  /** The question's first words, or the answer's where the question is not known; empty without texts. */
  words: string;
  /** Whether there is an answer; absent where the index has no texts of it. */
  answered?: boolean;
}

export type ExchangesAboutResult =
  | {
      ok: true;
      /** ISO date of the index. */
      indexDate: string;
      /** For each id that has any: the exchanges that cite it, newest first, and then those that stand in it. */
      about: Record<string, BriefExchange[]>;
    }
  | { ok: false; error: CallFailure };

/** `invalid`: the document is no {@link SavedDocument} or larger than the limits allow. */
export type SaveResult = { ok: true } | { ok: false; error: 'invalid' | 'failed' | 'disconnected' };

/** Cards that a page shows without the background's help, drawn beforehand with holes in them, see `lib/markup/fill-holes.ts`. */
export interface PreparedCards {
  loading: MarkupElement;
  /** As `loading`, one step on in a card. */
  stepping: MarkupElement;
  /** The background cannot be reached. */
  disconnected: MarkupElement;
}

/** What a page needs before it can show anything: the card's style, the few words of its own, the reader's choices. */
export interface InterfaceState {
  /** The style sheet of the card. */
  cardStyle: string;
  cards: PreparedCards;
  words: PageWords;
  settings: Settings;
}

export interface PageWords {
  kinds: Record<ReferenceKind | 'note', string>;
  /** Said where the keyboard has come: `$1` the number, `$2` of how many, `$3` the reference. */
  walked: string;
}

/** Calls that pages (content script, popup, options) make to the background. */
export interface BackgroundProtocol {
  /** Which document a page is; the answer goes along with its texts. */
  identifyPage(facts: PageFacts): PageContext;
  /** Finds and resolves the references in texts of a page. */
  readTexts(request: TextsRequest): TextsResult;
  /** Finds the questions and answers in a page's paragraphs, all of them in order. */
  readExchanges(paragraphs: Paragraph[]): QuotedExchange[];
  /** A card, filled and drawn. Rejects when the request is none. */
  drawCard(request: CardRequest): CardDrawing;
  /** Stops fetching the full text of an exchange. */
  stopFullText(id: string): void;
  /** Exchanges elsewhere that cite the document, newest first. */
  getExchangesCiting(request: CitingRequest): ExchangesResult;
  /** The exchanges about each of many documents, in brief. */
  getExchangesAbout(ids: readonly string[]): ExchangesAboutResult;
  /** Documents that cite the document, the one with the newest citation first. */
  getDocumentsCiting(request: CitingRequest): CitingDocumentsResult;
  /** What the index knows of documents, by ids or aliases. */
  getDocuments(ids: string[]): DocumentsResult;
  /** What the index holds and how old it is; null when it cannot be read. */
  getIndexInfo(): IndexInfo | null;
  /** What the content script shows but does not bundle, as every page would parse it. */
  getInterface(host: string): InterfaceState;
  /** Saves a document, or adds to one already saved; never overwrites tags or a note. */
  saveDocument(document: SavedDocument): SaveResult;
  isSaved(id: string): boolean;
  /** Opens the options page. */
  openOptions(): void;
  /** Saved documents were changed by a page of the extension itself: other devices may have to know. */
  savedChanged(): void;
}

/** Calls that the popup and the background make to the content script of a tab. */
export interface PageProtocol {
  getPageSummary(): PageSummary;
  /** Scrolls to a place of the page and flashes it. */
  showReference(place: number): void;
  showExchange(place: number): void;
  /** Moves the keyboard reader to the next or previous reference. */
  walkReferences(direction: 'next' | 'previous'): void;
}

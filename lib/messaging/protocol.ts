import type { RelatedExchange } from '../exchanges/types.ts';
import type { IndexInfo } from '../index/types.ts';
import type { PreviewRequest, PreviewResult } from '../preview/types.ts';
import type { ReferenceKind } from '../references/types.ts';
import type { ResolutionStatus } from '../resolver/types.ts';
import type { SavedDocument } from '../storage/types.ts';

/** What the index says of one target: enough to paint and list it. */
export interface TargetSummary {
  /** The index's own id of the document; differs from the target when that is an alias. */
  id: string;
  title: string;
}

/** All the references of a page to one document (or one choice of documents), as the popup lists them. */
export interface ReferenceGroup {
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
  host: string;
  /** Canonical id of the page's own document, when known. */
  self?: string;
  /** The page is still being read. */
  scanning: boolean;
  groups: ReferenceGroup[];
  exchanges: PageExchange[];
  /** Set when the index could not be read: resolution counts are then unknown. */
  indexError?: 'index-missing' | 'index-damaged' | 'disconnected' | 'failed';
}

/** Calls that pages (content script, popup, options) make to the background. */
export interface BackgroundProtocol {
  /** Which of the targets the index has; one entry per target, null where it has none. */
  resolveTargets(targets: string[]): ResolveResult;
  /** The content of a card. */
  getPreview(request: PreviewRequest): PreviewResult;
  /** Exchanges elsewhere that cite the document, newest first. */
  getExchangesCiting(id: string): RelatedExchange[];
  getIndexInfo(): IndexInfo | null;
  /** Saves a document, or adds to one already saved; never overwrites tags or a note. */
  saveDocument(document: SavedDocument): void;
  isSaved(id: string): boolean;
  /** Opens the options page. */
  openOptions(): void;
}

export type ResolveResult =
  | { ok: true; targets: (TargetSummary | null)[] }
  | { ok: false; error: 'index-missing' | 'index-damaged' | 'failed' };

/** Calls that the popup and the background make to the content script of a tab. */
export interface PageProtocol {
  getPageSummary(): PageSummary;
  /** Scrolls to a place of the page and flashes it. */
  showReference(place: number): void;
  showExchange(place: number): void;
  /** Moves the keyboard reader to the next or previous reference. */
  walkReferences(direction: 'next' | 'previous'): void;
}

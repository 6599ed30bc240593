import type { RelatedExchange } from '../../lib/exchanges/types.ts';
import type { CallFailure, CitingDocument, PageSummary } from '../../lib/messaging/protocol.ts';

/** What elsewhere cites the page's own document, newest first. */
export interface Citing {
  exchanges: RelatedExchange[];
  documents: CitingDocument[];
  /** Why there may be more: they could not all be read. */
  failure?: CallFailure;
}

/** What the popup shows of the tab in front. */
export type PopupModel =
  | { state: 'loading' }
  /** The tab shows neither of the two sites. */
  | { state: 'unsupported' }
  /** The reader has switched Kamerlens off on this site. */
  | { state: 'off'; site: string }
  /** No content script answers, as after an update of the extension under an open tab. */
  | { state: 'unreachable'; site: string }
  | {
      state: 'ready';
      site: string;
      summary: PageSummary;
      citing: Citing;
      saved: boolean;
    };

/** What the popup shows, and what the reader may do in it. */
export interface PopupViewProps {
  model: PopupModel;
  /** ISO date; undefined while or when it is not known. */
  indexDate: string | undefined;
  onShowReference: (place: number) => void;
  onShowExchange: (place: number) => void;
  /** Rejects when it failed. */
  onSavePage: (summary: PageSummary) => Promise<void>;
  /** Rejects when it failed. */
  onSwitch: (site: string, on: boolean) => Promise<void>;
  onReload: () => void;
  onOptions: () => void;
}

/** The popup's way to the tab, the background and the settings; its calls reject only where it says so. */
export interface PopupGateway {
  /** Host name of the tab in front when that shows one of the two sites. */
  getSite(): Promise<string | undefined>;
  isOn(site: string): Promise<boolean>;
  /** Rejects when the setting could not be stored. */
  setOn(site: string, on: boolean): Promise<void>;
  /** undefined when no content script answers. */
  getSummary(): Promise<PageSummary | undefined>;
  getCiting(id: string): Promise<Citing>;
  isSaved(summary: PageSummary): Promise<boolean>;
  /** Rejects when the page could not be saved. */
  savePage(summary: PageSummary): Promise<void>;
  /** ISO date of the index; undefined when it cannot be read. */
  getIndexDate(): Promise<string | undefined>;
  showReference(place: number): Promise<void>;
  showExchange(place: number): Promise<void>;
  reload(): Promise<void>;
  openOptions(): Promise<void>;
}

import type { DocumentRecord } from '../../lib/documents/types.ts';
import type { RelatedExchange } from '../../lib/exchanges/types.ts';
import type { ExportFormat } from '../../lib/export/types.ts';
import type {
  CallFailure,
  CitingDocument,
  CitingRequest,
  PageSummary,
  ReferenceGroup,
} from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/storage/types.ts';

/** What elsewhere cites the page's own document, newest first. */
export interface Citing {
  exchanges: RelatedExchange[];
  documents: CitingDocument[];
  /** Exchanges besides whose texts the index has no room for. */
  withoutTexts: number;
  /** Which of the two lists has older ones beyond what was asked for. */
  more: { exchanges: boolean; documents: boolean };
  /** Why there may be more: they could not all be read. */
  failure?: CallFailure;
}

/** Documents by the ids they were asked for, as far as the index has them. */
export type Records = ReadonlyMap<string, DocumentRecord>;

/** What the index adds to a page's summary; it comes after the summary is shown. */
export interface PageDetails {
  records: Records;
  /** Some of them could not be looked up. */
  recordsFailed: boolean;
  /** undefined while it is looked up. */
  citing: Citing | undefined;
  saved: boolean;
}

/** The tab in front, as far as it lets us know. */
export type FrontTab =
  /** One of the two sites; `pdf`: it shows a file that no extension can read. */
  | { kind: 'site'; site: string; url: string; loading: boolean; pdf: boolean }
  /** A page of Kamerlens itself. */
  | { kind: 'own' }
  | { kind: 'other' };

/** The reader's settings that the popup shows and follows. */
export interface Choices {
  /** Whether Kamerlens is on here: on this page, and on its site. */
  page: boolean;
  site: boolean;
  trigger: Settings['trigger'];
}

/** A choice the reader makes in the popup. */
export type Choice = Partial<Pick<Choices, 'page' | 'site' | 'trigger'>>;

interface OnSite {
  site: string;
  choices: Choices;
}

/** What the popup shows of the tab in front. */
export type PopupModel =
  | { state: 'loading' }
  /** The tab shows neither of the two sites. */
  | { state: 'other' }
  | { state: 'own' }
  /** The reader has switched Kamerlens off on this page or its site. */
  | ({ state: 'off' } & OnSite)
  /** The tab is still loading: no content script can answer yet. */
  | ({ state: 'opening' } & OnSite)
  /** A PDF, with the address of the same paper as a web page where it has one. */
  | ({ state: 'pdf'; page?: string } & OnSite)
  /** No content script answers: the page was opened before Kamerlens was installed or updated. */
  | ({ state: 'unreachable' } & OnSite)
  | ({ state: 'ready'; summary: PageSummary; details: PageDetails } & OnSite);

/** What the popup shows, and what the reader may do in it. Those that give a promise reject when they failed. */
export interface PopupViewProps {
  model: PopupModel;
  /** ISO date; undefined while or when it is not known. */
  indexDate: string | undefined;
  onShowReference: (place: number) => void;
  onShowExchange: (place: number) => void;
  onMoreCiting: () => void;
  onCopy: (groups: readonly ReferenceGroup[]) => Promise<void>;
  onExport: (groups: readonly ReferenceGroup[], format: ExportFormat) => Promise<void>;
  onSavePage: (tags: string[]) => Promise<void>;
  onChoose: (choice: Choice) => Promise<void>;
  onReload: () => void;
  onOptions: () => void;
}

/** A list for the clipboard, as text and as HTML. */
export interface CopiedList {
  text: string;
  html: string;
}

/** The popup's way to the tab, the background and the settings; its calls reject only where it says so. */
export interface PopupGateway {
  getTab(): Promise<FrontTab>;
  /** The defaults when the settings cannot be read. */
  getChoices(tab: { site: string; url: string }): Promise<Choices>;
  /** Rejects when the setting could not be stored. */
  choose(tab: { site: string; url: string }, choice: Choice): Promise<void>;
  /** undefined when no content script answers. */
  getSummary(): Promise<PageSummary | undefined>;
  /** Rejects when they could not be looked up. */
  getDocuments(ids: string[]): Promise<Records>;
  getCiting(request: CitingRequest): Promise<Citing>;
  isSaved(summary: PageSummary): Promise<boolean>;
  /** Rejects when the page could not be saved. */
  savePage(summary: PageSummary, record: DocumentRecord | undefined, tags: string[]): Promise<void>;
  /** Rejects when the browser does not let it. */
  copy(list: CopiedList): Promise<void>;
  /** Offers a file with the references. Rejects when it cannot be made. */
  exportReferences(groups: readonly ReferenceGroup[], records: Records, format: ExportFormat): Promise<void>;
  /** ISO date of the index; undefined when it cannot be read. */
  getIndexDate(): Promise<string | undefined>;
  showReference(place: number): Promise<void>;
  showExchange(place: number): Promise<void>;
  reload(): Promise<void>;
  openOptions(): Promise<void>;
}

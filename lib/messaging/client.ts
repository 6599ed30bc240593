import type { QuotedExchange } from '../exchanges/quote.ts';
import type { Paragraph } from '../exchanges/read.ts';
import type { IndexInfo } from '../index/types.ts';
import type { CardDrawing, CardRequest } from '../preview/types.ts';
import type { PageFacts } from '../references/identify-page.ts';
import type { PageContext } from '../references/types.ts';
import type { SavedDocument } from '../storage/types.ts';
import { send, type AnswerOf, type DataOf } from './messenger.ts';
import { PATIENCE, withPatience } from './patience.ts';
import type {
  BackgroundProtocol,
  CitingDocumentsResult,
  CitingRequest,
  DocumentsResult,
  ExchangesAboutResult,
  ExchangesResult,
  InterfaceState,
  SaveResult,
  TextsRequest,
  TextsResult,
} from './protocol.ts';

/** A full text comes over the network, for which the background has less time than this. */
const NETWORK_PATIENCE = 30_000;

const DISCONNECTED = { ok: false, error: 'disconnected' } as const;

/**
 * The background's calls for pages and content scripts. None rejects: when the background cannot be reached,
 * also at a second attempt, the answer is the `disconnected` failure, or null, false or nothing.
 */
export const background = {
  identifyPage: (facts: PageFacts): Promise<PageContext | null> => call('identifyPage', facts, null),
  readTexts: (request: TextsRequest): Promise<TextsResult> => call('readTexts', request, DISCONNECTED),
  readExchanges: (paragraphs: Paragraph[]): Promise<QuotedExchange[]> =>
    call('readExchanges', paragraphs, []),
  drawCard: (request: CardRequest): Promise<CardDrawing | null> =>
    call('drawCard', request, null, request.act?.type === 'full-text' ? NETWORK_PATIENCE : PATIENCE),
  stopFullText: (id: string): Promise<void> => call('stopFullText', id, undefined),
  getInterface: (host: string): Promise<InterfaceState | null> => call('getInterface', host, null),
  openOptions: (): Promise<void> => call('openOptions', undefined, undefined),
};

/** The calls that only the popup and the options page make: apart, so that no page's script carries them. */
export const backgroundOfOwnPages = {
  isSaved: (id: string): Promise<boolean> => call('isSaved', id, false),
  getExchangesCiting: (request: CitingRequest): Promise<ExchangesResult> =>
    call('getExchangesCiting', request, DISCONNECTED),
  getDocumentsCiting: (request: CitingRequest): Promise<CitingDocumentsResult> =>
    call('getDocumentsCiting', request, DISCONNECTED),
  getDocuments: (ids: string[]): Promise<DocumentsResult> => call('getDocuments', ids, DISCONNECTED),
  getExchangesAbout: (ids: readonly string[]): Promise<ExchangesAboutResult> =>
    call('getExchangesAbout', ids, DISCONNECTED),
  getIndexInfo: (): Promise<IndexInfo | null> => call('getIndexInfo', undefined, null),
  saveDocument: (document: SavedDocument): Promise<SaveResult> =>
    call('saveDocument', document, DISCONNECTED),
  savedChanged: (): Promise<void> => call('savedChanged', undefined, undefined),
};

/** Every call may be made twice, so one retry covers a background that stopped between message and answer. */
async function call<Call extends keyof BackgroundProtocol, Unreachable>(
  name: Call,
  data: DataOf<BackgroundProtocol[Call]>,
  unreachable: Unreachable,
  patience = PATIENCE,
): Promise<AnswerOf<BackgroundProtocol[Call]> | Unreachable> {
  const attempt = () =>
    withPatience(send(name, data) as Promise<AnswerOf<BackgroundProtocol[Call]>>, patience);
  try {
    return await attempt().catch(attempt);
  } catch {
    return unreachable;
  }
}

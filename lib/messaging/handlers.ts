import { quoteExchange } from '../exchanges/quote.ts';
import { readExchanges } from '../exchanges/read.ts';
import type { FullTexts } from '../full-text/full-texts.ts';
import { IndexError, type IndexReader } from '../index/types.ts';
import type { CardDrawing } from '../preview/types.ts';
import { identifyPage } from '../references/identify-page.ts';
import { completePage } from '../resolver/complete-page.ts';
import { StorageError } from '../storage/storage-error.ts';
import { documentToSave, type Quote } from '../storage/to-save.ts';
import type { SavedDocument } from '../storage/types.ts';
import { annotate, annotations } from './annotate.ts';
import { createCardHandler, type CardToDraw, type Silencer } from './card-handler.ts';
import { checkCall } from './check-input.ts';
import { citingOf } from './citing.ts';
import { createIndexHandlers } from './index-handlers.ts';
import type { Handlers } from './messenger.ts';
import type { BackgroundProtocol, InterfaceState, SaveResult } from './protocol.ts';
import type { SavedStore } from './saved-store.ts';

export interface BackgroundServices {
  index: IndexReader;
  fullTexts: FullTexts;
  /** Opens the saved documents, at the first call that needs them. */
  openSaved: () => Promise<SavedStore>;
  /** Makes known who publishes reports, before texts are read. */
  preparePublishers: () => Promise<void>;
  readInterface: (host: string) => Promise<InterfaceState>;
  drawCard: (card: CardToDraw) => Promise<CardDrawing>;
  silencer: Silencer;
  /** The extension's. */
  version: string;
  openOptions: () => Promise<void>;
  savedChanged: () => void;
}

/** Answers every call to the background. What goes wrong is in the answer; only those that
 * are passed on may reject. */
export function createBackgroundHandlers(services: BackgroundServices): Handlers<BackgroundProtocol> {
  const { index, fullTexts, openSaved, readInterface, openOptions, savedChanged } = services;
  const { getPreview, ...indexHandlers } = createIndexHandlers(index, services.preparePublishers);
  const save = async (document: SavedDocument): Promise<SaveResult> => {
    try {
      const info = await index.info().catch(() => undefined);
      await (await openSaved()).add({ ...document, ...(info && { seenUntil: info.date }) });
      return { ok: true };
    } catch (error) {
      const invalid = error instanceof StorageError && error.reason === 'invalid';
      return { ok: false, error: invalid ? 'invalid' : 'failed' };
    }
  };
  const saveFound = async (id: string, quote: Quote): Promise<SaveResult> => {
    const [record] = await index.lookUp([id]);
    if (!record || record instanceof IndexError) return { ok: false, error: 'failed' };
    return save(documentToSave(record, quote, new Date().toISOString()));
  };
  const isSaved = async (id: string): Promise<boolean> => {
    try {
      return await (await openSaved()).has(checkCall('isSaved', id));
    } catch {
      return false;
    }
  };
  return {
    ...indexHandlers,
    drawCard: createCardHandler({
      getPreview,
      save: saveFound,
      isSaved,
      getCiting: (id) => citingOf(index, id),
      annotate: (id, typed) => annotate(openSaved, id, typed),
      annotations: (id) => annotations(openSaved, id),
      ...services.silencer,
      version: services.version,
      fullTexts,
      draw: services.drawCard,
    }),
    saveDocument: save,
    isSaved,

    async identifyPage(facts) {
      const page = identifyPage(checkCall('identifyPage', facts));
      const known = completePage(page, (ids) => index.documents(ids));
      // A page says enough of itself to be read without the index too.
      return known.catch(() => page);
    },
    readExchanges: (paragraphs) =>
      readExchanges(checkCall('readExchanges', paragraphs)).map((exchange) =>
        quoteExchange(exchange, paragraphs),
      ),
    stopFullText: (id, tab) => fullTexts.stop(checkCall('stopFullText', id), tab),
    getInterface: (host) => readInterface(checkCall('getInterface', host)),
    openOptions,
    savedChanged,
  };
}

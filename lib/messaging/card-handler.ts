import { foundDocument } from '../preview/found-document.ts';
import { withOwnExchange } from '../preview/own-exchange.ts';
import type { FullTexts } from '../full-text/full-texts.ts';
import type {
  CardDrawing,
  CardFullText,
  CardModel,
  CardRequest,
  Outcome,
  PreviewRequest,
  PreviewResult,
} from '../preview/types.ts';
import type { Quote } from '../storage/to-save.ts';
import { fullTextOf } from './card-full-text.ts';
import { checkCardRequest } from './check-input.ts';
import type { SaveResult } from './protocol.ts';

/** A card as it is to be drawn: its model, and what stands around that. */
export interface CardToDraw {
  model: CardModel;
  saved: boolean;
  siteName: string;
  canGoBack: boolean;
  all: boolean;
  outcome?: Outcome;
  fullText?: CardFullText;
}

export interface CardServices {
  getPreview(request: PreviewRequest): Promise<PreviewResult> | PreviewResult;
  save(id: string, quote: Quote): Promise<SaveResult>;
  isSaved(id: string): Promise<boolean>;
  fullTexts: Pick<FullTexts, 'get' | 'kept'>;
  draw(card: CardToDraw): Promise<CardDrawing>;
}

/**
 * Draws cards. Nothing is kept from one drawing to the next: what the reader did in a card comes with the request
 * for the next.
 */
export function createCardHandler(services: CardServices): (request: CardRequest) => Promise<CardDrawing> {
  return async (data) => {
    const request = checkCardRequest(data);
    const { page, canGoBack, all = false } = request;
    const model = await modelOf(request, services);
    const outcome = await carryOut(request, model, services);
    const fullText = await fullTextOf(request, model, services.fullTexts);
    const id = foundDocument(model)?.id;
    return services.draw({
      model,
      saved: id !== undefined && (await services.isSaved(id)),
      siteName: new URL(page.url).hostname,
      canGoBack,
      all,
      ...(outcome && { outcome }),
      ...(fullText && { fullText }),
    });
  };
}

async function modelOf({ subject }: CardRequest, { getPreview }: CardServices): Promise<CardModel> {
  if (!('reference' in subject)) return { state: 'note', ...subject };
  const { reference, context, self, own } = subject;
  const { targets, pages } = reference;
  const result = await getPreview({ targets, context, ...(pages && { pages }), ...(self && { self }) });
  if (!result.ok) return { state: 'error', reference, error: result.error };
  const { sentence, exchanges } = result.preview;
  const preview = { ...result.preview, exchanges: withOwnExchange(exchanges, own) };
  return { state: 'ready', reference: { ...reference, sentence }, preview };
}

async function carryOut(
  { act, page }: CardRequest,
  model: CardModel,
  { save }: CardServices,
): Promise<Outcome | undefined> {
  switch (act?.type) {
    case 'copied':
      return { act: 'copy', ok: act.ok };
    case 'save': {
      const id = foundDocument(model)?.id;
      if (id === undefined || model.state !== 'ready') return { act: 'save', ok: false };
      const quote = { text: model.reference.sentence, pageTitle: page.title, pageUrl: page.url };
      const { ok } = await save(id, quote);
      return { act: 'save', ok };
    }
    case 'full-text':
    case undefined:
      return undefined;
  }
}

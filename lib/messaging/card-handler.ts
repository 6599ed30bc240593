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
  ShownCiting,
  ShownPanel,
} from '../preview/types.ts';
import type { Quote } from '../storage/to-save.ts';
import type { Settings, SilentWhere } from '../storage/types.ts';
import type { Annotations, Typed } from './annotate.ts';
import { fullTextOf } from './card-full-text.ts';
import { checkCall } from './check-input.ts';
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
  citing?: ShownCiting;
  panel?: ShownPanel;
}

export interface CardServices extends Silencer {
  getPreview(request: PreviewRequest): Promise<PreviewResult> | PreviewResult;
  getCiting(id: string): Promise<ShownCiting>;
  save(id: string, quote: Quote): Promise<SaveResult>;
  isSaved(id: string): Promise<boolean>;
  /** Whether it was done. */
  annotate(id: string, typed: Typed): Promise<boolean>;
  /** Undefined when the document is not among the saved ones. */
  annotations(id: string): Promise<Annotations | undefined>;
  fullTexts: Pick<FullTexts, 'get' | 'kept' | 'isFetching'>;
  /** The extension's. */
  version: string;
  draw(card: CardToDraw): Promise<CardDrawing>;
}

/** Keeps Kamerlens silent, and undoes that; see `lib/storage/silence.ts`. */
export interface Silencer {
  silence(where: SilentWhere, url: string): Promise<Settings['trigger']>;
  speak(where: SilentWhere, url: string, trigger?: Settings['trigger']): Promise<void>;
}

/**
 * Draws cards. Nothing is kept from one drawing to the next: what the reader did in a card comes with the request
 * for the next.
 */
export function createCardHandler(
  services: CardServices,
): (request: CardRequest, tab?: number) => Promise<CardDrawing> {
  return async (data, tab) => {
    const request = checkCall('drawCard', data);
    const { page, canGoBack, all = false } = request;
    const model = await modelOf(request, services);
    const outcome = await carryOut(request, model, services);
    const fullText = await fullTextOf(request, model, services.fullTexts, tab);
    const id = foundDocument(model)?.id;
    const [saved, citing, panel] = await Promise.all([
      id !== undefined && services.isSaved(id),
      request.citing && id !== undefined ? services.getCiting(id) : undefined,
      panelOf(request, id, services),
    ]);
    return services.draw({
      model,
      saved,
      siteName: new URL(page.url).hostname,
      canGoBack,
      all,
      ...(outcome && { outcome }),
      ...(fullText && { fullText }),
      ...(citing && { citing }),
      ...(panel && { panel }),
    });
  };
}

async function panelOf(
  { panel, page: { url } }: CardRequest,
  id: string | undefined,
  { annotations, version }: CardServices,
): Promise<ShownPanel | undefined> {
  if (panel === 'report') return { kind: 'report', url, version };
  const kept = panel === 'saved' && id !== undefined ? await annotations(id) : undefined;
  return kept && { kind: 'saved', ...kept };
}

async function modelOf({ subject }: CardRequest, { getPreview }: CardServices): Promise<CardModel> {
  if (!('reference' in subject)) return { state: 'note', ...subject };
  const { reference, context, self, own } = subject;
  const { targets, pages } = reference;
  const result = await getPreview({ targets, context, ...(pages && { pages }), ...(self && { self }) });
  if (!result.ok) return { state: 'error', reference, error: result.error };
  const { sentence, exchanges, pageDate } = result.preview;
  const preview = { ...result.preview, exchanges: withOwnExchange(exchanges, own, pageDate) };
  return { state: 'ready', reference: { ...reference, sentence }, preview };
}

async function carryOut(
  { act, page }: CardRequest,
  model: CardModel,
  services: CardServices,
): Promise<Outcome | undefined> {
  const id = foundDocument(model)?.id;
  switch (act?.type) {
    case 'copied':
      return { act: 'copy', ok: act.ok };
    case 'save': {
      if (id === undefined || model.state !== 'ready') return { act: 'save', ok: false };
      const quote = { text: model.reference.sentence, pageTitle: page.title, pageUrl: page.url };
      const { ok } = await services.save(id, quote);
      return { act: 'save', ok };
    }
    case 'annotate':
      return { act: 'annotate', ok: id !== undefined && (await services.annotate(id, act)) };
    case 'silence':
      return services.silence(act.where, page.url).then(
        (trigger) => ({ act: 'silence', ok: true, silence: { where: act.where, trigger } }),
        () => ({ act: 'silence', ok: false }),
      );
    case 'speak':
      return services.speak(act.where, page.url, act.trigger as Settings['trigger'] | undefined).then(
        () => ({ act: 'speak', ok: true }),
        () => ({ act: 'speak', ok: false }),
      );
    case 'full-text':
    case undefined:
      return undefined;
  }
}

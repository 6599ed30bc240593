import { userEvent } from 'vitest/browser';
import cardCss from '../../components/card/card.css?inline';
import hostCss from '../../components/card/card-host.css?inline';
import { drawCard } from '../../components/card/draw-card.tsx';
import { pageWords, prepareCards } from '../../components/card/draw-interface.ts';
import { createTranslator } from '../../lib/i18n/translate.ts';
import { createCardHandler } from '../../lib/messaging/card-handler.ts';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { createHighlighter } from '../../lib/page/highlighter.ts';
import { createPageReader } from '../../lib/page/page-reader.ts';
import { createPageReading } from '../../lib/page/page-reading.ts';
import type { Place } from '../../lib/page/places.ts';
import { officieleBekendmakingen } from '../../lib/page/sites/officiele-bekendmakingen.ts';
import type { SiteAdapter } from '../../lib/page/sites/types.ts';
import type { CardDrawing, CardModel, CardRequest } from '../../lib/preview/types.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-schema.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { messagesFor } from './messages.ts';
import { showPage } from './page-document.ts';
import { createPageGateway, type PageGateway } from './page-gateway.ts';

export interface PageOptions {
  site?: SiteAdapter;
  gateway?: Partial<PageGateway>;
  /** In the place of the background that draws the cards. */
  drawCard?: (request: CardRequest) => Promise<CardDrawing | null>;
  settings?: Partial<Settings>;
}

const opened: { stop(): void }[] = [];

/** Takes away all that {@link readPage} and {@link openPage} put on the page; for `afterEach`. */
export function closePages(): void {
  for (const page of opened.splice(0)) page.stop();
  document.body.replaceChildren();
}

/** Shows a page and reads it, without the reader's side of it. */
export async function readPage(html: string, { site = officieleBekendmakingen, gateway }: PageOptions = {}) {
  showPage(html);
  const whole = { ...(await createPageGateway()), ...gateway };
  const reading = createPageReading(site, createHighlighter(), whole);
  opened.push(reading);
  await reading.start();
  return reading;
}

/** The words and targets of the references read, in the order of the page. */
export const referencesOf = ({ places }: { places: { inOrder(): Place[] } }): [string, string[]][] =>
  places.inOrder().flatMap(({ raw, reference }) => (reference ? [[raw, reference.targets]] : []));

/** Shows a page and opens the reader on it, with the background in the page itself. */
export async function openPage(html: string, options: PageOptions = {}) {
  showPage(html);
  const settings: Settings = { ...DEFAULT_SETTINGS, delay: 150, language: 'nl', ...options.settings };
  const texts = { translate: createTranslator(messagesFor('nl'), 'nl'), language: 'nl' } as const;
  const interfaceState = {
    cards: prepareCards(texts, 'www.tweedekamer.nl'),
    words: pageWords(texts),
    settings,
  };
  const gateway = { ...(await createPageGateway()), ...options.gateway };
  const saved = new Set<string>();
  const requests: CardRequest[] = [];
  const models = new Map<CardDrawing, CardModel>();
  const draw = createCardHandler({
    getPreview: (request) => gateway.getPreview(request),
    save: async (id) => (saved.add(id), { ok: true }),
    isSaved: async (id) => saved.has(id),
    getCiting: async () => ({ exchanges: [], documents: [], more: false, partial: false }),
    annotate: async () => true,
    annotations: async (id) => (saved.has(id) ? { tags: [], note: '', known: ['debat'] } : undefined),
    silence: async () => 'hover',
    speak: async () => undefined,
    version: '1.2.3',
    fullTexts: {
      get: async () => ({ ok: false, error: 'off' }),
      kept: async () => undefined,
      isFetching: () => false,
    },
    async draw(card) {
      const drawing = drawCard({ texts, ...card });
      models.set(drawing, card.model);
      return drawing;
    },
  });
  const host = createCardHost(`${hostCss}${cardCss}`);
  const reader = createPageReader({
    site: options.site ?? officieleBekendmakingen,
    host,
    state: () => interfaceState,
    gateway: {
      ...gateway,
      async drawCard(request) {
        requests.push(request);
        return (options.drawCard ?? draw)(structuredClone(request));
      },
    },
  });
  opened.push(reader);
  await reader.start();
  const { controller } = reader;
  const top = () => (host.visible ? controller.card?.trail.at(-1) : undefined);
  return {
    reader,
    host,
    settings,
    controller,
    /** What was asked of the background for cards. */
    requests,
    saved,
    /** The open card; null when there is none to see. */
    get card() {
      return host.visible ? controller.card : null;
    },
    /** What the open card shows; undefined also of what the page shows by itself. */
    get model(): CardModel | undefined {
      const content = top();
      return content && models.get(content.drawing);
    },
    /** The card as it is marked: its model's state, or how its resolution ended. */
    get status(): string | undefined {
      const dialog = host.visible ? host.container.querySelector<HTMLElement>('[role=dialog]') : null;
      return dialog?.dataset['status'];
    },
    /** The words at which the open card stands. */
    get at(): string | undefined {
      return host.visible ? controller.card?.place.raw : undefined;
    },
    get box() {
      return host.container.getBoundingClientRect();
    },
    /** Clicks a control of the card. */
    async press(selector: string, nth = 0): Promise<void> {
      const control = host.container.querySelectorAll(selector)[nth];
      if (!control) throw new Error(`The card has no ${selector}`);
      await userEvent.click(control);
    },
    walk: (direction: 'next' | 'previous') => void reader.handlers.walkReferences(direction),
    summary: () => reader.handlers.getPageSummary(undefined) as PageSummary,
  };
}

export type OpenedPage = Awaited<ReturnType<typeof openPage>>;

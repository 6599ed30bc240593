import type { InterfaceState, PageProtocol } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/messenger.ts';
import type { CardDrawing, CardRequest } from '../preview/types.ts';
import { createCardActs, type CardGateway } from './card-acts.ts';
import { createCardContents } from './card-content.ts';
import type { CardHost } from './card-host.ts';
import { createCardView } from './card-view.ts';
import { createHighlighter } from './highlighter.ts';
import { observeChanges } from './observe-changes.ts';
import { observeClicks } from './observe-clicks.ts';
import { createKeyboardWalk, observeKeyboard } from './observe-keyboard.ts';
import { observeLinkFocus } from './observe-links.ts';
import { observePointer } from './observe-pointer.ts';
import { createPageReading, type ReadingGateway } from './page-reading.ts';
import { summarisePage } from './page-summary.ts';
import { rangeOf } from './places.ts';
import { createPreviewController, type PreviewController } from './preview-controller.ts';
import { showRange } from './show-place.ts';
import type { SiteAdapter } from './sites/types.ts';
import { rangeOfBlock } from './text-block.ts';

export interface PageReaderOptions {
  site: SiteAdapter;
  host: CardHost;
  /** What the page shows by itself, and the reader's choices; read anew each time. */
  state(): Pick<InterfaceState, 'cards' | 'words' | 'settings'>;
  gateway: ReadingGateway &
    CardGateway & {
      /** null when the background cannot be reached. */
      drawCard(request: CardRequest): Promise<CardDrawing | null>;
    };
}

/** The reader of one page: finds, paints and resolves its references, and shows their cards. */
export interface PageReader {
  readonly handlers: Handlers<PageProtocol>;
  readonly controller: PreviewController;
  /** Reads the page and follows it; again after a navigation within it. */
  start(): Promise<void>;
  /** Takes everything away again: paint, card, listeners. */
  stop(): void;
  /** Paints as the settings say now. */
  restyle(): void;
}

export function createPageReader(options: PageReaderOptions): PageReader {
  const { site, host, gateway, state } = options;
  const settings = () => state().settings;
  const highlighter = createHighlighter();
  const reading = createPageReading(site, highlighter, gateway);
  const { places } = reading;
  const contents = createCardContents(reading, site, gateway.drawCard, state);
  const controller = createPreviewController({
    contents,
    host,
    highlighter,
    draw: createCardView(host),
    delay: () => settings().delay,
  });
  host.onAct(createCardActs(controller, contents, gateway));
  const keyboard = createKeyboardWalk(reading, controller, host, () => state().words.walked);
  let running: AbortController | undefined;

  function observe(signal: AbortSignal): void {
    const isCard = (target: EventTarget | null) => host.contains(target);
    observePointer(
      places,
      isCard,
      {
        onOver(place, x, y) {
          const isOpen = place === controller.card?.place;
          if (isOpen || settings().trigger === 'hover') controller.over(place, x, y);
        },
        onOut: controller.out,
        onEnterCard: controller.enterCard,
      },
      signal,
    );
    observeClicks(
      places,
      {
        isCard,
        opens: (pointerType) =>
          settings().trigger === 'click' || (settings().trigger === 'hover' && pointerType === 'touch'),
        openPlace: () => controller.card?.place,
        onOpen: (place) => controller.activate(place, false),
        onOutside: () => controller.card?.pinned || controller.dismiss(),
      },
      signal,
    );
    observeLinkFocus(
      places,
      (place) => {
        const opens = settings().trigger === 'hover';
        if (opens) controller.activate(place, false);
        return opens;
      },
      controller.out,
      signal,
    );
    observeKeyboard(controller, host, signal);
    observeChanges(
      (changed, removed) => void reading.update(changed, removed).then(controller.follow),
      signal,
    );
    const follow = () => controller.card && requestAnimationFrame(controller.follow);
    addEventListener('scroll', follow, { signal, capture: true, passive: true });
    addEventListener('resize', follow, { signal });
    document.addEventListener('visibilitychange', () => controller.card?.pinned || controller.dismiss(), {
      signal,
    });
  }

  return {
    controller,
    handlers: {
      // Just switched on, it is about to read: that must not look like a page without references.
      getPageSummary: () => summarisePage(reading, !running || reading.scanning),
      showReference(id) {
        const place = places.byId(id);
        if (place) showRange(rangeOf(place), highlighter);
      },
      showExchange(index) {
        const { read, blocks } = reading.exchanges;
        const block = blocks[read[index]?.paragraphs[0] ?? -1];
        if (block) showRange(rangeOfBlock(block), highlighter);
      },
      walkReferences: keyboard.walk,
    },
    start() {
      if (!running) observe((running = new AbortController()).signal);
      controller.dismiss();
      return reading.start();
    },
    restyle: () => highlighter.restyle(settings().underline),
    stop() {
      running?.abort();
      running = undefined;
      controller.dismiss();
      reading.stop();
      host.destroy();
    },
  };
}

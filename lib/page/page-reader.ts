import type { InterfaceState, PageProtocol } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/messenger.ts';
import type { CardDrawing, CardRequest } from '../preview/types.ts';
import { createCardActs, type CardGateway } from './card-acts.ts';
import { createCardContents } from './card-content.ts';
import type { CardHost } from './card-host.ts';
import { createCardView } from './card-view.ts';
import { createHighlighter } from './highlighter.ts';
import { hasSelection } from './hit-test.ts';
import { observeChanges } from './observe-changes.ts';
import { observeClicks } from './observe-clicks.ts';
import { createKeyboardWalk, observeKeyboard } from './observe-keyboard.ts';
import { observeLinkFocus } from './observe-links.ts';
import { observePointer } from './observe-pointer.ts';
import { createPageReading, type ReadingGateway } from './page-reading.ts';
import { summarisePage } from './page-summary.ts';
import { rangeOf } from './places.ts';
import { createPreviewController, type PreviewController, type ShownCard } from './preview-controller.ts';
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
  const view = createCardView(host, (content, act) => void contents.filled(content, { act }));
  /** The reader has just silenced Kamerlens in the card: that stays, as the way back is in it. */
  let parting = false;
  let stopped = false;
  const controller = createPreviewController({
    contents,
    host,
    highlighter,
    draw,
    delay: () => settings().delay,
  });
  host.onFocus(controller.focus);
  const act = createCardActs(controller, contents, gateway);
  host.onAct((control) => {
    parting = control.dataset['act'] === 'silence';
    act(control);
  });
  const keyboard = createKeyboardWalk(reading, controller, host, () => state().words.walked);
  let running: AbortController | undefined;

  const hovers = (altKey: boolean) => {
    const { trigger } = settings();
    return trigger === 'hover' || (trigger === 'alt' && altKey);
  };

  function opens({ pointerType, altKey }: PointerEvent, onControl: boolean): 'card' | 'pinned' | undefined {
    const { trigger } = settings();
    if (trigger === 'off') return undefined;
    if (trigger === 'click' || pointerType === 'touch') return 'card';
    // With a mouse links are followed as ever.
    return !onControl && hovers(altKey) ? 'pinned' : undefined;
  }

  function draw(card: ShownCard | null): void {
    view(card);
    if (!card && stopped) queueMicrotask(leave);
  }

  function leave(): void {
    if (!stopped) return;
    stopped = false;
    running?.abort();
    running = undefined;
    controller.dismiss();
    host.destroy();
  }

  function observe(signal: AbortSignal): void {
    const isCard = (target: EventTarget | null) => host.contains(target);
    observePointer(
      places,
      {
        isCard,
        onOver(place, { x, y, altKey }) {
          const isOpen = place === controller.card?.place;
          if (isOpen || hovers(altKey)) controller.over(place, x, y);
          else controller.out();
        },
        onOut: controller.out,
        onEnterCard: controller.enterCard,
        opensByAlt: () => settings().trigger === 'alt',
      },
      signal,
    );
    observeClicks(
      places,
      {
        isCard,
        opens,
        openPlace: () => controller.card?.place,
        onOpen: (place, pin) => controller.activate(place, 'pointer', pin),
        onAgain: () => controller.pin(true),
        onPress: (outside) => (outside ? controller.interrupt() : controller.cancel()),
      },
      signal,
    );
    observeLinkFocus(
      places,
      (place) => {
        const opens = settings().trigger === 'hover';
        if (opens) controller.activate(place, 'link');
        return opens;
      },
      () => controller.focus(null),
      signal,
    );
    observeKeyboard(controller, host, signal);
    observeChanges(
      (changed, removed) => void reading.update(changed, removed).then(controller.follow),
      signal,
    );
    const follow = () => controller.card && requestAnimationFrame(controller.follow);
    const onScroll = ({ target }: Event) => {
      controller.scrolled(target as Node);
      follow();
    };
    const onSelection = () => hasSelection() && controller.cancel();
    addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
    addEventListener('resize', follow, { signal });
    addEventListener('blur', controller.cancel, { signal });
    document.addEventListener('visibilitychange', controller.interrupt, { signal });
    document.addEventListener('selectionchange', onSelection, { signal });
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
      stopped = false;
      if (!running) observe((running = new AbortController()).signal);
      controller.dismiss();
      return reading.start();
    },
    restyle: () => highlighter.restyle(settings().underline),
    stop() {
      stopped = true;
      reading.stop();
      if (!parting || !controller.card) leave();
    },
  };
}

/** Where the card lives: one element of ours behind the page's own, with the card in an open shadow root. */
export interface CardHost {
  /** The element to draw the card in; created, with the host, when first asked for. */
  readonly container: HTMLElement;
  contains(target: EventTarget | null): boolean;
  /** Shows the card above or below a line of text, never on it. */
  showAt(line: DOMRect): void;
  hide(): void;
  readonly visible: boolean;
  setTheme(theme: string): void;
  /** A button over a place, for readers without a pointer; `onKey` hears its keys. */
  focusPlace(line: DOMRect, label: string): void;
  /** Whether an event is that button's. */
  isPlace(event: Event): boolean;
  focusCard(): void;
  readonly root: ShadowRoot;
  destroy(): void;
}

export const HOST_NAME = 'kamerlens-card';

/** Builds the host when it is first needed, so that a page without an open card is left untouched. */
export function createCardHost(css: string): CardHost {
  let parts: ReturnType<typeof build> | undefined;
  let theme = 'auto';
  const built = () => {
    parts ??= build(css, theme);
    // A page may clear away what it does not know.
    if (!parts.host.isConnected) document.documentElement.append(parts.host);
    return parts;
  };
  return {
    get container() {
      return built().card;
    },
    get root() {
      return built().root;
    },
    get visible() {
      return parts?.card.matches(':popover-open') ?? false;
    },
    // Events from inside the shadow root arrive with the host as their target.
    contains: (target) => target !== null && target === parts?.host,
    showAt(line) {
      const { card, anchor, proxy } = built();
      place(anchor, line);
      if (!proxy.hidden) place(proxy, line);
      card.style.setProperty('--card-max-height', `${roomBeside(line) / zoomOf(card)}px`);
      if (!card.matches(':popover-open')) card.showPopover();
    },
    hide() {
      if (parts?.card.matches(':popover-open')) parts.card.hidePopover();
      if (parts) parts.proxy.hidden = true;
    },
    setTheme(next) {
      theme = next;
      if (parts) parts.card.dataset.theme = next;
    },
    focusPlace(line, label) {
      const { proxy } = built();
      proxy.hidden = false;
      place(proxy, line);
      proxy.setAttribute('aria-label', label);
      proxy.focus({ preventScroll: true });
    },
    isPlace: (event) => parts !== undefined && event.composedPath()[0] === parts.proxy,
    focusCard: () => parts?.card.querySelector<HTMLElement>('[role=dialog]')?.focus(),
    destroy() {
      parts?.host.remove();
      parts = undefined;
    },
  };
}

function build(css: string, theme: string) {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const anchor = Object.assign(document.createElement('div'), { className: 'anchor' });
  const proxy = Object.assign(document.createElement('button'), { className: 'place', hidden: true });
  const card = Object.assign(document.createElement('div'), { className: 'host', popover: 'manual' });
  card.dataset.theme = theme;
  // A page can reach into an open shadow root: only the reader's own clicks save, open or switch off.
  root.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);
  root.append(anchor, proxy, card);
  return { host, root, anchor, proxy, card };
}

function place(element: HTMLElement, { left, top, width, height }: DOMRect): void {
  const zoom = zoomOf(element);
  Object.assign(element.style, {
    left: `${left / zoom}px`,
    top: `${top / zoom}px`,
    width: `${width / zoom}px`,
    height: `${height / zoom}px`,
  });
}

/** A page that zooms itself by its style zooms our lengths too, but not those of the lines it reports. */
function zoomOf(element: HTMLElement): number {
  return element.currentCSSZoom || 1;
}

/** The height above or below a line, whichever is more. */
function roomBeside({ top, bottom }: DOMRect): number {
  return Math.max(top, innerHeight - bottom) - 16;
}

import type { Markup } from '../markup/types.ts';
import type { Focus } from '../preview/machine.ts';
import { patch } from './patch.ts';
import { showFold } from './show-part.ts';

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
  /** Puts a button over a place and the focus on it, for readers without a pointer. */
  focusPlace(line: DOMRect, label: string): void;
  /** Whether an event is that button's. */
  isPlace(event: Event): boolean;
  focusCard(): void;
  /** Has a screen reader say something politely, or nothing. */
  say(said: readonly Markup[]): void;
  /** Calls back when the focus comes to the place's button or into the card, or leaves both. */
  onFocus(told: (on: Focus) => void): void;
  /** Calls back with each control of the card that the reader uses, an element with `data-act`, or form changed. */
  onAct(act: (control: HTMLElement) => void): void;
  /** The form that the reader has typed in, while it stands in the card. */
  readonly typedForm: HTMLFormElement | null;
  readonly root: ShadowRoot;
  destroy(): void;
}

export const HOST_NAME = 'kamerlens-card';

const FIELDS = 'input, textarea';

/** Builds the host when it is first needed, so that a page without an open card is left untouched. */
export function createCardHost(css: string): CardHost {
  let parts: ReturnType<typeof build> | undefined;
  let theme = 'auto';
  let onAct: (control: HTMLElement) => void = () => undefined;
  let onFocus: (on: Focus) => void = () => undefined;
  const built = () => {
    if (!parts) {
      parts = build(css, theme, (control) => onAct(control));
      observeFocus(parts, (on) => onFocus(on));
    }
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
      const { host, card, anchor, proxy } = built();
      // Lengths and rectangles are in pixels of the window: card-host.css undoes the zoom of a page.
      host.style.setProperty('--page-zoom', `${document.documentElement.currentCSSZoom || 1}`);
      place(anchor, withinWindow(line));
      if (!proxy.hidden) place(proxy, line);
      card.style.setProperty('--card-max-height', `${roomBeside(line)}px`);
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
    say(said) {
      if (parts) patch(parts.status, said);
    },
    onFocus(told) {
      onFocus = told;
    },
    onAct(act) {
      onAct = act;
    },
    get typedForm() {
      const form = parts?.typed.form;
      return form && parts?.card.contains(form) ? form : null;
    },
    destroy() {
      parts?.host.remove();
      parts = undefined;
    },
  };
}

function build(css: string, theme: string, onAct: (control: HTMLElement) => void) {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const anchor = Object.assign(document.createElement('div'), { className: 'anchor' });
  const proxy = Object.assign(document.createElement('button'), { className: 'place', hidden: true });
  const card = Object.assign(document.createElement('div'), { className: 'host', popover: 'manual' });
  card.dataset.theme = theme;
  // Stands before anything is said in it, or that would not be heard; apart from the card, whose words it repeats.
  const status = Object.assign(document.createElement('div'), { className: 'visually-hidden' });
  status.role = 'status';
  const controlOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('[data-act]');
  const onClick = (event: MouseEvent) => {
    // A page can reach into an open shadow root: only the reader's own clicks save, open or switch off.
    const control = event.isTrusted ? controlOf(event) : null;
    if (control) onAct(control);
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    const control = controlOf(event);
    // A real button makes a click of its own.
    if (!event.isTrusted || control?.role !== 'button' || !/^(?:Enter| )$/.test(event.key)) return;
    event.preventDefault();
    onAct(control);
  };
  const typed: { form: HTMLFormElement | null } = { form: null };
  const onInput = ({ isTrusted, type, target }: Event) => {
    const form = isTrusted ? (target as Element).closest('form') : null;
    if (form) typed.form = form;
    if (form && type === 'change') onAct(form);
  };
  card.addEventListener('click', onClick, true);
  card.addEventListener('keydown', onKey);
  for (const type of ['input', 'change']) card.addEventListener(type, onInput);
  // What is typed in the card is no shortcut of the page.
  for (const type of ['keydown', 'keypress', 'keyup'])
    card.addEventListener(
      type,
      (event) => (event.target as Element).matches(FIELDS) && event.stopPropagation(),
    );
  // Does not bubble.
  card.addEventListener('toggle', () => showFold(root), true);
  card.addEventListener('submit', (event) => event.preventDefault());
  card.addEventListener('wheel', keepFromPage, { passive: false });
  root.append(anchor, proxy, card, status);
  return { host, root, anchor, proxy, card, status, typed };
}

/** Focus counts as the browser shows it: a button that was clicked does not keep a card open, a field does. */
function observeFocus({ root, proxy }: ReturnType<typeof build>, told: (on: Focus) => void): void {
  const tell = () => {
    const { activeElement } = root;
    if (!document.hasFocus()) return;
    if (activeElement === proxy) told('place');
    else told(activeElement?.matches(':focus-visible') ? 'card' : null);
  };
  // Focus that goes from one to the other is nowhere in between.
  for (const type of ['focusin', 'focusout']) root.addEventListener(type, () => setTimeout(tell));
}

/** Where the card has nothing to scroll, `overscroll-behavior` does not hold the page still in every browser. */
function keepFromPage(event: WheelEvent): void {
  const part = (event.target as Element).closest(`.card-body, .card-panel, .menu-list, ${FIELDS}`);
  const scrolls = part && part.scrollHeight > part.clientHeight;
  if (!scrolls && !event.ctrlKey) event.preventDefault();
}

function place(element: HTMLElement, { left, top, width, height }: DOMRect): void {
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

/** A line that has left the window counts as at the edge that it left by. */
function withinWindow({ left, top, width, height }: DOMRect): DOMRect {
  const inside = (at: number, size: number, most: number) => Math.max(0, Math.min(at, most - size));
  return new DOMRect(inside(left, width, innerWidth), inside(top, height, innerHeight), width, height);
}

/** The height above or below a line, whichever is more. */
function roomBeside({ top, bottom }: DOMRect): number {
  return Math.max(top, innerHeight - bottom) - 16;
}

import type { CardSubject } from '../preview/types.ts';
import { runMachine, type Clock } from '../preview/run-machine.ts';
import type { OpenCard } from '../preview/machine.ts';
import type { CardChange, CardContent, CardContents } from './card-content.ts';
import type { CardHost } from './card-host.ts';
import type { Highlighter } from './highlighter.ts';
import { lineAt } from './hit-test.ts';
import { rangeOf, type Place } from './places.ts';
import { isInView } from './show-place.ts';

/** The open card: where it stands, and what it shows. */
export type ShownCard = OpenCard<Place, CardContent>;

export interface PreviewControllerOptions {
  contents: CardContents;
  host: CardHost;
  highlighter: Highlighter;
  /** Draws a card into the host's container; null takes it away. */
  draw(card: ShownCard | null): void;
  delay(): number;
  clock?: Clock;
}

/** Turns what the reader does with pointer, keyboard and card into cards. */
export interface PreviewController {
  over(place: Place, x: number, y: number): void;
  out(): void;
  enterCard(): void;
  /** Opens a card on purpose. */
  activate(place: Place, byKeyboard: boolean): void;
  /** Opens something else, one of a note's references or of several documents, in the open card. */
  step(subject: CardSubject): void;
  /** Draws the open card anew, as something in it was done; resolves when that is done. */
  redraw(change: CardChange): Promise<void>;
  back(): void;
  pin(pinned: boolean): void;
  dismiss(): void;
  /** Moves the card along with its line; a card whose line has left the window goes. */
  follow(): void;
  readonly card: ShownCard | null;
}

const CLOCK: Clock = {
  start: (callback, after) => setTimeout(callback, after),
  stop: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

export function createPreviewController(options: PreviewControllerOptions): PreviewController {
  const { contents, host, highlighter } = options;
  /** Where the pointer last was on a place: a place that wraps gets its card at the line under the pointer. */
  let pointer: { x: number; y: number } | undefined;
  let focusBefore: HTMLElement | null = null;
  let drawn: ShownCard | null = null;

  const machine = runMachine<Place, CardContent>({
    clock: options.clock ?? CLOCK,
    delay: options.delay,
    lookUp(place, token) {
      fill(contents.at(place), token);
    },
    onChange({ card }) {
      const line = card ? lineOf(card.place) : undefined;
      highlighter.activate(card?.place ?? null);
      options.draw(card);
      if (card && line) {
        if (card.place !== drawn?.place) host.showAt(line);
      } else host.hide();
      drawn = card;
    },
    returnFocus() {
      const { activeElement } = document;
      // The reader may have gone on to another part of the page with the card still open.
      const isOurs = !activeElement || activeElement === document.body || host.contains(activeElement);
      if (isOurs) focusBefore?.focus({ preventScroll: true });
      focusBefore = null;
    },
  });

  /** First what the page can show by itself, then what the background drew. */
  function fill(subject: CardSubject, token: number): void {
    const content = contents.loading(subject, false);
    machine.send({ type: 'content', token, content });
    void contents.filled(content).then((next) => machine.send({ type: 'content', token, content: next }));
  }

  function lineOf(place: Place): DOMRect | undefined {
    const atPointer = pointer && lineAt(place, pointer.x, pointer.y, 2);
    return atPointer ?? [...rangeOf(place).getClientRects()].find(({ width }) => width > 0);
  }

  return {
    over(place, x, y) {
      pointer = { x, y };
      machine.send({ type: 'over', place });
    },
    out: () => machine.send({ type: 'out' }),
    enterCard: () => machine.send({ type: 'enter' }),
    activate(place, byKeyboard) {
      if (byKeyboard) {
        pointer = undefined;
        const focused = document.activeElement;
        if (focused instanceof HTMLElement && !host.contains(focused)) focusBefore = focused;
      }
      machine.send({ type: 'activate', place, byKeyboard });
    },
    step(subject) {
      const content = contents.loading(subject, true);
      machine.send({ type: 'step', content });
      const { card } = machine.state;
      if (!card) return;
      const { token } = card;
      void contents.filled(content).then((next) => machine.send({ type: 'content', token, content: next }));
    },
    async redraw(change) {
      const content = machine.state.card?.trail.at(-1);
      if (!content || content.loading) return;
      const next = await contents.filled(content, change);
      machine.send({ type: 'redrawn', of: content, content: next });
    },
    back: () => machine.send({ type: 'back' }),
    pin: (pinned) => machine.send({ type: 'pin', pinned }),
    dismiss: () => machine.send({ type: 'dismiss' }),
    follow() {
      const { card } = machine.state;
      if (!card) return;
      const line = lineOf(card.place);
      if (line && isInView(line, card.place.start.node)) host.showAt(line);
      else machine.send({ type: 'dismiss' });
    },
    get card() {
      return machine.state.card;
    },
  };
}

import type { CardSubject } from '../preview/types.ts';
import { runMachine, type Clock } from '../preview/run-machine.ts';
import type { Asked, Focus, OpenCard } from '../preview/machine.ts';
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
  /** The focus is on the card's place or in the card, or has left. */
  focus(on: Focus): void;
  /** Opens a card on purpose; `pin` opens it pinned. */
  activate(place: Place, by: Asked, pin?: boolean): void;
  /** Opens something else, one of a note's references or of several documents, in the open card. */
  step(subject: CardSubject): void;
  /**
   * Draws the open card anew, as something in it was done; resolves when that is done: to false when it came too late,
   * as the card is gone or was drawn anew in the meantime.
   */
  redraw(change: CardChange): Promise<boolean>;
  back(): void;
  pin(pinned: boolean): void;
  dismiss(): void;
  /** What the pointer rests on is no longer meant. */
  cancel(): void;
  /** The reader is at something else: the same, and a card that is not pinned goes. */
  interrupt(): void;
  /** A part of the page scrolls: what the pointer rested on may have gone from under it. */
  scrolled(part: Node): void;
  /**
   * Moves the card along with its line. A card whose line can no longer be seen goes; pinned it stays at the edge of the
   * window.
   */
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
  /** Which of the lines of the open card's place that is. */
  let lineNumber = 0;
  /** What the pointer is on. */
  let pointed: Place | 'card' | undefined;
  let focusBefore: HTMLElement | null = null;
  let drawn: ShownCard | null = null;

  const machine = runMachine<Place, CardContent>({
    clock: options.clock ?? CLOCK,
    delay: options.delay,
    lookUp(place, token) {
      fill(contents.at(place), token);
    },
    onChange({ card }) {
      if (card && card.place !== drawn?.place) lineNumber = pointedLine(card.place);
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

  /** The line under the pointer, counted from 0; 0 when the pointer is elsewhere. */
  function pointedLine(place: Place): number {
    const line = pointer && lineAt(place, pointer.x, pointer.y, 2);
    return line
      ? Math.max(
          0,
          linesOf(place).findIndex(({ top, left }) => top === line.top && left === line.left),
        )
      : 0;
  }

  function lineOf(place: Place): DOMRect | undefined {
    const lines = linesOf(place);
    return lines[lineNumber] ?? lines.at(-1);
  }

  return {
    over(place, x, y) {
      pointer = { x, y };
      pointed = place;
      machine.send({ type: 'over', place, x, y });
    },
    out() {
      pointed = undefined;
      machine.send({ type: 'out' });
    },
    enterCard() {
      pointed = 'card';
      machine.send({ type: 'enter' });
    },
    focus(on) {
      machine.send({ type: 'focus', on });
      const isPointedAt = pointed === 'card' || pointed === machine.state.card?.place;
      if (on === null && !isPointedAt) machine.send({ type: 'out' });
    },
    activate(place, by, pin = false) {
      if (by !== 'pointer') pointer = undefined;
      if (by === 'keys') {
        const focused = document.activeElement;
        if (focused instanceof HTMLElement && !host.contains(focused)) focusBefore = focused;
      }
      machine.send({ type: 'activate', place, by, pin });
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
      if (!content || content.loading) return false;
      const next = await contents.filled(content, change);
      machine.send({ type: 'redrawn', of: content, content: next });
      return machine.state.card?.trail.includes(next) ?? false;
    },
    back: () => machine.send({ type: 'back' }),
    pin: (pinned) => machine.send({ type: 'pin', pinned }),
    dismiss: () => machine.send({ type: 'dismiss' }),
    cancel: () => machine.send({ type: 'cancel' }),
    interrupt() {
      machine.send({ type: machine.state.card?.pinned ? 'cancel' : 'dismiss' });
    },
    scrolled(part) {
      const { pending } = machine.state;
      if (pending && part.contains(pending.place.start.node)) machine.send({ type: 'cancel' });
    },
    follow() {
      const { card } = machine.state;
      if (!card) return;
      const line = lineOf(card.place);
      if (line && (card.pinned || isInView(line, card.place.start.node))) host.showAt(line);
      else machine.send({ type: 'dismiss' });
    },
    get card() {
      return machine.state.card;
    },
  };
}

const linesOf = (place: Place): DOMRect[] =>
  [...rangeOf(place).getClientRects()].filter(({ width }) => width > 0);

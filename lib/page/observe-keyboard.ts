import type { CardHost } from './card-host.ts';
import type { PageReading } from './page-reading.ts';
import { rangeOf, type Place } from './places.ts';
import type { PreviewController } from './preview-controller.ts';
import { scrollToRange } from './show-place.ts';

/** Walks the references by keyboard: one after the other, each with its card. */
export interface KeyboardWalk {
  walk(direction: 'next' | 'previous'): void;
}

export function createKeyboardWalk(
  reading: PageReading,
  controller: PreviewController,
  host: CardHost,
  /** What a screen reader says where the keyboard has come: "Verwijzing $1 van $2: $3". */
  walked: () => string,
): KeyboardWalk {
  let current: Place | undefined;
  return {
    walk(direction) {
      const places = reading.places.inOrder().filter((place) => rangeOf(place).getClientRects().length > 0);
      if (places.length === 0) return;
      const at = current ? places.indexOf(current) : -1;
      const from = at >= 0 ? at : firstInView(places) - (direction === 'next' ? 1 : 0);
      const index = (from + (direction === 'next' ? 1 : -1) + places.length) % places.length;
      current = places[index]!;
      scrollToRange(rangeOf(current));
      controller.activate(current, 'keys');
      const values = [index + 1, places.length, current.raw];
      const said = walked().replace(/\$([1-3])/g, (_, value: string) => `${values[+value - 1]!}`);
      host.focusPlace(rangeOf(current).getClientRects()[0]!, said);
    },
  };
}

/** The index of the first place at or below the top of the window, where the reader is looking; else their number. */
export function firstInView(places: readonly Place[]): number {
  const index = places.findIndex((place) => rangeOf(place).getBoundingClientRect().top >= 0);
  return index < 0 ? places.length : index;
}

/**
 * Hears the keys that matter to a card: Escape closes it or keeps it from coming, Enter on a walked place pins it and
 * goes in, and typing into the page closes one that is not pinned.
 */
export function observeKeyboard(controller: PreviewController, host: CardHost, signal: AbortSignal): void {
  /** The key going down was for the card: so is its coming up. */
  let isOurs = false;
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (!controller.card) {
      // No card is to come of what the pointer rests on; the key is the page's own.
      if (event.key === 'Escape') controller.cancel();
    } else if (event.key === 'Escape') {
      controller.dismiss();
      isOurs = true;
      // The page's own dialogs stay open: this Escape was for the card.
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && host.isPlace(event)) {
      event.preventDefault();
      controller.pin(true);
      host.focusCard();
    }
  };
  const onTyping = ({ target }: Event) => host.contains(target) || controller.interrupt();
  const onKeyUp = (event: KeyboardEvent) => {
    if (isOurs && event.key === 'Escape') event.stopPropagation();
    isOurs = false;
  };
  // Capturing, so that a page that stops its keys does not hold the card open.
  addEventListener('keydown', onKey, { signal, capture: true });
  addEventListener('keyup', onKeyUp, { signal, capture: true });
  addEventListener('beforeinput', onTyping, { signal, capture: true, passive: true });
}

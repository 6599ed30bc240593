import { hasSelection, placeAtPoint } from './hit-test.ts';
import type { Place, Places } from './places.ts';

export interface ClickObserver {
  isCard(target: EventTarget | null): boolean;
  /** What a click does at a reference without an open card; `onControl` tells whether the page has its own use for it. */
  opens(event: PointerEvent, onControl: boolean): 'card' | 'pinned' | undefined;
  /** The place whose card is open. */
  openPlace(): Place | undefined;
  onOpen(place: Place, pin: boolean): void;
  /** On the words of the open card, which are no link. */
  onAgain(): void;
  /** A button or a finger went down on the page; `outside` when that was not on the open card's words. */
  onPress(outside: boolean): void;
}

/** What the page itself does something with when it is clicked. */
const CONTROLS = 'a[href], button, summary, label, input, [role=button], [role=link], [onclick]';

/**
 * Opens and pins cards by click or tap. Where the first click on a link of the page's own opens the card, the second
 * follows the link.
 */
export function observeClicks(places: Places, observer: ClickObserver, signal: AbortSignal): void {
  const onClick = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0 || observer.isCard(event.target)) return;
    const place = placeAtPoint(places, event.clientX, event.clientY);
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey || hasSelection()) return;
    const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
    if (place === observer.openPlace()) {
      if (!control) observer.onAgain();
      return;
    }
    const opens = observer.opens(event, control !== null);
    if (!opens) return;
    if (control?.matches('a')) event.preventDefault();
    observer.onOpen(place, opens === 'pinned');
  };
  const onPress = ({ target, clientX, clientY }: PointerEvent) => {
    if (observer.isCard(target)) return;
    observer.onPress(placeAtPoint(places, clientX, clientY) !== observer.openPlace());
  };
  document.addEventListener('click', onClick as EventListener, { signal, capture: true });
  document.addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
}

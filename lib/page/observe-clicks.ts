import { hasSelection, placeAtPoint } from './hit-test.ts';
import type { Place, Places } from './places.ts';

export interface ClickObserver {
  isCard(target: EventTarget | null): boolean;
  /** Whether a click with this kind of pointer opens cards. */
  opens(pointerType: string): boolean;
  /** The place whose card is open. */
  openPlace(): Place | undefined;
  onOpen(place: Place): void;
  /** Pressed anywhere but in the card or on a place. */
  onOutside(): void;
}

/**
 * Opens cards by click or tap. On a link of the page's own the first click opens the card and the second follows
 * the link.
 */
export function observeClicks(places: Places, observer: ClickObserver, signal: AbortSignal): void {
  const onClick = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0 || observer.isCard(event.target)) return;
    const place = placeAtPoint(places, event.clientX, event.clientY);
    if (!place || !observer.opens(event.pointerType) || place === observer.openPlace()) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || hasSelection()) return;
    if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
    observer.onOpen(place);
  };
  const onPress = (event: PointerEvent) => {
    if (observer.isCard(event.target)) return;
    if (placeAtPoint(places, event.clientX, event.clientY) !== observer.openPlace()) observer.onOutside();
  };
  document.addEventListener('click', onClick as EventListener, { signal, capture: true });
  document.addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
}

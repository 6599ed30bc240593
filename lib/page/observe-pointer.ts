import { hasOwnCard, hasSelection, placeAtPoint } from './hit-test.ts';
import type { Place, Places } from './places.ts';

export interface PointerObserver {
  isCard(target: EventTarget | null): boolean;
  onOver(place: Place, at: { x: number; y: number; altKey: boolean }): void;
  /** On no reference and not in the card. */
  onOut(): void;
  onEnterCard(): void;
  /** Whether the Alt key brings the card of what the pointer already rests on. */
  opensByAlt(): boolean;
}

/**
 * Follows the pointer over the page, one look per frame. Only real moves count: text that scrolls under a still
 * pointer opens nothing, nor does a pointer that drags or a page with text selected. Touch has no hover.
 */
export function observePointer(places: Places, observer: PointerObserver, signal: AbortSignal): void {
  let frame = 0;
  let last: PointerEvent | undefined;
  /** The button went down in the card; meant only as long as one is down. */
  let fromCard = false;

  const look = ({ clientX: x, clientY: y, target, buttons }: PointerEvent, altKey: boolean) => {
    fromCard &&= buttons !== 0;
    if (fromCard || observer.isCard(target)) {
      observer.onEnterCard();
      return false;
    }
    const busy = buttons !== 0 || hasSelection() || hasOwnCard(target);
    const place = busy ? undefined : placeAtPoint(places, x, y);
    if (place) observer.onOver(place, { x, y, altKey });
    else observer.onOut();
    return place !== undefined;
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    // Browsers also say that it moved when the page moved under it, or its window came back.
    const still = last?.clientX === event.clientX && last.clientY === event.clientY;
    last = event;
    if (still && event.buttons === 0) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(event, event.altKey));
  };
  const onPress = ({ target }: PointerEvent) => {
    fromCard = observer.isCard(target);
  };
  const onLeave = () => {
    cancelAnimationFrame(frame);
    last = undefined;
    if (!fromCard) observer.onOut();
  };
  /** A frame that was asked for in a tab that is left comes when the reader is back. */
  const forget = () => cancelAnimationFrame(frame);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Alt' || !last || !observer.opensByAlt()) return;
    // Else the key also opens the menu of some browsers.
    if (look(last, event.altKey)) event.preventDefault();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  document.addEventListener('visibilitychange', forget, { signal });
  addEventListener('blur', forget, { signal });
  addEventListener('keydown', onKey, { signal, capture: true });
  signal.addEventListener('abort', forget);
}

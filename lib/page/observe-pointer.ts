import { hasSelection, placeAtPoint } from './hit-test.ts';
import type { Place, Places } from './places.ts';

export interface PointerObserver {
  onOver(place: Place, x: number, y: number): void;
  /** On no reference and not in the card. */
  onOut(): void;
  onEnterCard(): void;
}

/**
 * Follows the pointer over the page, one look per frame. Only real moves count: text that scrolls under a still
 * pointer opens nothing, nor does a pointer that drags or a page with text selected. Touch has no hover.
 */
export function observePointer(
  places: Places,
  isCard: (target: EventTarget | null) => boolean,
  observer: PointerObserver,
  signal: AbortSignal,
): void {
  let frame = 0;
  const look = ({ clientX, clientY, target, buttons }: PointerEvent) => {
    if (isCard(target)) {
      observer.onEnterCard();
      return;
    }
    const busy = buttons !== 0 || hasSelection();
    const place = busy ? undefined : placeAtPoint(places, clientX, clientY);
    if (place) observer.onOver(place, clientX, clientY);
    else observer.onOut();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(event));
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    observer.onOut();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

import type { Places, Place } from './places.ts';

/** Milliseconds that the focus rests on a link before its card comes; tabbing past opens nothing. */
const REST = 300;

/**
 * Opens the card of a link of the page's own that is a reference when it gets the keyboard's focus; `open` tells
 * whether it did.
 */
export function observeLinkFocus(
  places: Places,
  open: (place: Place) => boolean,
  leave: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened = false;
  const onFocus = ({ target }: FocusEvent) => {
    clearTimeout(timer);
    if (!(target instanceof HTMLAnchorElement) || !target.matches(':focus-visible')) return;
    const place = [...places.all()].find(({ start }) => target.contains(start.node));
    if (!place) return;
    timer = setTimeout(() => {
      opened = open(place);
    }, REST);
  };
  const onBlur = () => {
    clearTimeout(timer);
    // A card that the pointer opened is none of the focus's business.
    if (opened) leave();
    opened = false;
  };
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('focusout', onBlur, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

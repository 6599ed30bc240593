import type { Highlighter } from './highlighter.ts';

/** Scrolls a part of the page to the middle of the window and lights it up for a moment. */
export function showRange(range: Range, highlighter: Highlighter): void {
  scrollToRange(range);
  highlighter.flash(range);
}

/** Scrolls only when the part is not in view already. */
export function scrollToRange(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  // At once, also where the page itself scrolls smoothly: the card comes to where the part then is.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

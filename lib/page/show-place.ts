import { HOST_NAME } from './card-host.ts';
import type { Highlighter } from './highlighter.ts';

/** Scrolls a part of the page to the middle of the window and lights it up for a moment. */
export function showRange(range: Range, highlighter: Highlighter): void {
  scrollToRange(range);
  highlighter.flash(range);
}

/** Scrolls only when the part is not in view already. */
export function scrollToRange(range: Range): void {
  const box = range.getBoundingClientRect();
  const { startContainer } = range;
  if (box.top >= 0 && box.bottom <= innerHeight && isInView(box, startContainer)) return;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  // At once, also where the page itself scrolls smoothly: the card comes to where the part then is.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/**
 * Whether some of a box in a node can be seen: in the window, in each part of the page around it that scrolls, and not
 * under something that stays where it is, as a header does.
 */
export function isInView({ left, top, width, height, bottom }: DOMRect, node: Node): boolean {
  if (bottom <= 0 || top >= innerHeight) return false;
  const { parentElement } = node;
  const met = document.elementFromPoint(left + width / 2, top + height / 2);
  if (met && !met.matches(HOST_NAME) && !met.contains(node) && !parentElement?.contains(met)) return false;
  for (let around = node.parentElement; around && around !== document.body; around = around.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(around).overflowY)) continue;
    const part = around.getBoundingClientRect();
    if (bottom <= part.top || top >= part.bottom) return false;
  }
  return true;
}

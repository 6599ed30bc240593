import { isText } from './elements.ts';
import { rangeOf, type Place, type Places } from './places.ts';

/** Pixels around a line of text that still count as on it. */
const TOLERANCE = 2;

/** The place under a point of the viewport. A caret snaps to the nearest text, so the point must lie in a line of it. */
export function placeAtPoint(places: Places, x: number, y: number): Place | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const place = places.at({ node: caret.offsetNode, offset: caret.offset });
  return place && lineAt(place, x, y, TOLERANCE) ? place : undefined;
}

/** The rectangle of the line of a place that a point lies in; a place that wraps has several. */
export function lineAt(place: Place, x: number, y: number, tolerance = 0): DOMRect | undefined {
  return [...rangeOf(place).getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance,
  );
}

/** Whether the reader has selected text: then the pointer is at work on that. */
export function hasSelection(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Whether the page itself shows something at a link when it is hovered: then ours would be the second. */
export function hasOwnCard(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a, button') : null;
  if (link?.matches('[interestfor], [popovertarget], [aria-haspopup]:not([aria-haspopup=false])'))
    return true;
  const described = link?.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return described.some((id) => document.getElementById(id)?.role === 'tooltip');
}

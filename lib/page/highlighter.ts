import type { ResolutionStatus } from '../resolver/types.ts';
import type { Settings } from '../storage/types.ts';
import { rangeOf, type Place } from './places.ts';

/** Milliseconds that a place shown from the popup stays lit. */
const FLASH = 1600;

/** Paints places through the CSS Custom Highlight API: the page's own elements stay as they are. */
export interface Highlighter {
  paint(place: Place): void;
  erase(place: Place): void;
  /** Marks the place whose card is open; null for none. */
  activate(place: Place | null): void;
  /** Lights up a place for a moment. */
  flash(range: AbstractRange): void;
  clear(): void;
  /** Paints in another style from now on, what is painted already too. */
  restyle(style: Settings['underline']): void;
}

const NAMES = ['found', 'ambiguous', 'unknown', 'active', 'flash'] as const;
type Name = (typeof NAMES)[number];

/** The highlights of references, which the reader chooses the style of. */
const STATUSES = ['found', 'ambiguous', 'unknown'] as const;

/**
 * Creates the highlights that `page.css` styles, named `kamerlens-<status>`, or `kamerlens-<status>-<style>` in another
 * style than the dotted one.
 */
export function createHighlighter(): Highlighter {
  const highlights = Object.fromEntries(NAMES.map((name) => [name, new Highlight()])) as Record<
    Name,
    Highlight
  >;
  for (const name of NAMES) CSS.highlights.set(`kamerlens-${name}`, highlights[name]);
  highlights.active.priority = 1;
  highlights.flash.priority = 2;
  let suffix = '';
  const painted = new Map<number, { range: AbstractRange; status: ResolutionStatus }>();

  const erase = ({ id }: Place) => {
    const old = painted.get(id);
    if (old) highlights[old.status].delete(old.range);
    painted.delete(id);
  };
  return {
    paint(place) {
      const { status } = place;
      const range = new StaticRange({
        startContainer: place.start.node,
        startOffset: place.start.offset,
        endContainer: place.end.node,
        endOffset: place.end.offset,
      });
      highlights[status].add(range);
      painted.set(place.id, { range, status });
    },
    erase,
    activate(place) {
      highlights.active.clear();
      if (place) highlights.active.add(rangeOf(place));
    },
    flash(range) {
      highlights.flash.add(range);
      setTimeout(() => highlights.flash.delete(range), FLASH);
    },
    clear() {
      for (const name of NAMES) highlights[name].clear();
      painted.clear();
    },
    restyle(style) {
      for (const name of STATUSES) CSS.highlights.delete(`kamerlens-${name}${suffix}`);
      suffix = style === 'dotted' ? '' : `-${style}`;
      for (const name of STATUSES) CSS.highlights.set(`kamerlens-${name}${suffix}`, highlights[name]);
    },
  };
}

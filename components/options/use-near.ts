import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How far outside of the window something is near already: half its height each way. */
const MARGIN = '50% 0%';

interface Watched {
  tell: (near: boolean) => void;
  near: boolean;
  /** Pixels from the window's top, when it was last looked at. */
  distance: number;
}

const watched = new Map<Element, Watched>();
/** Whoever has to be told; one in each frame, so that a jump through the list does not hold a frame up. */
const waiting = new Set<Watched>();
let observer: IntersectionObserver | undefined;

function look(entries: readonly IntersectionObserverEntry[]): void {
  const before = waiting.size;
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const one = watched.get(target);
    // What is not shown at all, as in a view that is folded away, stays as it was.
    if (!one || (!isIntersecting && boundingClientRect.height === 0)) continue;
    Object.assign(one, { near: isIntersecting, distance: Math.abs(boundingClientRect.top) });
    waiting.add(one);
  }
  if (before === 0 && waiting.size > before) requestAnimationFrame(tellNext);
}

/** What came near goes first, and of that what is nearest. */
function tellNext(): void {
  const [next] = [...waiting].sort((a, b) => Number(b.near) - Number(a.near) || a.distance - b.distance);
  if (!next) return;
  waiting.delete(next);
  next.tell(next.near);
  if (waiting.size > 0) requestAnimationFrame(tellNext);
}

/** One observer for everything, as hundreds of them cost more. */
function watch(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(look, { rootMargin: MARGIN });
  const one = { tell, near: false, distance: 0 };
  watched.set(element, one);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    watched.delete(element);
    waiting.delete(one);
  };
}

/** Whether an element is in the window or near it; while the focus is in it, it stays near. */
export function useNear(ref: RefObject<HTMLElement | null>, initially: boolean): boolean {
  const [near, setNear] = useState(initially);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return watch(element, (isNear) => {
      if (isNear || !element.contains(document.activeElement)) setNear(isNear);
    });
  }, []);
  return near;
}

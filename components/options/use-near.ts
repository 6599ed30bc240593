import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How far outside of the window something is near already: a window's height each way. */
const MARGIN = '100% 0%';

const watched = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** One observer for everything, as thousands of them cost more. */
function watch(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What is not shown at all, as in a view that is folded away, stays as it was.
        if (isIntersecting || boundingClientRect.height > 0) watched.get(target)?.(isIntersecting);
      }
    },
    { rootMargin: MARGIN },
  );
  watched.set(element, tell);
  observer.observe(element);
  return () => observer?.unobserve(element);
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

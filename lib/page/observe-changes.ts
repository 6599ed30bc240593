import { blockOf, isElement, isWithin } from './elements.ts';

/** Milliseconds that changes are gathered before they are read; late content tends to come in bursts. */
const GATHER = 150;

/** More changed blocks than this are read as one: their nearest common part, the body. */
const MAX_BLOCKS = 200;

/**
 * Tells which blocks of a page have changed: added, or changed in their text. Changes are gathered for a moment and
 * reported together.
 */
export function observeChanges(
  onChange: (changed: Element[], removed: boolean) => void,
  signal: AbortSignal,
): void {
  let changed = new Set<Element>();
  let removed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    timer = undefined;
    const roots = changed.size > MAX_BLOCKS ? [document.body] : outermost(changed);
    const anyRemoved = removed;
    changed = new Set();
    removed = false;
    if (roots.length > 0 || anyRemoved) onChange(roots, anyRemoved);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      removed ||= removedNodes.length > 0;
      // What was added may complete a text around it, so the block around it is read.
      if (type === 'characterData' || addedNodes.length > 0) {
        const block = blockOf(target);
        const added = [...addedNodes];
        const whole = added.length > 0 && added.every((node) => isElement(node) && blockOf(node) === node);
        if (whole) added.forEach((node) => changed.add(node as Element));
        else if (block) changed.add(block);
      }
    }
    if (changed.size > 0 || removed) timer ??= setTimeout(report, GATHER);
  });
  // Not the body alone: some sites navigate by putting another in its place.
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The elements that no other of them contains. */
function outermost(elements: Set<Element>): Element[] {
  return [...elements].filter((element) => element.isConnected && !isWithin(element.parentElement, elements));
}

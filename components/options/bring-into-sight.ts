import type { Wanted } from './use-go-to.ts';

/** Milliseconds in which the rows around one that was far away get their controls and their own heights. */
const SETTLING = 600;

/** What a reader does to go elsewhere. */
const MOVES = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/**
 * Focuses a row of the list and scrolls to it, and keeps it in its place while the rows around it settle; until the
 * reader does something, or the result is called.
 */
export function bringIntoSight(list: HTMLElement, { id, part, block }: Wanted): (() => void) | undefined {
  const row = list.querySelector<HTMLElement>(`.saved-item[data-id="${CSS.escape(id)}"]`);
  if (!row) return undefined;
  const focused = part === 'note' ? '.note textarea' : '.check input';
  row.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });

  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const move of MOVES) removeEventListener(move, stop, true);
  };
  const end = performance.now() + SETTLING;
  const keep = () => {
    row.scrollIntoView({ block, behavior: 'instant' });
    if (performance.now() < end && row.isConnected) frame = requestAnimationFrame(keep);
    else stop();
  };
  for (const move of MOVES) addEventListener(move, stop, true);
  keep();
  return stop;
}

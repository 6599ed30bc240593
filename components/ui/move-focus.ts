const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Moves the focus with the arrow keys, Home and End, among the elements that `selector` finds in the listener's own. */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
  const controls = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>(selector)];
  const at = controls.indexOf(event.target as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  controls[step(at, controls.length - 1)]?.focus();
}

/**
 * Keeps the keyboard's place in `root`: where what had the focus goes away with what the reader did, such as the button
 * "undo" or the last row of a list, the nearest heading above it gets the focus, without scrolling. Without this the
 * browser begins at the top again, and the keys of the part no longer work.
 *
 * @returns a function that ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What had the focus last, and all that it stands in, up to the root. */
  let path: Element[] = [];
  const remember = ({ target }: FocusEvent) => {
    path = [];
    for (let at = target as Element | null; at && at !== root.parentElement; at = at.parentElement)
      path.push(at);
  };
  const observer = new MutationObserver(() => {
    const [focused, ...around] = path;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const heading = around
      .filter((part) => part.isConnected)
      .map((part) => part.querySelector<HTMLElement>('h1, h2, h3, h4'))
      .find((found) => found?.checkVisibility());
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** Brings the fold that the reader opened last into sight, as much of it as there is room for. */
export function showFold({ activeElement }: ShadowRoot): void {
  const fold = activeElement?.matches('summary') && activeElement.closest('[open]:not(.menu, .more)');
  if (fold) fold.scrollIntoView({ block: 'nearest' });
}

/** The exchange that a card shows in full; null when it shows none so. */
export const exchangeInFull = (card: Element): Element | null =>
  card.querySelector('.exchange:has(> .full-text > .exchange-origin)');

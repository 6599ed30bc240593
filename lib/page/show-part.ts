/** Brings the fold that the reader opened last into sight, as much of it as there is room for. */
export function showFold({ activeElement }: ShadowRoot): void {
  const fold = activeElement?.matches('summary') && activeElement.closest('[open]:not(.menu, .more)');
  if (fold) fold.scrollIntoView({ block: 'nearest' });
}

/** Brings the exchange that has come in full into sight, from its question on. */
export function showFullText(card: Element): void {
  card.querySelector('.exchange:has(> .full-text > .exchange-origin)')?.scrollIntoView({ block: 'start' });
}

import { listen, type Handlers } from './messenger.ts';
import type { BackgroundProtocol, PageProtocol } from './protocol.ts';

/**
 * Answers background calls. Call it synchronously when the background starts: a listener that is registered later
 * misses the message that woke it. Parameters and result as of {@link listen}.
 */
export function serveBackground(handlers: Handlers<BackgroundProtocol>, ownId: string): () => void {
  return listen({ ...handlers }, ownId);
}

/** Answers page calls in a content script; parameters and result as of {@link listen}. */
export function servePage(handlers: Handlers<PageProtocol>, ownId: string): () => void {
  return listen({ ...handlers }, ownId);
}

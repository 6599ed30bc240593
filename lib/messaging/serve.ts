import { toBackground, toPage } from './messenger.ts';
import type { Handlers } from './messenger.ts';
import type { BackgroundProtocol, PageProtocol } from './protocol.ts';

/** A listener as both messengers take it; the per-call types are checked where the handlers are written. */
type Listen = (
  call: string,
  listener: (message: { data: unknown; sender: { id?: string } }) => unknown,
) => () => void;

type Handler = (data: never) => unknown;

/**
 * Answers background calls. Call it synchronously when the background starts: a listener that is registered
 * later misses the message that woke it.
 *
 * @param ownId `browser.runtime.id`; a message from any other sender is refused with an error.
 * @returns A function that stops answering.
 */
export function serveBackground(handlers: Handlers<BackgroundProtocol>, ownId: string): () => void {
  return serve(toBackground.onMessage as Listen, { ...handlers }, ownId);
}

/** Answers page calls in a content script; parameters and result as of {@link serveBackground}. */
export function servePage(handlers: Handlers<PageProtocol>, ownId: string): () => void {
  return serve(toPage.onMessage as Listen, { ...handlers }, ownId);
}

function serve(listen: Listen, handlers: Record<string, Handler>, ownId: string): () => void {
  const stops = Object.entries(handlers).map(([call, handler]) =>
    listen(call, ({ data, sender }) => {
      if (sender.id !== ownId) throw new Error('Refused: the sender is not this extension');
      return handler(data as never);
    }),
  );
  return () => stops.forEach((stop) => stop());
}

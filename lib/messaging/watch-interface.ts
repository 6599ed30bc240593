import { browser } from 'wxt/browser';
import { background } from './client.ts';
import type { InterfaceState } from './protocol.ts';

/**
 * Calls back with what a page on a host shows whenever the reader has changed a setting, from any page. It asks the
 * background, which knows what a stored value means. The result stops it.
 */
export function watchInterface(host: string, callback: (state: InterfaceState) => void): () => void {
  let newest = 0;
  const ask = async () => {
    newest += 1;
    const turn = newest;
    const state = await background.getInterface(host);
    // Of two quick changes the answer to the first may come last.
    if (state && turn === newest) callback(state);
  };
  const onChanged = () => void ask();
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

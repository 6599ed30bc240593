import { browser } from 'wxt/browser';
import { background } from './client.ts';
import type { InterfaceState } from './protocol.ts';

/**
 * Calls back with texts and settings whenever the reader has changed a setting, from any page. It asks the
 * background, which knows what a stored value means. The result stops it.
 */
export function watchInterface(callback: (state: InterfaceState) => void): () => void {
  const listener = () => {
    void background.getInterface().then((state) => state && callback(state));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

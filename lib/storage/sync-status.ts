import { browser } from 'wxt/browser';
import type { SyncStatus } from './types.ts';

const KEY = 'sync';

/** How the last round of synchronising went; undefined when there was none since the browser started. */
export async function readSyncStatus(): Promise<SyncStatus | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as SyncStatus | undefined;
}

/** Rejects when it cannot be stored. */
export function storeSyncStatus(status: SyncStatus): Promise<void> {
  return browser.storage.session.set({ [KEY]: status });
}

/** Calls back with the status after every round; the result stops that. */
export function watchSyncStatus(callback: (status: SyncStatus) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const status = changes[KEY]?.newValue;
    if (area === 'session' && status) callback(status as SyncStatus);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Removes all that is in the browser's sync; devices that go on synchronising put theirs back. Rejects when it stayed. */
export function clearSynced(): Promise<void> {
  return browser.storage.sync.clear();
}

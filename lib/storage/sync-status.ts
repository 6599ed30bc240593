import { browser } from 'wxt/browser';
import type { PendingRound, SyncStatus } from './types.ts';

const KEY = 'sync';
const PENDING = 'pending';

/** How the last round of synchronising went; undefined when there was none since the browser started. */
export async function readSyncStatus(): Promise<SyncStatus | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as SyncStatus | undefined;
}

/** Rejects when it cannot be stored. */
export function storeSyncStatus(status: SyncStatus): Promise<void> {
  return browser.storage.session.set({ [KEY]: status });
}

/** The round that was wanted and is not done, since the browser started. Rejects when that cannot be read. */
export async function readPendingRound(): Promise<PendingRound | undefined> {
  return (await browser.storage.session.get(PENDING))[PENDING] as PendingRound | undefined;
}

/** Undefined when none is wanted any longer. Rejects when it cannot be stored. */
export function storePendingRound(pending: PendingRound | undefined): Promise<void> {
  return pending
    ? browser.storage.session.set({ [PENDING]: pending })
    : browser.storage.session.remove(PENDING);
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

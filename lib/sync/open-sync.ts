import { browser } from 'wxt/browser';
import { IndexError, type IndexReader } from '../index/types.ts';
import type { SavedDocuments } from '../storage/saved-documents.ts';
import { changeSettings, readSettings, watchSettings } from '../storage/settings.ts';
import { storeSyncStatus } from '../storage/sync-status.ts';
import { synchronise } from './synchronise.ts';
import { throttle } from './throttle.ts';
import type { SyncPorts } from './types.ts';

/** What synchronising needs of the background. */
export interface SyncServices {
  openSaved: () => Promise<Pick<SavedDocuments, 'read' | 'reconcile'>>;
  index: Pick<IndexReader, 'lookUp'>;
}

/**
 * Keeps the settings and the saved documents the same on the reader's devices, as long as the setting says so. Call it
 * when the background starts: a change of the settings, or of another device, wakes it.
 *
 * @returns a function to call when saved documents have changed
 */
export function openSync(services: SyncServices): () => void {
  const ports = portsOf(services);
  const request = throttle(() => runRound(ports), {
    now: Date.now,
    setTimer: (run, after) => setTimeout(run, after),
  });
  let on: boolean | undefined;
  watchSettings(({ sync }) => {
    // Nothing is known of what others do from now on.
    if (!sync && on !== false) void forget(services).catch(() => {});
    on = sync;
    if (sync) request();
  });
  browser.storage.sync.onChanged.addListener(request);
  browser.runtime.onStartup.addListener(request);
  return request;
}

async function runRound(ports: SyncPorts): Promise<void> {
  if (!(await readSettings()).sync) return;
  const at = new Date().toISOString();
  try {
    const { left } = await synchronise(ports);
    await storeSyncStatus({ result: left > 0 ? 'full' : 'done', left, at });
  } catch (error) {
    // Both browsers say so: "QUOTA_BYTES quota exceeded", "QuotaExceededError"; with "MAX_WRITE" it was too often.
    const full = /quota/i.test(String(error)) && !String(error).includes('MAX_WRITE');
    await storeSyncStatus({ result: full ? 'full' : 'failed', left: 0, at });
    throw error;
  }
}

async function forget({ openSaved }: SyncServices): Promise<void> {
  await (await openSaved()).reconcile(() => ({ put: [], remove: [], memory: undefined }));
}

function portsOf({ openSaved, index }: SyncServices): SyncPorts {
  const { sync } = browser.storage;
  return {
    readItems: () => sync.get(),
    writeItems: (items) => sync.set(items),
    removeItems: (names) => sync.remove([...names]),
    listSaved: async () => (await openSaved()).read(),
    reconcileSaved: async (change) => (await openSaved()).reconcile(change),
    readSettings,
    changeSettings,
    lookUp: async (ids) =>
      (await index.lookUp(ids)).map((record) => (record instanceof IndexError ? undefined : record)),
    now: Date.now,
    newDevice: () => crypto.randomUUID().slice(0, 4),
  };
}

import { browser } from 'wxt/browser';
import { IndexError, type IndexReader } from '../index/types.ts';
import type { SavedDocuments } from '../storage/saved-documents.ts';
import { changeSettings, readSettings, watchSettings } from '../storage/settings.ts';
import { readPendingRound, storePendingRound, storeSyncStatus } from '../storage/sync-status.ts';
import { synchronise } from './synchronise.ts';
import { throttle } from './throttle.ts';
import type { Memory, SyncPorts } from './types.ts';

/** What synchronising needs of the background. */
export interface SyncServices {
  openSaved: () => Promise<Pick<SavedDocuments, 'read' | 'reconcile'>>;
  index: Pick<IndexReader, 'lookUp'>;
}

/**
 * Keeps the settings and the saved documents the same on the reader's devices, as long as the setting says so. Call it
 * when the background starts: a change of the settings, or of another device, wakes it; and whatever else does, a round
 * that was left over is taken up.
 *
 * @returns a function to call when saved documents have changed
 */
export function openSync(services: SyncServices): () => void {
  const ports = portsOf(services);
  let off = new AbortController();
  const request = throttle(() => runRound(ports, off.signal), {
    now: Date.now,
    setTimer: (run, after) => setTimeout(run, after),
    readPending: readPendingRound,
    storePending: storePendingRound,
  });
  let on: boolean | undefined;
  watchSettings(({ sync }) => {
    if (sync) {
      if (off.signal.aborted) off = new AbortController();
      request();
    } else if (on !== false) {
      off.abort();
      // Nothing is known of what others do from now on.
      void forget(services).catch(() => {});
    }
    on = sync;
  });
  browser.storage.sync.onChanged.addListener(request);
  // What was pending does not outlive the browser, nor an update.
  browser.runtime.onStartup.addListener(request);
  browser.runtime.onInstalled.addListener(request);
  return request;
}

async function runRound(ports: SyncPorts, off: AbortSignal): Promise<void> {
  if (!(await readSettings()).sync) return;
  const at = new Date().toISOString();
  try {
    const { full, left } = await synchronise(ports, off);
    await storeSyncStatus({ result: full ? 'full' : 'done', left, at });
  } catch (error) {
    if (off.aborted) return;
    // Both browsers say so: "QUOTA_BYTES quota exceeded", "QuotaExceededError"; with "MAX_WRITE" it was too often.
    const full = /quota/i.test(String(error)) && !String(error).includes('MAX_WRITE');
    await storeSyncStatus({ result: full ? 'full' : 'failed', left: 0, at });
    throw error;
  }
}

async function forget({ openSaved }: SyncServices): Promise<void> {
  const store = await openSaved();
  // It keeps its name: what it wrote stays its own.
  await store.reconcile(({ memory }) => {
    const { device } = (memory ?? {}) as Partial<Memory>;
    return { put: [], remove: [], memory: device && { device } };
  });
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

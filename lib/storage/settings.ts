import { browser } from 'wxt/browser';
import { normaliseSettings, pageAddress } from './settings-schema.ts';
import type { Settings } from './types.ts';

const KEY = 'settings';

/** The reader's settings, with defaults where nothing usable is stored. Rejects when storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return normaliseSettings(stored[KEY]);
}

/** Changes the fields in `patch` and leaves the others. Rejects when storage cannot be read or written. */
export function updateSettings(patch: Partial<Settings>): Promise<void> {
  return changeSettings((settings) => ({ ...settings, ...patch }));
}

/** Puts other settings in place of all, but for whether this device synchronises. Rejects when that was not stored. */
export function replaceSettings(settings: Settings): Promise<void> {
  return changeSettings(({ sync }) => ({ ...settings, sync }));
}

/** Keeps Kamerlens silent on a host. Rejects when storage cannot be read or written. */
export function switchOff(host: string): Promise<void> {
  return changeSettings((settings) => ({ ...settings, sitesOff: [...settings.sitesOff, host] }));
}

/** Lets Kamerlens show itself on a host again. Rejects when storage cannot be read or written. */
export function switchOn(host: string): Promise<void> {
  return changeSettings((settings) => ({
    ...settings,
    sitesOff: settings.sitesOff.filter((off) => off !== host),
  }));
}

/**
 * Keeps Kamerlens silent on one page, given its address; a hash does not count. Rejects when storage cannot be read
 * or written, and with a RangeError when {@link pageAddress} keeps no such address.
 */
export async function switchOffPage(address: string): Promise<void> {
  const page = pageAddress(address);
  if (page === undefined) throw new RangeError('An address that cannot be kept');
  return changeSettings((settings) => ({
    ...settings,
    pagesOff: [...settings.pagesOff.filter((off) => off !== page), page],
  }));
}

/** Lets Kamerlens show itself on a page again. Rejects when storage cannot be read or written. */
export function switchOnPage(address: string): Promise<void> {
  const page = pageAddress(address);
  return changeSettings((settings) => ({
    ...settings,
    pagesOff: settings.pagesOff.filter((off) => off !== page),
  }));
}

/** Changes the settings by what they are. Rejects when storage cannot be read or written. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [KEY]: normaliseSettings(change(await readSettings())) });
  });
}

let lastWrite: Promise<void> = Promise.resolve();

/**
 * Each update reads what the one before it wrote, also one that another page of the extension or the background
 * made; where there are no locks, only this context's own updates wait for each other.
 */
async function inTurn(write: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) return navigator.locks.request('kamerlens-settings', write);
  const written = lastWrite.then(write);
  lastWrite = written.catch(() => {});
  return written;
}

/** Calls back with the new settings after every change, wherever it was made; the result stops that. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(normaliseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { readSettings, switchOff, updateSettings, watchSettings } from '../../../lib/storage/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

describe('settings in storage', () => {
  beforeEach(() => fakeBrowser.reset());

  test('start as the defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('change only where the patch says so', async () => {
    await updateSettings({ theme: 'dark' });
    await updateSettings({ delay: 9_999 });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', delay: 2000 });
  });

  test('keep every change of several made at once, also after one that failed', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const updates = [{ theme: 'dark' }, { delay: 500 }, { language: 'en' }] as const;
    const outcomes = await Promise.allSettled(updates.map((patch) => updateSettings(patch)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, delay: 500, language: 'en' });
  });

  test('keep silent on each site that is switched off, and on the others not', async () => {
    await switchOff('www.tweedekamer.nl');
    await switchOff('zoek.officielebekendmakingen.nl');
    await switchOff('www.tweedekamer.nl');
    const { sitesOff } = await readSettings();
    expect(new Set(sitesOff)).toEqual(new Set(['www.tweedekamer.nl', 'zoek.officielebekendmakingen.nl']));
  });

  test('are told to watchers until they stop watching', async () => {
    const watcher = vi.fn();
    const stop = watchSettings(watcher);
    await updateSettings({ trigger: 'off' });
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await updateSettings({ trigger: 'click' });
    expect(watcher.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, trigger: 'off' }]]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import {
  readSettings,
  switchOff,
  switchOffPage,
  switchOn,
  switchOnPage,
  updateSettings,
  watchSettings,
} from '../../../lib/storage/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

describe('settings in storage', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.unstubAllGlobals());

  test('start as the defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('change only where the patch says so', async () => {
    await updateSettings({ theme: 'dark' });
    await updateSettings({ delay: 9_999 });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', delay: 2000 });
  });

  test.each([
    ['with locks', navigator],
    ['without locks', {}],
  ])('keep every change of several made at once, also after one that failed, %s', async (_, available) => {
    vi.stubGlobal('navigator', available);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const updates = [{ theme: 'dark' }, { delay: 500 }, { language: 'en' }] as const;
    const outcomes = await Promise.allSettled(updates.map((patch) => updateSettings(patch)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, delay: 500, language: 'en' });
  });

  test('wait for the update that another context is making', async () => {
    let update: Promise<void> | undefined;
    await navigator.locks.request('kamerlens-settings', async () => {
      const read = await readSettings();
      update = updateSettings({ theme: 'dark' });
      await new Promise((done) => setTimeout(done, 20));
      await fakeBrowser.storage.local.set({ settings: { ...read, delay: 500 } });
    });
    await update;
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', delay: 500 });
  });

  test('show on a site again that is switched on, and leave the others off', async () => {
    await Promise.all([switchOff('www.tweedekamer.nl'), switchOff('zoek.officielebekendmakingen.nl')]);
    await switchOn('www.tweedekamer.nl');
    await switchOn('elsewhere.nl');
    expect((await readSettings()).sitesOff).toEqual(['zoek.officielebekendmakingen.nl']);
  });

  test('keep silent on each site that is switched off, and on the others not', async () => {
    await switchOff('www.tweedekamer.nl');
    await switchOff('zoek.officielebekendmakingen.nl');
    await switchOff('www.tweedekamer.nl');
    const { sitesOff } = await readSettings();
    expect(new Set(sitesOff)).toEqual(new Set(['www.tweedekamer.nl', 'zoek.officielebekendmakingen.nl']));
  });

  test('keep silent on a page whatever its hash, until it is switched on again', async () => {
    const [one, other] = ['https://www.tweedekamer.nl/een', 'https://www.tweedekamer.nl/ander?id=2'];
    await switchOffPage(`${one}#kop`);
    await switchOffPage(other);
    await switchOffPage(one);
    expect((await readSettings()).pagesOff).toEqual([other, one]);
    await switchOnPage(`${other}#noot-1`);
    expect((await readSettings()).pagesOff).toEqual([one]);
  });

  test.each(['geen adres', `https://www.tweedekamer.nl/${'x'.repeat(2_000)}`])(
    'refuse to keep silent on a page whose address cannot be kept: %.40s',
    async (address) => {
      await expect(switchOffPage(address)).rejects.toThrow(RangeError);
      expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    },
  );

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

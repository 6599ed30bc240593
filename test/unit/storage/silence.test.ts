import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { readSettings, updateSettings } from '../../../lib/storage/settings.ts';
import { silence, speak } from '../../../lib/storage/silence.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const PAGE = 'https://www.tweedekamer.nl/kamerstukken?id=1';

beforeEach(() => fakeBrowser.reset());

test.each(['page', 'site', 'alt'] as const)('made twice and undone, all is as it was: %s', async (where) => {
  await silence(where, PAGE);
  expect(await readSettings()).not.toEqual(DEFAULT_SETTINGS);
  const trigger = await silence(where, PAGE);
  await speak(where, PAGE, trigger);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('undone, a card comes as it came before', async () => {
  await updateSettings({ trigger: 'click' });
  const trigger = await silence('alt', PAGE);
  expect((await readSettings()).trigger).toBe('alt');
  await speak('alt', PAGE, trigger);
  expect((await readSettings()).trigger).toBe('click');
});

test('rejects on a page whose address cannot be kept, and changes nothing', async () => {
  await expect(silence('page', `${PAGE}${'1'.repeat(2_000)}`)).rejects.toThrow(RangeError);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

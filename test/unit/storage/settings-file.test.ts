import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportSettings, readSettingsFile } from '../../../lib/storage/settings-file.ts';
import { DEFAULT_SETTINGS, normaliseSettings } from '../../../lib/storage/settings-schema.ts';

const NOW = new Date('2026-11-01T12:00:00Z');
const read = (text: string) => readSettingsFile(new Blob([text]));

test('what was exported is imported, but not whether a device synchronises', async () => {
  const settings = normaliseSettings({
    trigger: 'alt',
    delay: 800,
    sitesOff: ['www.tweedekamer.nl'],
    sync: true,
  });
  const text = exportSettings(settings, NOW);
  expect(JSON.parse(text)).toMatchObject({ format: 'kamerlens-settings', exportedAt: NOW.toISOString() });
  expect(text).not.toContain('"sync"');
  expect(await read(`\uFEFF${text}`)).toEqual({ ok: true, settings: { ...settings, sync: false } });
});

test.each([
  ['not JSON', 'geen json', 'not-json'],
  ['an export of documents', '{"format":"kamerlens","version":1,"documents":[]}', 'not-kamerlens'],
  ['a list', '[]', 'not-kamerlens'],
  ['of a newer version', '{"format":"kamerlens-settings","version":2,"settings":{}}', 'newer-version'],
  ['endless', `"${'x'.repeat(1_000_001)}"`, 'too-large'],
])('a file that is %s is refused', async (_, text, reason) => {
  expect(await read(text)).toEqual({ ok: false, reason });
});

test('a file that the browser cannot read is refused', async () => {
  const file = { size: 5, text: () => Promise.reject(new Error('gone')) };
  expect(await readSettingsFile(file)).toEqual({ ok: false, reason: 'unreadable' });
});

test('whatever stands in the file, what comes out is settings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (settings) => {
      const text = JSON.stringify({ format: 'kamerlens-settings', version: 1, settings });
      expect(await read(text)).toEqual({ ok: true, settings: normaliseSettings(settings) });
    }),
  );
  expect(await read('{"format":"kamerlens-settings","version":1,"settings":{}}')).toEqual({
    ok: true,
    settings: DEFAULT_SETTINGS,
  });
});

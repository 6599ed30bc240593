import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, normaliseSettings } from '../../../lib/storage/settings-schema.ts';

describe('normaliseSettings', () => {
  test.each([undefined, null, 'hover', 7, [], {}])('gives the defaults for %j', (stored) => {
    expect(normaliseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('keeps the good fields beside a damaged one', () => {
    const good = { trigger: 'alt', theme: 'dark', underline: 'none' } as const;
    const damaged = {
      delay: 'soon',
      language: 'fy',
      sitesOff: 'all',
      pagesOff: {},
      fullText: 0,
      sync: 'yes',
    };
    expect(normaliseSettings({ ...damaged, ...good })).toEqual({ ...DEFAULT_SETTINGS, ...good });
  });

  test.each(['underline', 'trigger'])('gives the default for an unknown %s', (field) => {
    expect(normaliseSettings({ [field]: 'wavy' })).toEqual(DEFAULT_SETTINGS);
  });

  test('keeps what is switched on or off', () => {
    const switches = { fullText: false, sync: true };
    expect(normaliseSettings(switches)).toEqual({ ...DEFAULT_SETTINGS, ...switches });
  });

  test.each([
    [0, 150],
    [150, 150],
    [333.4, 333],
    [2001, 2000],
    [Number.NaN, 300],
    [Infinity, 300],
  ])('reads a delay of %d as %d', (stored, delay) => {
    expect(normaliseSettings({ delay: stored }).delay).toBe(delay);
  });

  test('keeps every host once and drops what is no host', () => {
    const sitesOff = ['www.tweedekamer.nl', 5, '', 'www.tweedekamer.nl', 'x'.repeat(254)];
    expect(normaliseSettings({ sitesOff }).sitesOff).toEqual(['www.tweedekamer.nl']);
  });

  test('keeps every page once, without its hash, and drops what is no page', () => {
    const page = 'https://www.tweedekamer.nl/kamerstukken?id=1';
    const pagesOff = [
      `${page}#noot-3`,
      5,
      'elders',
      'javascript:alert(1)',
      page,
      `https://x.nl/${'x'.repeat(2_000)}`,
    ];
    expect(normaliseSettings({ pagesOff }).pagesOff).toEqual([page]);
  });

  test('keeps the 200 pages that were switched off last', () => {
    const pagesOff = Array.from({ length: 201 }, (_, place) => `https://www.tweedekamer.nl/${place}`);
    expect(normaliseSettings({ pagesOff }).pagesOff).toEqual(pagesOff.slice(1));
  });

  test('does not share the default list between two calls', () => {
    normaliseSettings({}).sitesOff.push('www.tweedekamer.nl');
    expect(normaliseSettings({}).sitesOff).toEqual([]);
  });

  test('takes anything, and its own result unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = normaliseSettings(stored);
        expect(normaliseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

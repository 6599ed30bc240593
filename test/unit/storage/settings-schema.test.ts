import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, normaliseSettings } from '../../../lib/storage/settings-schema.ts';

describe('normaliseSettings', () => {
  test.each([undefined, null, 'hover', 7, [], {}])('gives the defaults for %j', (stored) => {
    expect(normaliseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('keeps the good fields beside a damaged one', () => {
    const stored = { trigger: 'click', delay: 'soon', language: 'fy', theme: 'dark', sitesOff: 'all' };
    expect(normaliseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, trigger: 'click', theme: 'dark' });
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

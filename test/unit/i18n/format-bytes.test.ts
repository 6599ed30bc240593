import { expect, test } from 'vitest';
import { formatBytes } from '../../../lib/i18n/format-bytes.ts';

test.each([
  [0, '0 byte'],
  [2, '2 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [48_600, '49 kB'],
  [1_234_567, '1,2 MB'],
  [10_737_418_240, '10,7 GB'],
  [5e15, '5.000 TB'],
])('%d bytes in Dutch', (bytes, written) => {
  expect(formatBytes(bytes, 'nl').replace('\u00a0', ' ')).toBe(written);
});

test('in English', () => {
  expect(formatBytes(1_234_567, 'en')).toBe('1.2 MB');
});

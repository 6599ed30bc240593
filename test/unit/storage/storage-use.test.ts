import { afterEach, expect, test, vi } from 'vitest';
import { readStorageUse } from '../../../lib/storage/storage-use.ts';
import { savedDocument } from '../../support/saved-document.ts';

afterEach(() => vi.unstubAllGlobals());

const documents = [savedDocument({ title: 'é' })];
const own = { documents: 1, bytes: Buffer.byteLength(JSON.stringify(documents)) };
const browserGives = (estimate: () => Promise<StorageEstimate>) =>
  vi.stubGlobal('navigator', { storage: { estimate } });

test('adds what the browser says to the documents’ own share', async () => {
  browserGives(() => Promise.resolve({ usage: 5, quota: 10 }));
  expect(await readStorageUse(documents)).toEqual({ ...own, usage: 5, quota: 10 });
});

test.each([
  ['says nothing', () => Promise.resolve({})],
  ['fails', () => Promise.reject(new Error('no'))],
])('gives the own share alone where the browser %s', async (_what, estimate) => {
  browserGives(estimate);
  expect(await readStorageUse(documents)).toEqual(own);
});

test('and where it has no such thing', async () => {
  vi.stubGlobal('navigator', {});
  expect(await readStorageUse(documents)).toEqual(own);
});

import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inBatches } from '../../components/options/in-batches.ts';
import { UPGRADES } from '../../lib/storage/database.ts';
import { previewImport } from '../../lib/storage/import-file.ts';
import { openSavedDocuments, type SavedDocuments } from '../../lib/storage/saved-documents.ts';
import { exportDocuments } from '../../lib/storage/transfer.ts';
import { savedDocument } from '../support/saved-document.ts';

/** The browser's own IndexedDB, BroadcastChannel and files, where the unit tests have imitations. */
const name = 'kamerlens-test';
let saved: SavedDocuments;

beforeEach(async () => {
  await deleteDB(name);
  saved = await openSavedDocuments({ name });
});
afterEach(() => saved.close());

test('what was saved is there after closing and opening', async () => {
  const document = savedDocument({ tags: ['zorg'], note: 'lone \uD800 surrogate and \u0000' });
  await saved.add(document);
  saved.close();
  saved = await openSavedDocuments({ name });
  expect(await saved.list()).toEqual({ documents: [document], unreadable: 0 });
});

test('a change is heard by another page of the extension', async () => {
  const other = await openSavedDocuments({ name });
  const heard = vi.fn();
  other.watch(heard);
  await saved.add(savedDocument());
  await expect.poll(() => heard.mock.calls.length).toBe(1);
  other.close();
});

test('two pages that write at once lose nothing of each other', async () => {
  const other = await openSavedDocuments({ name });
  await saved.add(savedDocument());
  await Promise.all([
    saved.update('kst-31066-1016', { note: 'note' }),
    other.retag(['kst-31066-1016'], { add: ['zorg'] }),
    saved.add(savedDocument({ tags: ['debat'] })),
  ]);
  const document = await saved.get('kst-31066-1016');
  expect(document?.note).toBe('note');
  expect(document?.tags).toContain('zorg');
  other.close();
});

test('tags come the most used first, also those of documents that were saved before tags were counted', async () => {
  saved.close();
  await deleteDB(name);
  saved = await openSavedDocuments({ name, upgrades: UPGRADES.slice(0, 2) });
  await saved.add(savedDocument({ id: 'kst-1-1', tags: ['zorg', 'debat'] }));
  saved.close();
  saved = await openSavedDocuments({ name });
  await saved.add(savedDocument({ id: 'kst-1-2', tags: ['zorg'] }));
  await saved.add(savedDocument({ id: 'kst-1-3', tags: [] }));
  expect(await saved.tags()).toEqual(['zorg', 'debat']);
  await saved.retag(['kst-1-1', 'kst-1-2'], { remove: ['zorg'] });
  expect(await saved.tags()).toEqual(['debat']);
});

describe('versions', () => {
  test('an open page gives way to a newer one and then says it is too old', async () => {
    const newer = await openSavedDocuments({ name, upgrades: [...UPGRADES, () => undefined] });
    await expect(saved.list()).rejects.toMatchObject({ reason: 'newer' });
    newer.close();
  });

  test('a page that does not give way blocks, which says so at once', async () => {
    saved.close();
    const stubborn = await openDB(name);
    const upgrades = [...UPGRADES, () => undefined];
    await expect(openSavedDocuments({ name, upgrades })).rejects.toMatchObject({ reason: 'blocked' });
    stubborn.close();
    saved = await openSavedDocuments({ name, upgrades });
    expect(await saved.list()).toEqual({ documents: [], unreadable: 0 });
  });
});

test('a large export comes back whole, in batches', async () => {
  const documents = Array.from({ length: 3_000 }, (_, i) =>
    savedDocument({ id: `kst-1-${i}`, title: `Stuk ${i}`, note: 'n'.repeat(200), tags: [`t${i % 7}`] }),
  );
  const file = new File([exportDocuments(documents, new Date())], 'export.json');
  const preview = await previewImport(file, (await saved.list()).documents);
  if (!preview.ok) throw new Error(preview.reason);
  const onProgress = vi.fn();
  const { signal } = new AbortController();
  await inBatches(preview.plan.added, (batch) => saved.restore(batch), { signal, onProgress });
  expect(onProgress).toHaveBeenCalledTimes(6);
  expect(new Map((await saved.list()).documents.map((document) => [document.id, document]))).toEqual(
    new Map(documents.map((document) => [document.id, document])),
  );
});

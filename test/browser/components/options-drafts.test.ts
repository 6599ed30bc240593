import { beforeEach, expect, test, vi } from 'vitest';
import { createNoteDrafts } from '../../../components/options/note-drafts.ts';
import { joinNotes } from '../../../lib/storage/merge.ts';
import type { SavedPatch } from '../../../lib/storage/types.ts';
import { savedDocument } from '../../support/saved-document.ts';

const ID = 'kst-31066-1016';

const { keepDraft, dropDraft, saveDrafts } = createNoteDrafts(() => localStorage, joinNotes);

beforeEach(() => localStorage.clear());

function storeWith(note: string) {
  return {
    get: vi.fn(() => Promise.resolve(savedDocument({ id: ID, note }))),
    update: vi.fn<(id: string, patch: SavedPatch) => Promise<void>>().mockResolvedValue(),
  };
}

test.each([
  ['replaces the note it was typed over', 'oud', 'oud en nieuw'],
  ['replaces a save that did come through', 'oud en', 'oud en nieuw'],
  ['is joined with a note changed elsewhere', 'van elders', 'van elders\n\noud en nieuw'],
])('a kept note %s', async (_what, stored, saved) => {
  keepDraft(ID, { text: 'oud en nieuw', seen: ['oud', 'oud en'] });
  const store = storeWith(stored);
  await saveDrafts(store);
  expect(store.update.mock.calls).toEqual([[ID, { note: saved }]]);
  expect(localStorage).toHaveLength(0);
});

test('a note that was saved after all, or is kept no longer, is not saved again', async () => {
  keepDraft(ID, { text: 'nieuw', seen: ['oud'] });
  const store = storeWith('nieuw');
  await saveDrafts(store);
  expect(localStorage).toHaveLength(0);
  keepDraft(ID, { text: 'ander', seen: ['oud'] });
  dropDraft(ID);
  await saveDrafts(store);
  expect(store.update).not.toHaveBeenCalled();
});

test('a note that could not be saved stays kept', async () => {
  keepDraft(ID, { text: 'nieuw', seen: ['oud'] });
  const store = storeWith('oud');
  store.update.mockRejectedValueOnce(new Error('full'));
  await expect(saveDrafts(store)).rejects.toThrow('full');
  await saveDrafts(store);
  expect(store.update).toHaveBeenCalledTimes(2);
  expect(localStorage).toHaveLength(0);
});

test('a note that cannot be saved holds no other back', async () => {
  keepDraft('kst-1-1', { text: 'te lang', seen: [''] });
  keepDraft(ID, { text: 'nieuw', seen: [''] });
  const store = storeWith('');
  store.update.mockImplementation((id) =>
    id === ID ? Promise.resolve() : Promise.reject(new Error('invalid')),
  );
  await expect(saveDrafts(store)).rejects.toThrow('invalid');
  expect(store.update).toHaveBeenCalledWith(ID, { note: 'nieuw' });
  expect(Object.values(localStorage)).toEqual([expect.stringContaining('te lang')]);
});

test('what a page keeps while its earlier text is being saved stays kept', async () => {
  keepDraft(ID, { text: 'een', seen: [''] });
  const store = storeWith('');
  store.update.mockImplementationOnce(() => {
    keepDraft(ID, { text: 'een twee', seen: ['', 'een'] });
    return Promise.resolve();
  });
  await saveDrafts(store);
  await saveDrafts(storeWith('een'));
  expect(store.update.mock.calls).toEqual([[ID, { note: 'een' }]]);
  expect(localStorage).toHaveLength(0);
});

test('damaged drafts go away and those of others are left alone', async () => {
  localStorage.setItem('kamerlens-note-draft:x', '{');
  localStorage.setItem('kamerlens-note-draft:y', '{"id":1}');
  localStorage.setItem('other', 'stays');
  const store = storeWith('');
  await saveDrafts(store);
  expect(store.update).not.toHaveBeenCalled();
  expect(Object.keys(localStorage)).toEqual(['other']);
});

test('where nothing can be kept, typing and starting go on', async () => {
  const none = createNoteDrafts(() => {
    throw new DOMException('Not allowed', 'SecurityError');
  }, joinNotes);
  none.keepDraft(ID, { text: 'nieuw', seen: [''] });
  none.dropDraft(ID);
  const store = storeWith('');
  await none.saveDrafts(store);
  expect(store.get).not.toHaveBeenCalled();
});

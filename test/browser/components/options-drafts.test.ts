import { beforeEach, expect, test, vi } from 'vitest';
import { createNoteDrafts } from '../../../components/options/note-drafts.ts';
import type { SavedDocuments } from '../../../lib/storage/saved-documents.ts';

const ID = 'kst-31066-1016';

const { keepDraft, dropDraft, saveDrafts } = createNoteDrafts(() => localStorage);

beforeEach(() => localStorage.clear());

const emptyStore = () => ({
  writeNote: vi.fn<SavedDocuments['writeNote']>().mockResolvedValue(),
});

test('a kept note is saved with the notes that it may replace', async () => {
  keepDraft(ID, { text: 'oud en nieuw', seen: ['oud', 'oud en'] });
  const store = emptyStore();
  await saveDrafts(store);
  expect(store.writeNote.mock.calls).toEqual([[ID, 'oud en nieuw', ['oud', 'oud en']]]);
  expect(localStorage).toHaveLength(0);
});

test('a note that is kept no longer is not saved again', async () => {
  keepDraft(ID, { text: 'ander', seen: ['oud'] });
  dropDraft(ID);
  const store = emptyStore();
  await saveDrafts(store);
  expect(store.writeNote).not.toHaveBeenCalled();
});

test('a note that could not be saved stays kept', async () => {
  keepDraft(ID, { text: 'nieuw', seen: ['oud'] });
  const store = emptyStore();
  store.writeNote.mockRejectedValueOnce(new Error('full'));
  await expect(saveDrafts(store)).rejects.toThrow('full');
  await saveDrafts(store);
  expect(store.writeNote).toHaveBeenCalledTimes(2);
  expect(localStorage).toHaveLength(0);
});

test('a note that cannot be saved holds no other back', async () => {
  keepDraft('kst-1-1', { text: 'te lang', seen: [''] });
  keepDraft(ID, { text: 'nieuw', seen: [''] });
  const store = emptyStore();
  store.writeNote.mockImplementation((id) =>
    id === ID ? Promise.resolve() : Promise.reject(new Error('invalid')),
  );
  await expect(saveDrafts(store)).rejects.toThrow('invalid');
  expect(store.writeNote).toHaveBeenCalledWith(ID, 'nieuw', ['']);
  expect(Object.values(localStorage)).toEqual([expect.stringContaining('te lang')]);
});

test('what a page keeps while its earlier text is being saved stays kept', async () => {
  keepDraft(ID, { text: 'een', seen: [''] });
  const store = emptyStore();
  store.writeNote.mockImplementationOnce(() => {
    keepDraft(ID, { text: 'een twee', seen: ['', 'een'] });
    return Promise.resolve();
  });
  await saveDrafts(store);
  await saveDrafts(emptyStore());
  expect(store.writeNote.mock.calls).toEqual([[ID, 'een', ['']]]);
  expect(localStorage).toHaveLength(0);
});

test('damaged drafts go away and those of others are left alone', async () => {
  localStorage.setItem('kamerlens-note-draft:x', '{');
  localStorage.setItem('kamerlens-note-draft:y', '{"id":1}');
  localStorage.setItem('other', 'stays');
  const store = emptyStore();
  await saveDrafts(store);
  expect(store.writeNote).not.toHaveBeenCalled();
  expect(Object.keys(localStorage)).toEqual(['other']);
});

test('where nothing can be kept, typing and starting go on', async () => {
  const none = createNoteDrafts(() => {
    throw new DOMException('Not allowed', 'SecurityError');
  });
  none.keepDraft(ID, { text: 'nieuw', seen: [''] });
  none.dropDraft(ID);
  const store = emptyStore();
  await none.saveDrafts(store);
  expect(store.writeNote).not.toHaveBeenCalled();
});

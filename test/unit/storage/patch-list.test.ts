import { expect, test } from 'vitest';
import { patchList } from '../../../lib/storage/patch-list.ts';
import { savedDocument } from '../../support/saved-document.ts';

const newest = savedDocument({ id: 'kst-1-3', savedAt: '2026-03-03T00:00:00.000Z' });
const middle = savedDocument({ id: 'kst-1-2', savedAt: '2026-02-02T00:00:00.000Z' });
const oldest = savedDocument({ id: 'kst-1-1', savedAt: '2026-01-01T00:00:00.000Z' });
const list = { documents: [newest, middle, oldest], unreadable: 2 };

test('what changed is replaced in its place, and the others are the very same', () => {
  const changed = { ...middle, note: 'nieuw' };
  const { documents, unreadable } = patchList(list, [middle.id], [changed]);
  expect(documents).toEqual([newest, changed, oldest]);
  expect(documents[0]).toBe(newest);
  expect(unreadable).toBe(2);
});

test('what is gone goes, and what is new takes its place in the order', () => {
  const added = savedDocument({ id: 'kst-1-9', savedAt: '2026-02-20T00:00:00.000Z' });
  expect(patchList(list, [newest.id, added.id], [added]).documents).toEqual([added, middle, oldest]);
});

test('an id that was never there changes nothing', () => {
  expect(patchList(list, ['kst-9-9'], []).documents).toEqual(list.documents);
});

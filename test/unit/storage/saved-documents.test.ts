import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UPGRADES } from '../../../lib/storage/database.ts';
import { openSavedDocuments, type SavedDocuments } from '../../../lib/storage/saved-documents.ts';
import { savedDocument } from '../../support/saved-document.ts';

let name: string;
let saved: SavedDocuments;
let count = 0;

beforeEach(async () => {
  name = `test-${count++}`;
  saved = await openSavedDocuments({ name });
});

afterEach(() => {
  saved.close();
  vi.restoreAllMocks();
});

describe('adding', () => {
  test('keeps a document', async () => {
    await saved.add(savedDocument());
    expect(await saved.has('kst-31066-1016')).toBe(true);
    expect(await saved.get('kst-31066-1016')).toEqual(savedDocument());
    expect(await saved.has('kst-1-1')).toBe(false);
    expect(await saved.get('kst-1-1')).toBeUndefined();
  });

  test('again unites tags and loses neither note', async () => {
    await saved.add(savedDocument({ tags: ['zorg'], note: 'mine' }));
    await saved.add(savedDocument({ tags: ['debat'], note: '', title: 'Other', date: '2022-04-20' }));
    expect(await saved.get('kst-31066-1016')).toEqual(
      savedDocument({ tags: ['zorg', 'debat'], note: 'mine', date: '2022-04-20' }),
    );
  });

  test('lists the newest saved first', async () => {
    await saved.add(savedDocument({ id: 'kst-1-1', savedAt: '2026-01-01T00:00:00.000Z' }));
    await saved.add(savedDocument({ id: 'kst-1-2', savedAt: '2026-02-01T00:00:00.000Z' }));
    expect((await saved.list()).documents.map(({ id }) => id)).toEqual(['kst-1-2', 'kst-1-1']);
  });

  test.each([
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['an address that is not https', { url: 'http://www.tweedekamer.nl/' }],
    ['no title', { title: '' }],
    ['a note without end', { note: 'x'.repeat(100_001) }],
  ])('refuses %s and keeps what there was', async (_what, fields) => {
    await saved.add(savedDocument({ note: 'mine' }));
    await expect(saved.add(savedDocument(fields))).rejects.toMatchObject({
      name: 'StorageError',
      reason: 'invalid',
    });
    expect((await saved.get('kst-31066-1016'))?.note).toBe('mine');
  });
});

describe('tags', () => {
  test('that follow each other at once, also from two pages, all arrive', async () => {
    const other = await openSavedDocuments({ name });
    await saved.restore([savedDocument({ tags: ['zorg'] }), savedDocument({ id: 'kst-1-1', note: 'mine' })]);
    await Promise.all([
      saved.retag(['kst-31066-1016'], { add: [' a ', 'A'] }),
      other.retag(['kst-31066-1016', 'kst-1-1'], { add: ['b'] }),
      saved.retag(['kst-31066-1016'], { remove: ['zorg'] }),
    ]);
    expect(await saved.get('kst-31066-1016')).toMatchObject({ tags: ['a', 'b'] });
    expect(await saved.get('kst-1-1')).toMatchObject({ tags: ['b'], note: 'mine' });
    other.close();
  });
});

describe('updating', () => {
  test('changes what the patch has and the time', async () => {
    await saved.add(savedDocument({ tags: ['zorg'], note: 'mine' }));
    await saved.update('kst-31066-1016', { note: 'new' });
    const document = await saved.get('kst-31066-1016');
    expect(document).toMatchObject({ tags: ['zorg'], note: 'new', savedAt: savedDocument().savedAt });
    expect(document?.changedAt).not.toBe(savedDocument().changedAt);
  });

  test('refuses a tag that is too long, and with it those beside it', async () => {
    await saved.add(savedDocument({ tags: ['zorg'] }));
    const add = ['debat', 'x'.repeat(61)];
    await expect(saved.retag(['kst-31066-1016'], { add })).rejects.toMatchObject({
      name: 'StorageError',
      reason: 'invalid',
    });
    expect((await saved.get('kst-31066-1016'))?.tags).toEqual(['zorg']);
  });

  test('does nothing to a document that is not there', async () => {
    await saved.update('kst-31066-1016', { note: 'new' });
    await saved.retag(['kst-31066-1016'], { add: ['zorg'] });
    expect(await saved.list()).toEqual({ documents: [], unreadable: 0 });
  });
});

describe('writing a note', () => {
  const ID = savedDocument().id;
  const noteOf = async () => (await saved.get(ID))?.note;

  test.each([
    ['replaces the one it was written over', 'oud', 'oud en nieuw'],
    ['replaces an earlier save of itself', 'oud en', 'oud en nieuw'],
    ['joins one from elsewhere', 'van elders', 'van elders\n\noud en nieuw'],
  ])('%s', async (_, stored, expected) => {
    await saved.add(savedDocument({ note: stored }));
    await saved.writeNote(ID, 'oud en nieuw', ['oud', 'oud en']);
    expect(await noteOf()).toBe(expected);
  });

  test('that is there already leaves the time of the last change, and a document that is gone stays away', async () => {
    await saved.add(savedDocument({ note: 'nieuw' }));
    await saved.writeNote(ID, 'nieuw', ['oud']);
    expect(await saved.get(ID)).toEqual(savedDocument({ note: 'nieuw' }));
    await saved.remove([ID]);
    await saved.writeNote(ID, 'nieuw', ['oud']);
    expect(await saved.get(ID)).toBeUndefined();
  });

  test('at once from two pages loses neither', async () => {
    const other = await openSavedDocuments({ name });
    await saved.add(savedDocument({ note: 'oud' }));
    await Promise.all([saved.writeNote(ID, 'van hier', ['oud']), other.writeNote(ID, 'van daar', ['oud'])]);
    expect(await noteOf()).toBe('van hier\n\nvan daar');
    other.close();
  });
});

describe('removing and restoring', () => {
  const documents = ['kst-1-1', 'kst-1-2', 'kst-1-3'].map((id) => savedDocument({ id, note: `note ${id}` }));

  test('brings back exactly what was removed', async () => {
    await saved.restore(documents);
    const removed = await saved.remove(['kst-1-1', 'kst-1-3', 'kst-9-9']);
    expect(removed).toEqual([documents[0], documents[2]]);
    expect((await saved.list()).documents.map(({ id }) => id)).toEqual(['kst-1-2']);
    await saved.restore(removed);
    expect(new Set((await saved.list()).documents)).toEqual(new Set(documents));
  });

  test('merges with what was saved again in between', async () => {
    await saved.restore(documents);
    const removed = await saved.remove(['kst-1-1']);
    await saved.add(savedDocument({ id: 'kst-1-1', note: 'later' }));
    await saved.restore(removed);
    expect((await saved.get('kst-1-1'))?.note).toBe('later\n\nnote kst-1-1');
  });

  test('writes all or nothing', async () => {
    const bad = savedDocument({ id: 'kst-1-4', url: 'data:text/html,x' });
    await expect(saved.restore([...documents, bad])).rejects.toMatchObject({ reason: 'invalid' });
    expect(await saved.list()).toEqual({ documents: [], unreadable: 0 });
  });
});

describe('reconciling', () => {
  test('is told all that is there, writes what it answers, and remembers', async () => {
    await saved.restore([savedDocument({ id: 'kst-1-1' }), savedDocument({ id: 'kst-1-2', note: 'mine' })]);
    const raw = await openDB(name);
    await raw.put('documents', { id: 'kst-1-3', garbage: true });
    raw.close();
    const seen = vi.fn();
    await saved.reconcile((present) => {
      seen(present);
      return {
        put: [savedDocument({ id: 'kst-1-2', note: 'other' })],
        remove: ['kst-1-1'],
        memory: new Map([['a', 1]]),
      };
    });
    expect(seen.mock.calls).toEqual([
      [
        {
          documents: [savedDocument({ id: 'kst-1-1' }), savedDocument({ id: 'kst-1-2', note: 'mine' })],
          ids: ['kst-1-1', 'kst-1-2', 'kst-1-3'],
          memory: undefined,
        },
      ],
    ]);
    expect(await saved.read()).toEqual({
      documents: [savedDocument({ id: 'kst-1-2', note: 'other' })],
      ids: ['kst-1-2', 'kst-1-3'],
      memory: new Map([['a', 1]]),
    });
  });

  test('tells watchers only of documents', async () => {
    const watcher = vi.fn();
    saved.watch(watcher);
    await saved.reconcile(() => ({ put: [], remove: [], memory: 1 }));
    expect(watcher).not.toHaveBeenCalled();
    await saved.reconcile(() => ({ put: [savedDocument()], remove: [], memory: 2 }));
    expect(watcher).toHaveBeenCalledTimes(1);
  });

  test('writes all or nothing', async () => {
    await saved.add(savedDocument({ note: 'mine' }));
    const put = [savedDocument({ note: 'other' }), savedDocument({ id: 'kst-1-1', url: 'data:text/html,x' })];
    await expect(saved.reconcile(() => ({ put, remove: [], memory: 1 }))).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect(await saved.read()).toMatchObject({ documents: [{ note: 'mine' }], memory: undefined });
  });
});

describe('watching', () => {
  test('tells this page and the others, and nobody when a write failed', async () => {
    const other = await openSavedDocuments({ name });
    const here = vi.fn();
    const there = vi.fn();
    saved.watch(here);
    const stop = other.watch(there);
    await saved.add(savedDocument());
    await expect.poll(() => there.mock.calls.length).toBe(1);
    expect(here.mock.calls).toEqual([[['kst-31066-1016']]]);
    expect(there.mock.calls).toEqual([[['kst-31066-1016']]]);

    await expect(saved.add(savedDocument({ title: '' }))).rejects.toThrow();
    stop();
    await saved.remove(['kst-31066-1016']);
    await expect.poll(() => here.mock.calls.length).toBe(2);
    expect(there).toHaveBeenCalledTimes(1);
    other.close();
  });
});

describe('when the disk does not do its part', () => {
  test.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'disk'],
  ])('%s becomes "%s" and what was saved stays', async (error, reason) => {
    await saved.add(savedDocument({ note: 'mine' }));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no', error);
    });
    await expect(saved.update('kst-31066-1016', { note: 'lost' })).rejects.toMatchObject({
      name: 'StorageError',
      reason,
    });
    expect((await saved.get('kst-31066-1016'))?.note).toBe('mine');
  });

  test('a transaction that fails at its end is an error too', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(saved.add(savedDocument())).rejects.toMatchObject({ reason: 'disk' });
    expect(await saved.list()).toEqual({ documents: [], unreadable: 0 });
  });

  test('a browser without a database says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    await expect(openSavedDocuments({ name: 'other' })).rejects.toMatchObject({ reason: 'unavailable' });
  });

  test('damaged records give what can be read, are counted where nothing can, and stay stored', async () => {
    const raw = await openDB(name);
    await raw.put('documents', {
      ...savedDocument({ id: 'kst-1-1', note: 'mine' }),
      tags: 5,
      savedAt: 'then',
    });
    await raw.put('documents', { id: 'kst-1-2', garbage: true });
    expect(await saved.list()).toEqual({
      documents: [savedDocument({ id: 'kst-1-1', note: 'mine', savedAt: '1970-01-01T00:00:00.000Z' })],
      unreadable: 1,
    });
    expect(await raw.count('documents')).toBe(2);
    raw.close();
  });
});

describe('versions of the database', () => {
  const upgrades = [
    ...UPGRADES,
    (...[, transaction]: Parameters<(typeof UPGRADES)[number]>) =>
      void transaction
        .objectStore('documents')
        .put(savedDocument({ id: 'kst-2-2', title: 'From the upgrade' })),
  ];

  test('what the first version saved is there in the newest', async () => {
    saved.close();
    name = `first-${count}`;
    const first = await openSavedDocuments({ name, upgrades: UPGRADES.slice(0, 1) }).catch(() => undefined);
    first?.close();
    const raw = await openDB(name);
    expect([...raw.objectStoreNames]).toEqual(['documents']);
    await raw.put('documents', savedDocument({ note: 'mine' }));
    raw.close();
    saved = await openSavedDocuments({ name });
    expect(await saved.read()).toEqual({
      documents: [savedDocument({ note: 'mine' })],
      ids: ['kst-31066-1016'],
      memory: undefined,
    });
  });

  test('an upgrade runs the steps that are missing and keeps what there is', async () => {
    await saved.add(savedDocument({ note: 'mine' }));
    const newer = await openSavedDocuments({ name, upgrades });
    expect((await newer.list()).documents.map(({ id }) => id).sort()).toEqual(['kst-2-2', 'kst-31066-1016']);
    newer.close();
  });

  test('an open page gives way to a newer version and then says it is too old', async () => {
    const newer = await openSavedDocuments({ name, upgrades });
    await expect(saved.list()).rejects.toMatchObject({ name: 'StorageError', reason: 'newer' });
    newer.close();
  });

  test('a page that does not give way blocks the upgrade, which says so at once', async () => {
    saved.close();
    const stubborn = await openDB(name);
    await expect(openSavedDocuments({ name, upgrades })).rejects.toMatchObject({ reason: 'blocked' });
    stubborn.close();
    await vi.waitFor(async () => {
      const newer = await openSavedDocuments({ name, upgrades });
      newer.close();
    }, 20_000);
  });

  test('a connection that the browser ends is opened anew', async () => {
    await saved.add(savedDocument());
    const raw = vi.spyOn(indexedDB, 'open');
    const open = await openSavedDocuments({ name });
    const database = (raw.mock.results[0]?.value as IDBOpenDBRequest).result;
    forceCloseDatabase(database as never);
    expect(await open.has('kst-31066-1016')).toBe(true);
    open.close();
  });
});

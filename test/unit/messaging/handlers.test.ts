import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import { createBackgroundHandlers } from '../../../lib/messaging/handlers.ts';
import type { SavedStore } from '../../../lib/messaging/handlers.ts';
import type { InterfaceState } from '../../../lib/messaging/protocol.ts';
import { exchange, manyDocuments, openTestIndex, SOURCE } from '../index/fixture.ts';

const INTERFACE = { messages: {}, language: 'nl', settings: DEFAULT_SETTINGS } as InterfaceState;

const DOCUMENT: SavedDocument = {
  id: 'kst-1-1',
  title: 'Titel',
  kind: 'kamerstuk',
  url: 'https://zoek.officielebekendmakingen.nl/kst-1-1.html',
  tags: [],
  note: '',
  savedAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
};

async function open(source = SOURCE, saved: Partial<SavedStore> = {}) {
  const index = await openTestIndex(source);
  const store: SavedStore = { add: () => Promise.resolve(), has: () => Promise.resolve(false), ...saved };
  const openSaved = vi.fn(() => Promise.resolve(store));
  const openOptions = vi.fn(() => Promise.resolve());
  const readInterface = () => Promise.resolve(INTERFACE);
  const services = { index: index.reader, openSaved, readInterface, openOptions };
  return { ...index, openSaved, openOptions, handlers: createBackgroundHandlers(services) };
}

/** What a message may hold that the types do not allow. */
const anything = (value: unknown) => value as never;

describe('resolveTargets', () => {
  test('says of each target which document it is, in order', async () => {
    const { handlers } = await open();
    expect(await handlers.resolveTargets(['kst-9-9', 'doc-2022D06725', 'kst-31066-1016'])).toEqual({
      ok: true,
      targets: [
        null,
        { id: 'kst-35165-46', title: 'Brief' },
        { id: 'kst-31066-1016', title: 'Brief over de kinderopvangtoeslag' },
      ],
    });
  });

  test('answers 2,000 targets with one reading of each shard', async () => {
    const source = manyDocuments(2_000);
    const { handlers, loads } = await open(source);
    const result = await handlers.resolveTargets(source.documents.map(({ id }) => id));
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.targets.every((target) => target !== null)).toBe(true);
    expect(new Set(loads).size).toBe(loads.length);
  });

  test('with a damaged shard says so and answers the others', async () => {
    const source = manyDocuments(2_000);
    const { handlers, files } = await open(source);
    files.set('documents/00.json', new Uint8Array([123]));
    const result = await handlers.resolveTargets(source.documents.map(({ id }) => id));
    if (!result.ok) throw new Error(result.error);
    const found = result.targets.filter((target) => target !== null).length;
    expect(result.partial).toBe('index-damaged');
    expect(found).toBeGreaterThan(1_000);
    expect(found).toBeLessThan(2_000);
  });

  test('without an index says that it is missing', async () => {
    const { handlers, files } = await open();
    files.clear();
    expect(await handlers.resolveTargets(['kst-1-1'])).toEqual({ ok: false, error: 'index-missing' });
  });

  test.each([
    ['no list', 'kst-1-1'],
    ['nothing', undefined],
    ['a list of something else', [1, {}]],
    ['an endless id', ['x'.repeat(10_000)]],
    ['too many', Array.from({ length: 20_001 }, () => 'kst-1-1')],
  ])('refuses %s', async (_, data) => {
    const { handlers, loads } = await open();
    expect(await handlers.resolveTargets(anything(data))).toEqual({ ok: false, error: 'failed' });
    expect(loads).toEqual([]);
  });
});

describe('getPreview', () => {
  const sentence = 'Zie de brief.';

  test('gives the document, the related exchanges and the date of the index', async () => {
    const { handlers } = await open();
    const result = await handlers.getPreview({ targets: ['kst-31066-1016'], sentence });
    expect(result).toMatchObject({
      ok: true,
      preview: {
        resolution: { status: 'found', document: { id: 'kst-31066-1016', dossierTitle: 'Belastingdienst' } },
        exchanges: [
          { id: 'kst-35165-46#1', relation: 'cites-target' },
          { id: 'ah-tk-20212022-7#2', relation: 'cites-target' },
        ],
        indexDate: '2022-04-20',
      },
    });
  });

  test("adds the target's own exchanges", async () => {
    const { handlers } = await open();
    const result = await handlers.getPreview({ targets: ['ah-tk-20212022-7'], sentence });
    expect(result.ok && result.preview.exchanges.map(({ id, relation }) => `${id} ${relation}`)).toEqual([
      'ah-tk-20212022-7#1 in-target',
      'ah-tk-20212022-7#2 in-target',
    ]);
  });

  test.each(['kst-35165-46', 'doc-2022D06725'])('leaves out the page itself, known as %s', async (self) => {
    const { handlers } = await open();
    const result = await handlers.getPreview({ targets: ['kst-31066-1016'], sentence, self });
    expect(result.ok && result.preview.exchanges.map(({ id }) => id)).toEqual(['ah-tk-20212022-7#2']);
  });

  test('relates nothing while there is a choice to make', async () => {
    const { handlers } = await open();
    const result = await handlers.getPreview({ targets: ['kst-31066-1016', 'kst-35165-46'], sentence });
    expect(result).toMatchObject({ preview: { resolution: { status: 'ambiguous' }, exchanges: [] } });
  });

  test('of an unknown document is quiet', async () => {
    const { handlers } = await open();
    const result = await handlers.getPreview({ targets: ['kst-99999-9'], sentence });
    expect(result).toMatchObject({ ok: true, preview: { resolution: { status: 'unknown' }, exchanges: [] } });
  });

  test.each([
    ['missing', undefined, 'index-missing'],
    ['damaged', new Uint8Array(), 'index-damaged'],
    ['of another version', new TextEncoder().encode('{"version":9}'), 'index-damaged'],
  ] as const)('says that its shard is %s', async (_, bytes, error) => {
    const { handlers, files } = await open();
    if (bytes) files.set('documents/00.json', bytes);
    else files.delete('documents/00.json');
    expect(await handlers.getPreview({ targets: ['kst-31066-1016'], sentence })).toEqual({
      ok: false,
      error,
    });
  });

  test.each([
    null,
    {},
    { targets: 'kst-1-1', sentence: '' },
    { targets: [], sentence: 5 },
    { targets: [], sentence: 'x'.repeat(20_001) },
    { targets: Array.from({ length: 101 }, () => 'kst-1-1'), sentence: '' },
    { targets: [], sentence: '', self: {} },
  ])('refuses a request that is none (%#)', async (request) => {
    const { handlers } = await open();
    expect(await handlers.getPreview(anything(request))).toEqual({ ok: false, error: 'failed' });
  });
});

describe('getExchangesCiting', () => {
  test('gives the exchanges elsewhere, newest first, also for an alias', async () => {
    const source = { ...SOURCE, exchanges: [...SOURCE.exchanges] };
    const cites = [{ target: 'kst-31066-1016', in: 'answer' as const }];
    source.exchanges.push(exchange('kst-31066-1016', 1, { date: '2024-01-01', cites }));
    const { handlers } = await open(source);
    for (const id of ['kst-31066-1016', 'kst-20212022-31066-1016']) {
      const result = await handlers.getExchangesCiting(id);
      expect(result.ok && result.exchanges.map((found) => `${found.id} ${found.relation}`)).toEqual([
        'kst-35165-46#1 cites-target',
        'ah-tk-20212022-7#2 cites-target',
      ]);
    }
  });

  test('gives the failure when the index cannot be read', async () => {
    const { handlers, files } = await open();
    files.clear();
    expect(await handlers.getExchangesCiting('kst-1-1')).toEqual({ ok: false, error: 'index-missing' });
    expect(await handlers.getExchangesCiting(anything(5))).toEqual({ ok: false, error: 'failed' });
  });
});

test('getIndexInfo gives what the index holds, or null', async () => {
  const { handlers, files } = await open();
  files.clear();
  expect(await handlers.getIndexInfo(undefined)).toBeNull();
  const whole = await open();
  expect(await whole.handlers.getIndexInfo(undefined)).toMatchObject({ documents: 5, reports: 3 });
});

describe('saving', () => {
  test('hands the document to the store, which is opened at the first call that needs it', async () => {
    const add = vi.fn(() => Promise.resolve());
    const { handlers, openSaved } = await open(SOURCE, { add });
    expect(openSaved).not.toHaveBeenCalled();
    expect(await handlers.saveDocument(DOCUMENT)).toEqual({ ok: true });
    expect(add).toHaveBeenCalledExactlyOnceWith(DOCUMENT);
  });

  test.each([
    [new StorageError('invalid', 'no document'), 'invalid'],
    [new StorageError('quota', 'full'), 'failed'],
    [new TypeError('oops'), 'failed'],
  ])('says why it did not happen: %s', async (reason, error) => {
    const { handlers } = await open(SOURCE, { add: () => Promise.reject(reason) });
    expect(await handlers.saveDocument(DOCUMENT)).toEqual({ ok: false, error });
  });

  test('isSaved asks the store, and is false when it cannot tell', async () => {
    const has = (id: string) =>
      id === 'kst-1-1' ? Promise.resolve(true) : Promise.reject(new Error('disk'));
    const { handlers } = await open(SOURCE, { has });
    expect(await handlers.isSaved('kst-1-1')).toBe(true);
    expect(await handlers.isSaved('kst-2-2')).toBe(false);
    expect(await handlers.isSaved(anything({}))).toBe(false);
  });
});

test('the options page and the interface are passed on', async () => {
  const { handlers, openOptions } = await open();
  await handlers.openOptions(undefined);
  expect(openOptions).toHaveBeenCalledOnce();
  expect(await handlers.getInterface(undefined)).toBe(INTERFACE);
});

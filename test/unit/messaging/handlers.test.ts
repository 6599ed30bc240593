import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import type { FullTexts } from '../../../lib/full-text/full-texts.ts';
import type { FullText } from '../../../lib/full-text/types.ts';
import { createIndexHandlers } from '../../../lib/messaging/index-handlers.ts';
import { createBackgroundHandlers } from '../../../lib/messaging/handlers.ts';
import type { CardToDraw, Silencer } from '../../../lib/messaging/card-handler.ts';
import type { CardAct, CardDrawing, CardRequest, CardSubject } from '../../../lib/preview/types.ts';
import type { SavedStore } from '../../../lib/messaging/saved-store.ts';
import type { InterfaceState } from '../../../lib/messaging/protocol.ts';
import { citingOf } from '../../../lib/messaging/citing.ts';
import { exchange, openFiles, manyCiting, manyDocuments, openTestIndex, SOURCE } from '../index/fixture.ts';

const INTERFACE: InterfaceState = {
  cardStyle: '',
  cards: { loading: ['p', {}], stepping: ['p', {}], disconnected: ['p', {}] },
  words: { kinds: {} as InterfaceState['words']['kinds'], walked: '' },
  settings: DEFAULT_SETTINGS,
};

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

const FULL_TEXT: FullText = {
  kind: 'exchange',
  question: 'Kent u het bericht?',
  answer: 'Ja.',
  url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20162017-411.html',
  fetchedAt: '2026-11-22T10:00:00.000Z',
};

async function open(source = SOURCE, saved: Partial<SavedStore> = {}) {
  const index = await openTestIndex(source);
  const store: SavedStore = {
    add: () => Promise.resolve(),
    has: () => Promise.resolve(false),
    get: () => Promise.resolve(undefined),
    tags: () => Promise.resolve([]),
    writeNote: () => Promise.resolve(),
    retag: () => Promise.resolve(),
    ...saved,
  };
  const openSaved = vi.fn(() => Promise.resolve(store));
  const openOptions = vi.fn(() => Promise.resolve());
  const fullTexts = {
    get: vi.fn<FullTexts['get']>().mockResolvedValue({ ok: false, error: 'offline' }),
    kept: vi.fn<FullTexts['kept']>().mockResolvedValue(undefined),
    isFetching: vi.fn<FullTexts['isFetching']>().mockReturnValue(false),
    stop: vi.fn<FullTexts['stop']>(),
  };
  const readInterface = () => Promise.resolve(INTERFACE);
  const silencer = {
    silence: vi.fn<Silencer['silence']>().mockResolvedValue('hover'),
    speak: vi.fn<Silencer['speak']>().mockResolvedValue(undefined),
  };
  // A card's own words are tested with its components: here it is what it is drawn from.
  const drawn: CardToDraw[] = [];
  const drawCard = async (card: CardToDraw): Promise<CardDrawing> => {
    drawn.push(card);
    return { card: ['p', {}, card.model.state], said: [] };
  };
  const savedChanged = vi.fn();
  const preparePublishers = vi.fn(() => Promise.resolve());
  const services = {
    index: index.reader,
    openSaved,
    readInterface,
    fullTexts,
    drawCard,
    silencer,
    version: '1.2.3',
    openOptions,
    savedChanged,
    preparePublishers,
  };
  return {
    ...index,
    drawn,
    openSaved,
    silencer,
    openOptions,
    savedChanged,
    preparePublishers,
    fullTexts,
    handlers: createBackgroundHandlers(services),
    previewer: createIndexHandlers(index.reader),
  };
}

/** What a message may hold that the types do not allow. */
const anything = (value: unknown) => value as never;

/** One text for every document, each with the reference to it. */
const textsOf = (documents: readonly { id: string }[]) =>
  documents.map(({ id }) => ({ text: `Zie Kamerstuk ${id.slice('kst-'.length)}.` }));

describe('readTexts', () => {
  test('finds the references in texts, with where they stand and which document they are', async () => {
    const { handlers } = await open();
    const texts = [
      { text: 'Zonder verwijzing.' },
      { text: 'Zie Kamerstuk 31 066, nr. 1016 en kst-9999-9.' },
      { text: 'Kenmerk 2022D06725' },
    ];
    const result = await handlers.readTexts({ page: {}, texts });
    if (!result.ok) throw new Error(result.error);
    expect(result.partial).toBeUndefined();
    expect(result.references).toMatchObject([
      {
        text: 1,
        start: 4,
        end: 30,
        kind: 'kamerstuk',
        targets: ['kst-31066-1016'],
        status: 'found',
        found: { id: 'kst-31066-1016', title: 'Brief over de kinderopvangtoeslag' },
      },
      { text: 1, start: 34, end: 44, targets: ['kst-9999-9'], status: 'unknown' },
      { text: 2, start: 8, end: 18, status: 'found', found: { id: 'kst-35165-46', title: 'Brief' } },
    ]);
    expect(result.references[0]).not.toHaveProperty('raw');
  });

  test('leaves out a bare number that the index does not bear out, and the page itself', async () => {
    const { handlers } = await open();
    const texts = [{ text: 'Zie 31 066, nr. 1016 en 31 067, nr. 1016 en Kamerstuk 35 165, nr. 46.' }];
    const result = await handlers.readTexts({ page: { self: 'doc-2022D06725' }, texts });
    expect(result.ok && result.references.map(({ targets }) => targets)).toEqual([['kst-31066-1016']]);
  });

  test('reads 2,000 references over many shards in one call, each shard once', async () => {
    const source = manyDocuments(2_000);
    const { handlers, loads } = await open(source);
    const result = await handlers.readTexts({ page: {}, texts: textsOf(source.documents) });
    if (!result.ok) throw new Error(result.error);
    expect(result.references.map(({ found }) => found?.id)).toEqual(source.documents.map(({ id }) => id));
    expect(loads.filter((file) => file.startsWith('documents/'))).toHaveLength(2);
    expect(new Set(loads).size).toBe(loads.length);
  });

  test('with a damaged shard says so, and only the references in that shard are unknown', async () => {
    const source = manyDocuments(2_000);
    const { handlers, files } = await open(source);
    files.set('documents/0001.bin', new Uint8Array([123]));
    const result = await handlers.readTexts({ page: {}, texts: textsOf(source.documents) });
    if (!result.ok) throw new Error(result.error);
    const found = result.references.filter(({ status }) => status === 'found').length;
    expect(result.partial).toBe('index-damaged');
    expect(result.references).toHaveLength(2_000);
    expect(found).toBeGreaterThan(1_000);
    expect(found).toBeLessThan(2_000);
  });

  test('without an index says that it is missing', async () => {
    const { handlers, files } = await open();
    files.clear();
    const texts = [{ text: 'Kamerstuk 31 066, nr. 1016' }];
    expect(await handlers.readTexts({ page: {}, texts })).toEqual({ ok: false, error: 'index-missing' });
  });

  test('makes known first who publishes reports, and fails where that cannot be read', async () => {
    const { handlers, preparePublishers } = await open();
    preparePublishers.mockRejectedValueOnce(new Error('No such file'));
    const request = { page: {}, texts: [{ text: 'Zie Kamerstuk 35 165, nr. 46.' }] };
    expect(await handlers.readTexts(request)).toEqual({ ok: false, error: 'failed' });
    expect(await handlers.readTexts(request)).toMatchObject({ ok: true });
  });

  test.each([
    ['nothing', undefined],
    ['no list', { page: {}, texts: 'kst-1-1' }],
    ['a list of something else', { page: {}, texts: [1, {}] }],
    ['a text that is none', { page: {}, texts: [{ text: { length: 3 } }] }],
    ['no page', { texts: [{ text: 'kst-1-1' }] }],
    ['too many texts', { page: {}, texts: Array.from({ length: 200_001 }, () => ({ text: '' })) }],
    [
      'too many characters',
      { page: {}, texts: Array.from({ length: 31 }, () => ({ text: 'x'.repeat(1_000_000) })) },
    ],
  ])('refuses %s', async (_, data) => {
    const { handlers, loads } = await open();
    expect(await handlers.readTexts(anything(data))).toEqual({ ok: false, error: 'failed' });
    expect(loads).toEqual([]);
  });
});

describe('readExchanges', () => {
  const ask = (text: string) => ({ text });

  test('gives the questions and answers of paragraphs', async () => {
    const { handlers } = await open();
    const read = await handlers.readExchanges([
      ask('Vraag 1'),
      ask('Klopt dit?'),
      ask('Antwoord 1'),
      ask('Ja.'),
    ]);
    expect(read).toMatchObject([
      { ordinal: 1, numbers: ['1'], question: 'Klopt dit?', answer: 'Ja.', paragraphs: [0, 1, 2, 3] },
    ]);
  });

  test.each([
    ['no list', 'Vraag 1', 'list'],
    ['too many', Array.from({ length: 200_001 }, () => ask('')), 'at most'],
    ['too long', Array.from({ length: 31 }, () => ask('x'.repeat(1_000_000))), 'at most'],
  ])('refuses %s', async (_, data, message) => {
    const { handlers } = await open();
    expect(() => handlers.readExchanges(anything(data))).toThrow(message);
  });
});

test('identifyPage says which document a page is', async () => {
  const { handlers } = await open();
  const url = 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html';
  expect(await handlers.identifyPage({ url, meta: [] })).toEqual({
    self: 'kst-31066-1016',
    dossier: '31066',
    number: '1016',
    chamber: 'tk',
  });
});

describe('getPreview', () => {
  const text = 'Vooraf iets anders. Zie de brief van de minister. Daarna nog iets.';
  const context = { text, start: 24, end: 32 };

  test('gives the document, the related exchanges and the date of the index', async () => {
    const { previewer } = await open();
    const result = await previewer.getPreview({ targets: ['kst-31066-1016'], context });
    expect(result).toMatchObject({
      ok: true,
      preview: {
        resolution: { status: 'found', document: { id: 'kst-31066-1016', dossierTitle: 'Belastingdienst' } },
        exchanges: [
          { id: 'kst-35165-46#1', relation: 'cites-target' },
          { id: 'ah-tk-20212022-7#2', relation: 'cites-target' },
        ],
        sentence: 'Zie de brief van de minister.',
        indexDate: '2022-04-20',
      },
    });
    expect(result.ok && result.preview).not.toHaveProperty('partial');
  });

  test.each([
    ['missing', undefined, 'index-missing'],
    ['damaged', new Uint8Array(), 'index-damaged'],
  ] as const)('shows the document, and says so, when its exchanges are %s', async (_, bytes, partial) => {
    const { handlers, previewer, files } = await open();
    for (const file of [...files.keys()].filter((name) => name.startsWith('exchanges/'))) {
      if (bytes) files.set(file, bytes);
      else files.delete(file);
    }
    for (const target of ['kst-31066-1016', 'ah-tk-20212022-7']) {
      const result = await previewer.getPreview({ targets: [target], context });
      const resolution = { status: 'found', document: { id: target } };
      expect(result).toMatchObject({ ok: true, preview: { resolution, exchanges: [], partial } });
    }
    expect(await handlers.getExchangesCiting({ id: 'kst-31066-1016' })).toEqual({
      ok: true,
      exchanges: [],
      withoutTexts: 0,
      partial,
    });
  });

  test('shows the exchanges that can be read when others cannot', async () => {
    const { handlers, previewer, files } = await open(manyCiting(200));
    expect(files.delete('texts/0000-01.bin')).toBe(true);
    const result = await previewer.getPreview({ targets: ['kst-31066-1016'], context });
    if (!result.ok) throw new Error(result.error);
    expect(result.preview.partial).toBe('index-missing');
    expect(result.preview.exchanges).not.toEqual([]);
    const citing = await handlers.getExchangesCiting({ id: 'kst-31066-1016' });
    expect(citing).toMatchObject({ ok: true, partial: 'index-missing' });
  });

  test("adds the target's own exchanges", async () => {
    const { previewer } = await open();
    const result = await previewer.getPreview({ targets: ['ah-tk-20212022-7'], context });
    expect(result.ok && result.preview.exchanges.map(({ id, relation }) => `${id} ${relation}`)).toEqual([
      'ah-tk-20212022-7#1 in-target',
      'ah-tk-20212022-7#2 in-target',
    ]);
  });

  test.each(['kst-35165-46', 'doc-2022D06725'])('leaves out the page itself, known as %s', async (self) => {
    const { previewer } = await open();
    const result = await previewer.getPreview({ targets: ['kst-31066-1016'], context, self });
    expect(result.ok && result.preview.exchanges.map(({ id }) => id)).toEqual(['ah-tk-20212022-7#2']);
  });

  test('relates nothing while there is a choice to make', async () => {
    const { previewer } = await open();
    const result = await previewer.getPreview({ targets: ['kst-31066-1016', 'kst-35165-46'], context });
    expect(result).toMatchObject({ preview: { resolution: { status: 'ambiguous' }, exchanges: [] } });
  });

  test('of an unknown document is quiet', async () => {
    const { previewer } = await open();
    const result = await previewer.getPreview({ targets: ['kst-99999-9'], context });
    expect(result).toMatchObject({ ok: true, preview: { resolution: { status: 'unknown' }, exchanges: [] } });
  });

  test.each([
    ['missing', undefined, 'index-missing'],
    ['damaged', new Uint8Array(), 'index-damaged'],
    ['of another version', new TextEncoder().encode('{"version":9}'), 'index-damaged'],
  ] as const)('says that its shard is %s', async (_, bytes, error) => {
    const { previewer, files } = await open();
    if (bytes) files.set('documents/0000.bin', bytes);
    else files.delete('documents/0000.bin');
    expect(await previewer.getPreview({ targets: ['kst-31066-1016'], context })).toEqual({
      ok: false,
      error,
    });
  });
});

describe('getExchangesCiting', () => {
  test('gives the exchanges elsewhere, newest first, also for an alias', async () => {
    const source = { ...SOURCE, exchanges: [...SOURCE.exchanges] };
    const cites = [{ target: 'kst-31066-1016', in: 'answer' as const }];
    source.exchanges.push(exchange('kst-31066-1016', 1, { date: '2024-01-01', cites }));
    const { handlers } = await open(source);
    for (const id of ['kst-31066-1016', 'kst-20212022-31066-1016']) {
      const result = await handlers.getExchangesCiting({ id });
      expect(result.ok && result.exchanges.map((found) => `${found.id} ${found.relation}`)).toEqual([
        'kst-35165-46#1 cites-target',
        'ah-tk-20212022-7#2 cites-target',
      ]);
    }
  });

  test('gives the failure when the index cannot be read', async () => {
    const { handlers, files } = await open();
    files.clear();
    expect(await handlers.getExchangesCiting({ id: 'kst-1-1' })).toEqual({
      ok: false,
      error: 'index-missing',
    });
    expect(await handlers.getExchangesCiting(anything(5))).toEqual({ ok: false, error: 'failed' });
  });
});

describe('getDocumentsCiting', () => {
  const cites = [{ target: 'kst-31066-1016', in: 'answer' as const }];
  const source = {
    ...SOURCE,
    citations: [{ from: 'kst-77777-7', to: 'kst-31066-1016' }],
    exchanges: [...SOURCE.exchanges, exchange('kst-31066-1016', 1, { date: '2024-01-01', cites })],
  };

  test('gives the documents elsewhere, newest first, with what is known of them, also for an alias', async () => {
    const { handlers } = await open(source);
    for (const id of ['kst-31066-1016', 'kst-20212022-31066-1016']) {
      expect(await handlers.getDocumentsCiting({ id })).toEqual({
        ok: true,
        documents: [
          { id: 'kst-35165-46', title: 'Brief', date: '2022-02-18' },
          { id: 'ah-tk-20212022-7', title: 'Antwoord', date: '2021-10-01' },
          { id: 'kst-77777-7' },
        ],
      });
    }
  });

  test('of a document that nobody cites gives none', async () => {
    const { handlers } = await open(source);
    expect(await handlers.getDocumentsCiting({ id: 'kst-36000-2' })).toEqual({ ok: true, documents: [] });
  });

  test('says that there may be more when a shard cannot be read', async () => {
    const { handlers, files } = await open(manyCiting(40_000));
    files.set('citations/0001.bin', new Uint8Array([123]));
    const result = await handlers.getDocumentsCiting({ id: 'kst-31066-1016' });
    expect(result).toMatchObject({ ok: true, partial: 'index-damaged' });
    expect(result.ok && result.documents.length).toBeGreaterThan(0);
  });

  test('gives the failure when the index cannot be read', async () => {
    const { handlers, files } = await open();
    files.clear();
    expect(await handlers.getDocumentsCiting({ id: 'kst-1-1' })).toEqual({
      ok: false,
      error: 'index-missing',
    });
    expect(await handlers.getDocumentsCiting(anything(5))).toEqual({ ok: false, error: 'failed' });
  });
});

test('both lists of what cites say that there are older ones beyond the limit', async () => {
  const { handlers } = await open(manyCiting(200));
  const id = 'kst-31066-1016';
  const exchanges = await handlers.getExchangesCiting({ id, limit: 3 });
  expect(exchanges).toMatchObject({ ok: true, more: true });
  expect(exchanges.ok && exchanges.exchanges).toHaveLength(3);
  const documents = await handlers.getDocumentsCiting({ id, limit: 3 });
  expect(documents).toMatchObject({ ok: true, more: true });
  expect(documents.ok && documents.documents).toHaveLength(3);
  const all = await handlers.getDocumentsCiting({ id, limit: 20_000 });
  expect(all).not.toHaveProperty('more');
  for (const limit of [0, -1, 1.5, 20_001, '3'])
    expect(await handlers.getDocumentsCiting(anything({ id, limit }))).toEqual({
      ok: false,
      error: 'failed',
    });
});

describe('getDocuments', () => {
  test('gives what is known of each id or alias, in their order', async () => {
    const { handlers } = await open();
    const result = await handlers.getDocuments(['kst-20212022-31066-1016', 'kst-99999-9', 'kst-35165-46']);
    expect(result).not.toHaveProperty('partial');
    expect(result.ok && result.documents.map((document) => document?.id)).toEqual([
      'kst-31066-1016',
      undefined,
      'kst-35165-46',
    ]);
    expect(result.ok && result.documents[1]).toBeNull();
  });

  test('says that some may be in a shard that cannot be read', async () => {
    const { handlers, files } = await open();
    files.set('documents/0000.bin', new Uint8Array());
    expect(await handlers.getDocuments(['kst-31066-1016'])).toEqual({
      ok: true,
      documents: [null],
      partial: 'index-damaged',
    });
  });

  test('gives the failure when the index cannot be read, or asked for what is no list of ids', async () => {
    const { handlers, files } = await open();
    expect(await handlers.getDocuments(anything([5]))).toEqual({ ok: false, error: 'failed' });
    files.clear();
    expect(await handlers.getDocuments(['kst-1-1'])).toEqual({ ok: false, error: 'index-missing' });
  });
});

describe('exchanges about many documents', () => {
  test('are those that cite each, newest first, then those in it, in brief', async () => {
    const { handlers } = await open();
    const result = await handlers.getExchangesAbout(['kst-31066-1016', 'kst-36000-1', 'kst-35165-46']);
    expect(result).toEqual({
      ok: true,
      indexDate: '2022-04-20',
      about: {
        'kst-31066-1016': [
          {
            id: 'kst-35165-46#1',
            document: 'kst-35165-46',
            relation: 'cites-target',
            asker: { fraction: 'D66' },
            date: '2022-02-18',
            words: 'Vraag 1',
            answered: true,
          },
          expect.objectContaining({ id: 'ah-tk-20212022-7#2', relation: 'cites-target' }),
        ],
        'kst-35165-46': [expect.objectContaining({ id: 'kst-35165-46#1', relation: 'in-target' })],
      },
    });
  });

  test('are given under the id that was asked for, also an alias', async () => {
    const { handlers } = await open();
    const result = await handlers.getExchangesAbout(['kst-20212022-31066-1016']);
    expect(result).toMatchObject({ ok: true, about: { 'kst-20212022-31066-1016': [{}, {}] } });
  });

  test('are cut short, and few', async () => {
    const { handlers } = await open({
      ...SOURCE,
      exchanges: Array.from({ length: 80 }, (_, index) =>
        exchange('ah-tk-20212022-7', index + 1, {
          question: 'v'.repeat(1_000),
          cites: [{ target: 'kst-31066-1016', in: 'answer' }],
        }),
      ),
    });
    const result = await handlers.getExchangesAbout(['kst-31066-1016']);
    const found = result.ok ? (result.about['kst-31066-1016'] ?? []) : [];
    expect(found).toHaveLength(50);
    expect(Math.max(...found.map(({ words }) => words.length))).toBe(280);
  });

  test('leave out what a damaged part would have told, and fail with the whole index', async () => {
    const { handlers, files } = await open();
    files.set('citations/0000.bin', new Uint8Array([1]));
    expect(await handlers.getExchangesAbout(['kst-31066-1016'])).toMatchObject({ ok: true, about: {} });
    files.clear();
    const gone = await open();
    gone.files.clear();
    expect(await gone.handlers.getExchangesAbout(['kst-1-1'])).toEqual({ ok: false, error: 'index-missing' });
    expect(await gone.handlers.getExchangesAbout(anything(5))).toEqual({ ok: false, error: 'failed' });
  });
});

test('getIndexInfo gives what the index holds, or null', async () => {
  const { handlers, files } = await open();
  files.clear();
  expect(await handlers.getIndexInfo(undefined)).toBeNull();
  const whole = await open();
  expect(await whole.handlers.getIndexInfo(undefined)).toMatchObject({ documents: 5, reports: 3 });
});

describe('drawCard', () => {
  const TEXT = 'Zie de brief (Kamerstuk 31 066, nr. 1016).';
  const reference = (target: string) => ({
    raw: 'Kamerstuk 31 066, nr. 1016',
    kind: 'kamerstuk' as const,
    targets: [target],
    form: 'K1',
    evidence: 'label' as const,
    sentence: '',
  });
  const at = (target: string): CardSubject => ({
    reference: reference(target),
    context: { text: TEXT, start: 14, end: 40 },
  });
  const request = (subject: CardSubject, act?: CardAct): CardRequest => ({
    subject,
    page: { title: 'Een pagina', url: 'https://www.tweedekamer.nl/x' },
    canGoBack: true,
    ...(act && { act }),
  });
  const LETTER = 'kst-31066-1016';

  test('draws what the index knows, with the sentence of the place, and whether it is saved', async () => {
    const { handlers, drawn } = await open(SOURCE, { has: async (id) => id === LETTER });
    expect(await handlers.drawCard(request(at(LETTER)))).toEqual({ card: ['p', {}, 'ready'], said: [] });
    expect(drawn[0]).toMatchObject({
      model: { state: 'ready', reference: { sentence: TEXT }, preview: { resolution: { status: 'found' } } },
      saved: true,
      siteName: 'www.tweedekamer.nl',
      canGoBack: true,
      all: false,
    });
    expect(drawn[0]).not.toHaveProperty('outcome');
  });

  test("puts the page's own exchange first", async () => {
    const { handlers, drawn } = await open();
    await handlers.drawCard(request(at(LETTER)));
    const own = { ...exchange('page', 2, { question: 'Op de pagina?' }), relation: 'on-page' as const };
    await handlers.drawCard(request({ ...at(LETTER), own }));
    const [without, withOwn] = drawn.map(({ model }) =>
      model.state === 'ready' ? model.preview.exchanges.map(({ question }) => question) : [],
    );
    expect(withOwn).toEqual(['Op de pagina?', ...without!]);
  });

  test('fetches a full text when the reader has just asked, and else shows only what is kept', async () => {
    const { handlers, drawn, fullTexts } = await open();
    const id = 'ah-tk-20162017-411#1';
    const asked = (fetch: boolean) => request(at(LETTER), { type: 'full-text', id, fetch });
    await handlers.drawCard(request(at(LETTER)));
    await handlers.drawCard(asked(false));
    await handlers.drawCard({ ...request(at(LETTER)), fullText: id });
    expect(fullTexts.get).not.toHaveBeenCalled();
    fullTexts.get.mockResolvedValueOnce({ ok: false, error: 'stopped' });
    await handlers.drawCard(asked(true), 1);
    await handlers.drawCard(asked(true), 2);
    expect(fullTexts.get.mock.calls).toEqual([
      [{ id, sentence: TEXT }, 1],
      [{ id, sentence: TEXT }, 2],
    ]);
    fullTexts.kept.mockResolvedValueOnce({ ok: true, text: FULL_TEXT });
    await handlers.drawCard({ ...request(at(LETTER), { type: 'save' }), fullText: id });
    expect(drawn.map(({ fullText }) => fullText)).toEqual([
      undefined,
      { id, state: 'fetching' },
      undefined,
      undefined,
      { id, state: 'failed', error: 'offline' },
      { id, state: 'shown', text: FULL_TEXT },
    ]);
    fullTexts.isFetching.mockReturnValueOnce(true);
    await handlers.drawCard({ ...request(at(LETTER), { type: 'save' }), fullText: id }, 2);
    expect(drawn.at(-1)?.fullText).toEqual({ id, state: 'fetching' });
    expect(fullTexts.isFetching).toHaveBeenLastCalledWith(id, 2);
    await handlers.stopFullText(id, 2);
    expect(fullTexts.stop.mock.calls).toEqual([[id, 2]]);
    await expect(handlers.drawCard({ ...request(at(LETTER)), fullText: anything(7) })).rejects.toThrow();
  });

  test('draws a note without the index, and an index that cannot be read as an error', async () => {
    const { handlers, drawn, files } = await open();
    files.clear();
    const note = { number: '18', text: 'Kamerstuk 31 066, nr. 1016.', references: [reference(LETTER)] };
    await handlers.drawCard(request(note));
    await handlers.drawCard(request(at(LETTER)));
    expect(drawn.map(({ model }) => model)).toMatchObject([
      { state: 'note', ...note },
      { state: 'error', error: 'index-missing' },
    ]);
  });

  test('saves before it draws: what the index knows, and where the reader met it', async () => {
    const kept = new Set<string>();
    const add = vi.fn(async ({ id }: SavedDocument) => void kept.add(id));
    const { handlers, drawn } = await open(SOURCE, { add, has: async (id) => kept.has(id) });
    await handlers.drawCard(request(at(LETTER), { type: 'save' }));
    expect(add).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        id: LETTER,
        title: 'Brief over de kinderopvangtoeslag',
        url: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
        tags: [],
        note: '',
        quote: { text: TEXT, pageTitle: 'Een pagina', pageUrl: 'https://www.tweedekamer.nl/x' },
      }),
    );
    expect(drawn[0]).toMatchObject({ saved: true, outcome: { act: 'save', ok: true } });
  });

  test('says that it could not save, also what is not in the index', async () => {
    const add = vi.fn(() => Promise.reject(new StorageError('quota', 'full')));
    const { handlers, drawn } = await open(SOURCE, { add });
    await handlers.drawCard(request(at(LETTER), { type: 'save' }));
    await handlers.drawCard(request(at('kst-9999-9'), { type: 'save' }));
    expect(add).toHaveBeenCalledOnce();
    for (const card of drawn)
      expect(card).toMatchObject({ saved: false, outcome: { act: 'save', ok: false } });
  });

  test('shows all there is where the browser gives no database, and says that it could not save', async () => {
    const { handlers, drawn, openSaved } = await open();
    openSaved.mockRejectedValue(new StorageError('unavailable', 'A private window'));
    await handlers.drawCard(request(at(LETTER)));
    await handlers.drawCard(request(at(LETTER), { type: 'save' }));
    const found = { state: 'ready', preview: { resolution: { status: 'found' } } };
    expect(drawn).toMatchObject([
      { model: found, saved: false },
      { model: found, saved: false, outcome: { act: 'save', ok: false } },
    ]);
  });

  test.each([true, false])('says what the page told it of a copy: %s', async (ok) => {
    const { handlers, drawn } = await open();
    await handlers.drawCard(request(at(LETTER), { type: 'copied', ok }));
    expect(drawn[0]).toMatchObject({ outcome: { act: 'copy', ok } });
  });

  test('keeps tags and note of a saved document as they were typed, and draws the form anew', async () => {
    let document = { ...DOCUMENT, id: LETTER, tags: ['debat'] };
    const { handlers, drawn } = await open(SOURCE, {
      has: async () => true,
      get: async () => document,
      tags: async () => ['toeslag', 'jeugd', 'debat'],
      writeNote: async (_, note, seen) => {
        if (seen.includes(document.note)) document = { ...document, note };
      },
      retag: async (_, { add = [], remove = [] }) => {
        const left = document.tags.filter((tag) => !remove.includes(tag));
        document = { ...document, tags: [...left, ...add] };
      },
    });
    const tags = { before: 'debat', after: ' toeslag ,Debat; toeslag' };
    await handlers.drawCard({ ...request(at(LETTER), { type: 'annotate', tags }), panel: 'saved' });
    await handlers.drawCard({
      ...request(at(LETTER), { type: 'annotate', note: { before: '', after: 'Nabellen' } }),
      panel: 'saved',
    });
    expect(document).toMatchObject({ tags: ['toeslag', 'Debat'], note: 'Nabellen' });
    expect(drawn.map(({ panel }) => panel)).toEqual([
      { kind: 'saved', tags: ['toeslag', 'Debat'], note: '', known: ['jeugd'] },
      { kind: 'saved', tags: ['toeslag', 'Debat'], note: 'Nabellen', known: ['jeugd'] },
    ]);
    expect(drawn[1]!.outcome).toEqual({ act: 'annotate', ok: true });
  });

  test('says that a note could not be kept: of what is no longer saved, and when the disk is full', async () => {
    const note = { type: 'annotate', note: { before: '', after: 'x' } } as const;
    const writeNote = vi.fn(() => Promise.reject(new StorageError('quota', 'full')));
    const gone = await open(SOURCE, { writeNote });
    await gone.handlers.drawCard({ ...request(at(LETTER), note), panel: 'saved' });
    expect(writeNote).not.toHaveBeenCalled();
    expect(gone.drawn[0]).toMatchObject({ outcome: { act: 'annotate', ok: false } });
    expect(gone.drawn[0]).not.toHaveProperty('panel');
    const full = await open(SOURCE, { writeNote, has: async () => true });
    await full.handlers.drawCard(request(at(LETTER), note));
    expect(writeNote).toHaveBeenCalledOnce();
    expect(full.drawn[0]).toMatchObject({ outcome: { act: 'annotate', ok: false } });
  });

  test('tells who cites the document only when that is asked: newest first', async () => {
    const { handlers, drawn } = await open(manyCiting(3));
    await handlers.drawCard(request(at(LETTER)));
    expect(drawn[0]).not.toHaveProperty('citing');
    await handlers.drawCard({ ...request(at(LETTER)), citing: true });
    const { exchanges, documents, ...rest } = drawn[1]!.citing!;
    expect(rest).toEqual({ more: false, partial: false });
    expect(exchanges.map(({ date, answered, paper }) => [date, answered, paper?.name])).toEqual([
      ['2012-03-01', true, 'Kamerstukken II, 40002, nr. 1'],
      ['2011-02-01', true, 'Kamerstukken II, 40001, nr. 1'],
      ['2010-01-01', true, 'Kamerstukken II, 40000, nr. 1'],
    ]);
    expect(documents.map(({ paper }) => paper?.name)).toEqual(exchanges.map(({ paper }) => paper?.name));
  });

  test('without a readable index says that who cites is not whole', async () => {
    const { reader } = openFiles(new Map());
    const nothing = { exchanges: [], documents: [], more: false, partial: true };
    expect(await citingOf(reader, LETTER)).toEqual(nothing);
  });

  test.each(['page', 'site', 'alt'] as const)('silences Kamerlens, and undoes it: %s', async (where) => {
    const { handlers, drawn, silencer } = await open();
    await handlers.drawCard(request(at(LETTER), { type: 'silence', where }));
    expect(silencer.silence).toHaveBeenCalledExactlyOnceWith(where, 'https://www.tweedekamer.nl/x');
    expect(drawn[0]!.outcome).toEqual({ act: 'silence', ok: true, silence: { where, trigger: 'hover' } });
    await handlers.drawCard(request(at(LETTER), { type: 'speak', where, trigger: 'click' }));
    expect(silencer.speak).toHaveBeenCalledExactlyOnceWith(where, 'https://www.tweedekamer.nl/x', 'click');
    silencer.silence.mockRejectedValueOnce(new Error('disk'));
    await handlers.drawCard(request(at(LETTER), { type: 'silence', where }));
    expect(drawn[2]!.outcome).toEqual({ act: 'silence', ok: false });
  });

  test('gives a report of a wrong link the address and the version', async () => {
    const { handlers, drawn } = await open();
    await handlers.drawCard({ ...request(at(LETTER)), panel: 'report' });
    const panel = { kind: 'report', url: 'https://www.tweedekamer.nl/x', version: '1.2.3' };
    expect(drawn[0]!.panel).toEqual(panel);
  });

  test.each([
    { ...request(at(LETTER)), page: { title: 'x', url: 'geen adres' } },
    request({ number: '1', text: 'x'.repeat(300_000), references: [] }),
    request({ ...at(LETTER), reference: { ...reference(LETTER), targets: 'kst-1-1' } } as never),
    request(at(LETTER), { type: 'annotate', note: { before: '', after: 'x'.repeat(300_000) } }),
    request(at(LETTER), { type: 'silence', where: 'everywhere' } as never),
  ])('refuses what is no request: %#', async (bad) => {
    const { handlers, drawn } = await open();
    await expect(handlers.drawCard(bad)).rejects.toThrow(/Expected|at most/);
    expect(drawn).toEqual([]);
  });
});

describe('saving', () => {
  test('hands the document to the store, which is opened at the first call that needs it', async () => {
    const add = vi.fn(() => Promise.resolve());
    const { handlers, openSaved } = await open(SOURCE, { add });
    expect(openSaved).not.toHaveBeenCalled();
    expect(await handlers.saveDocument(DOCUMENT)).toEqual({ ok: true });
    expect(add).toHaveBeenCalledExactlyOnceWith({ ...DOCUMENT, seenUntil: '2022-04-20' });
  });

  test('goes on without the index, and then keeps no date of it', async () => {
    const add = vi.fn(() => Promise.resolve());
    const { handlers, files } = await open(SOURCE, { add });
    files.clear();
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
  const { handlers, openOptions, savedChanged } = await open();
  await handlers.openOptions(undefined);
  expect(openOptions).toHaveBeenCalledOnce();
  await handlers.savedChanged(undefined);
  expect(savedChanged).toHaveBeenCalledOnce();
  expect(await handlers.getInterface('www.tweedekamer.nl')).toBe(INTERFACE);
});

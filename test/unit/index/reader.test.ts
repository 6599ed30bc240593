import { describe, expect, test } from 'vitest';
import type { IndexSource } from '../../../lib/index/source.ts';
import { exchange, manyCiting, manyDocuments, openTestIndex, SOURCE } from './fixture.ts';

const idOf = async (id: string, source?: IndexSource) => {
  const { reader } = await openTestIndex(source);
  return (await reader.documents([id]))[0]?.id;
};

describe('looking a document up', () => {
  test.each([
    ['its own id', 'kst-31066-1016', 'kst-31066-1016'],
    ['an alias, in another shard or not', 'kst-20212022-31066-1016', 'kst-31066-1016'],
    ['its document number', 'doc-2022D06725', 'kst-35165-46'],
    ['its case number', 'zaak-2022Z03223', 'kst-35165-46'],
    ['a case number that two share', 'zaak-2022Z00001', undefined],
    [
      'a report without its year',
      'report:scp::gevestigd-maar-niet-thuis',
      'report:scp:2020:gevestigd-maar-niet-thuis',
    ],
    [
      'an alias of a report without its year',
      'report:scp::gevestigd',
      'report:scp:2020:gevestigd-maar-niet-thuis',
    ],
    ['a title that two years have, without the year', 'report:scp::jaarverslag', undefined],
    ['another publisher', 'report:cpb::gevestigd-maar-niet-thuis', undefined],
    ['a dossier', 'dossier-31945', 'dossier-31945'],
    ['nothing that is there', 'kst-31066-1017', undefined],
    ['an empty id', '', undefined],
  ])('by %s', async (_, id, expected) => {
    expect(await idOf(id)).toBe(expected);
  });

  test('gives the whole record, with the title of its dossier', async () => {
    const { reader } = await openTestIndex();
    const [paper, dossier] = await reader.documents(['kst-31066-1016', 'dossier-31945']);
    expect(paper).toEqual({ ...SOURCE.documents[0], dossierTitle: 'Belastingdienst' });
    expect(dossier).toEqual({
      id: 'dossier-31945',
      kind: 'dossier',
      title: 'Postmarkt',
      dossier: '31945',
      dossierTitle: 'Postmarkt',
    });
  });

  test('a document known by its number goes by its Kamerstuk too, through an alias', async () => {
    const source: IndexSource = {
      documents: [{ id: 'doc-2022D06725', kind: 'document', title: 'Brief', documentNumber: '2022D06725' }],
      dossiers: [],
      aliases: [{ alias: 'kst-35165-46', id: 'doc-2022D06725' }],
      exchanges: [],
    };
    expect(await idOf('kst-35165-46', source)).toBe('doc-2022D06725');
    expect(await idOf('doc-2022D06725', source)).toBe('doc-2022D06725');
  });

  test('2,000 ids read every shard once', async () => {
    const source = manyDocuments(2_000);
    const { loads, reader } = await openTestIndex(source);
    const ids = source.documents.map(({ id }) => id);
    const found = await reader.documents(ids);
    expect(found.map((record) => record?.id)).toEqual(ids);
    expect(new Set(loads).size).toBe(loads.length);
  });

  test('more than is kept in memory is read once a batch, and again when asked again', async () => {
    const { loads, reader } = await openTestIndex(manyDocuments(100_000));
    const ids = Array.from({ length: 100 }, (_, index) => `kst-${30000 + index * 100}-1`);
    const first = await reader.documents([...ids, ...ids]);
    expect(first.map((record) => record?.id)).toEqual([...ids, ...ids]);
    const once = loads.length;
    expect(new Set(loads).size).toBe(once);
    await reader.documents(ids);
    expect(loads.length).toBeGreaterThan(once);
    expect(loads.filter((file) => file === 'manifest.json')).toHaveLength(1);
  });
});

describe('exchanges', () => {
  test('that cite a document come newest first, once each', async () => {
    const { reader } = await openTestIndex();
    for (const id of ['kst-31066-1016', 'kst-20212022-31066-1016']) {
      const ids = (await reader.exchangesCiting(id)).exchanges.map((found) => found.id);
      expect(ids).toEqual(['kst-35165-46#1', 'ah-tk-20212022-7#2']);
    }
  });

  test('that cite a document without a record are found', async () => {
    const { reader } = await openTestIndex();
    expect((await reader.exchangesCiting('kst-99999-9')).exchanges).toHaveLength(1);
  });

  test('cite canonical ids, also where the source has an alias', async () => {
    const { reader } = await openTestIndex();
    const [found] = (await reader.exchangesIn('doc-2022D06725')).exchanges;
    expect(found).toMatchObject({ id: 'kst-35165-46#1', document: 'kst-35165-46', text: 'summary' });
    expect(found?.cites.map(({ target }) => target)).toEqual([
      'kst-31066-1016',
      'kst-31066-1016',
      'kst-99999-9',
    ]);
  });

  test('in a document come in its order', async () => {
    const { reader } = await openTestIndex();
    const found = await reader.exchangesIn('ah-tk-20212022-7');
    expect(found.exchanges.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(await reader.exchangesIn('kst-36000-1')).toEqual({ exchanges: [] });
  });
});

describe('citations', () => {
  const source: IndexSource = {
    ...SOURCE,
    citations: [
      { from: 'kst-36000-1', to: 'kst-20212022-31066-1016' },
      { from: 'kst-36000-1', to: 'kst-36000-2' },
      { from: 'kst-77777-7', to: 'kst-36000-1' },
    ],
  };

  test('of a document are those of itself and of its exchanges', async () => {
    const { reader } = await openTestIndex(source);
    expect(await reader.citedBy('kst-36000-2')).toEqual({ ids: ['kst-36000-1'] });
    expect(await reader.citedBy('kst-99999-9')).toEqual({ ids: ['kst-35165-46'] });
    expect(await reader.citedBy('kst-77777-7')).toEqual({ ids: [] });
  });

  test('that lead to a document come from documents with and without a record, newest first', async () => {
    const { reader } = await openTestIndex(source);
    const citing = ['kst-35165-46', 'ah-tk-20212022-7', 'kst-36000-1'];
    expect((await reader.citedBy('kst-20212022-31066-1016')).ids).toEqual(citing);
    expect((await reader.citedBy('kst-36000-1')).ids).toEqual(['kst-77777-7']);
    expect(await reader.documents(['kst-77777-7'])).toEqual([undefined]);
  });

  test('from many shards give the newest up to the limit, and say that there are more', async () => {
    const many = manyCiting(40_000);
    const { reader, loads } = await openTestIndex(many);
    const { exchanges, more } = await reader.exchangesCiting('kst-31066-1016', 20);
    expect(exchanges).toHaveLength(20);
    expect(new Set(exchanges.map(({ date }) => date))).toEqual(new Set(['2024-09-01']));
    expect(more).toBe(true);
    expect((await reader.citedBy('kst-31066-1016', 40_001)).ids).toHaveLength(40_000);
    expect(loads.filter((file) => file.startsWith('citations/')).length).toBe(3);
  });
});

test('what every question needs is read once, also when it was begun before the first', async () => {
  const { reader, loads } = await openTestIndex();
  reader.prepare();
  expect(loads).toEqual(['manifest.json', 'titles.bin']);
  expect(await reader.documents(['kst-31066-1016'])).toMatchObject([{ id: 'kst-31066-1016' }]);
  expect(new Set(loads).size).toBe(loads.length);
});

test('what could not be read beforehand is read anew when it is asked for', async () => {
  const { reader, files } = await openTestIndex();
  const titles = files.get('titles.bin')!;
  files.delete('titles.bin');
  reader.prepare();
  await expect(reader.documents(['kst-31066-1016'])).rejects.toMatchObject({ reason: 'missing' });
  files.set('titles.bin', titles);
  expect(await reader.documents(['kst-31066-1016'])).toMatchObject([{ id: 'kst-31066-1016' }]);
});

test('info says what there is', async () => {
  const { reader } = await openTestIndex();
  expect(await reader.info()).toEqual({
    version: 3,
    date: '2022-04-20',
    documents: 5,
    reports: 3,
    exchanges: 3,
    citations: 3,
  });
});

describe('ids named like properties of objects', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(NAMES)('%s is unknown when the index does not have it', async (name) => {
    const { reader } = await openTestIndex();
    expect(await reader.documents([name])).toEqual([undefined]);
    expect(await reader.exchangesCiting(name)).toEqual({ exchanges: [] });
    expect(await reader.exchangesIn(name)).toEqual({ exchanges: [] });
  });

  test.each(NAMES)('%s is an id like any other when the index has it', async (name) => {
    const { reader } = await openTestIndex({
      documents: [{ id: name, kind: 'document', title: 'Brief', dossier: name }],
      dossiers: [{ dossier: name, title: 'Dossier' }],
      aliases: [{ alias: `${name}-alias`, id: name }],
      exchanges: [exchange(name, 1, { cites: [{ target: name, in: 'answer' }] })],
    });
    const [record] = await reader.documents([`${name}-alias`]);
    expect(record).toMatchObject({ id: name, dossierTitle: 'Dossier' });
    expect((await reader.exchangesCiting(name)).exchanges).toHaveLength(1);
    expect((await reader.exchangesIn(name)).exchanges).toHaveLength(1);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});

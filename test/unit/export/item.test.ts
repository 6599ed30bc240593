import { afterEach, describe, expect, test, vi } from 'vitest';
import { itemOfReference } from '../../../lib/export/item.ts';
import type { ReferenceGroup } from '../../../lib/messaging/protocol.ts';
import { LETTER, itemOf } from './examples.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('itemOfSaved', () => {
  test('keeps what the reader saved before what the index says', () => {
    expect(itemOf({ title: 'Mijn titel', tags: ['zorg'], note: 'n' }, LETTER)).toEqual({
      id: 'kst-31066-1016',
      kind: 'kamerstuk',
      title: 'Mijn titel',
      authors: ['Minister van Onderwijs, Cultuur en Wetenschap'],
      date: '2022-04-20',
      type: 'Brief regering',
      dossier: '31066',
      number: '1016',
      session: '2021/22',
      series: 'Kamerstukken II 2021/22, 31066',
      publisher: 'Tweede Kamer der Staten-Generaal',
      citation: 'Kamerstukken II 2021/22, 31066, nr. 1016',
      language: 'nl',
      url: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
      tags: ['zorg'],
      note: 'n',
      accessed: '2026-03-01',
    });
  });

  test.each([
    [
      'kst-35925-E',
      'kamerstuk',
      { publisher: 'Eerste Kamer der Staten-Generaal', number: 'E', dossier: '35925' },
    ],
    [
      'kst-36200-XV-96',
      'kamerstuk',
      { series: 'Kamerstukken II, 36200 XV', number: '96', dossier: '36200-XV' },
    ],
    [
      'ah-tk-20212022-1234',
      'aanhangsel',
      { series: 'Aanhangsel Handelingen II 2021/22', number: '1234', session: '2021/22' },
    ],
    ['h-tk-20162017-66-6', 'handelingen', { series: 'Handelingen II 2016/17', number: 'nr. 66, item 6' }],
    ['h-ek-20162017-12', 'handelingen', { number: '12', publisher: 'Eerste Kamer der Staten-Generaal' }],
    ['h-tk-20072008-2932-2933', 'handelingen', { number: 'p. 2932-2933', session: '2007/08' }],
    [
      'stcrt-2020-12345',
      'staatscourant',
      { series: 'Staatscourant', volume: '2020', number: '12345', date: '2020' },
    ],
    ['doc-2022D06725', 'document', { number: '2022D06725', publisher: 'Tweede Kamer der Staten-Generaal' }],
    ['toezegging-T01234', 'toezegging', { publisher: 'Eerste Kamer der Staten-Generaal' }],
    ['blg-1184123', 'bijlage', { number: '1184123', publisher: 'Staten-Generaal' }],
  ] as const)('reads the parts of %s', (id, kind, parts) => {
    expect(itemOf({ id, kind })).toMatchObject(parts);
  });

  test('was seen on the reader’s own day', () => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    expect(itemOf({ savedAt: '2026-11-22T23:30:00.000Z' })).toMatchObject({ accessed: '2026-11-23' });
  });

  test('knows nothing of a page but what the reader kept', () => {
    const id = 'https://www.tweedekamer.nl/x';
    expect(itemOf({ id, kind: 'page', url: id, title: 'Pagina' })).toEqual({
      id,
      kind: 'page',
      title: 'Pagina',
      authors: [],
      url: id,
      tags: [],
      note: '',
      accessed: '2026-03-01',
    });
  });

  test('gives no document the address of the page on which it was met', () => {
    const quote = { text: 'De zin', pageTitle: 'Verslag', pageUrl: 'https://www.tweedekamer.nl/x' };
    const report = { id: 'report:scp:2016:integratie-in-zicht', kind: 'report', quote } as const;
    expect(itemOf({ ...report, url: quote.pageUrl })).not.toHaveProperty('url');
    expect(itemOf({ ...report, url: 'https://www.scp.nl/x' })).toHaveProperty('url', 'https://www.scp.nl/x');
  });

  test('takes a saved page for the document that it is', () => {
    expect(itemOf({ kind: 'page' })).toMatchObject({ kind: 'kamerstuk', number: '1016' });
  });
});

describe('itemOfReference', () => {
  const group: ReferenceGroup = {
    targets: ['kst-31066-1016'],
    kind: 'kamerstuk',
    status: 'found',
    title: LETTER.title,
    raw: 'Kamerstukken II 2021/22, 31 066, nr. 1016',
    places: [4, 9],
  };

  test('gives the facts of a document that was found', () => {
    expect(itemOfReference(group, { record: LETTER, accessed: '2026-11-22' })).toMatchObject({
      title: LETTER.title,
      type: 'Brief regering',
      status: 'found',
      places: 2,
      accessed: '2026-11-22',
    });
  });

  test('does without a record that could not be read', () => {
    expect(itemOfReference(group)).toMatchObject({ title: LETTER.title, number: '1016', status: 'found' });
  });

  test('calls what the index does not have as it stands on the page', () => {
    const item = itemOfReference({ ...group, status: 'unknown', title: group.raw });
    expect(item).toMatchObject({ title: group.raw, number: '1016', status: 'unknown' });
  });

  test('chooses no document where the page leaves several', () => {
    const item = itemOfReference({
      ...group,
      status: 'ambiguous',
      targets: ['kst-31066-1016', 'kst-31066-G'],
    });
    expect(item).toEqual({
      id: 'kst-31066-1016 kst-31066-G',
      kind: 'kamerstuk',
      title: group.raw,
      authors: [],
      tags: [],
      note: '',
      candidates: ['Kamerstukken II, 31066, nr. 1016', 'Kamerstukken I, 31066, G'],
      status: 'ambiguous',
      places: 2,
    });
  });
});

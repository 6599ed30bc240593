import { describe, expect, test } from 'vitest';
import { dossierOf, parseId, slugOf } from '../../../lib/documents/ids.ts';
import { readDefaultSource } from '../../../scripts/index/default-index.ts';

describe('parseId', () => {
  test.each([
    ['kst-31066-1016', { kind: 'kamerstuk', dossier: '31066', number: '1016' }],
    ['kst-36200-XV-96', { kind: 'kamerstuk', dossier: '36200-XV', number: '96' }],
    ['kst-34000-IIA-2', { kind: 'kamerstuk', dossier: '34000-IIA', number: '2' }],
    ['kst-21501-32-1740', { kind: 'kamerstuk', dossier: '21501-32', number: '1740' }],
    ['kst-35925-E', { kind: 'kamerstuk', dossier: '35925', number: 'E' }],
    ['kst-31700-VI-D', { kind: 'kamerstuk', dossier: '31700-VI', number: 'D' }],
    ['kst-28064-325b', { kind: 'kamerstuk', dossier: '28064', number: '325b' }],
    ['kst-CXXIV-G', { kind: 'kamerstuk', dossier: 'CXXIV', number: 'G' }],
    ['kst-31700-XVI-H-b2', { kind: 'kamerstuk', dossier: '31700-XVI', number: 'H' }],
    ['kst-20212022-31066-1016', { kind: 'kamerstuk', dossier: '31066', number: '1016' }],
    ['kst-1268678', { kind: 'document', number: '1268678' }],
    ['dossier-31945', { kind: 'dossier', dossier: '31945' }],
    ['dossier-35300-XV', { kind: 'dossier', dossier: '35300-XV' }],
    ['dossier-21501-32', { kind: 'dossier', dossier: '21501-32' }],
    ['ah-tk-20212022-1234', { kind: 'aanhangsel', chamber: 'tk', session: '20212022', number: '1234' }],
    ['ah-ek-20142015-12', { kind: 'aanhangsel', chamber: 'ek', session: '20142015', number: '12' }],
    ['ah-1271549', { kind: 'aanhangsel', number: '1271549' }],
    ['h-tk-20162017-66-6', { kind: 'handelingen', chamber: 'tk', session: '20162017', part: '66-6' }],
    ['h-ucv-19861987-12', { kind: 'handelingen', chamber: 'ucv', session: '19861987', part: '12' }],
    ['kv-tk-2014Z21352', { kind: 'kamervraag', number: '2014Z21352' }],
    ['zaak-2022Z01234', { kind: 'zaak', number: '2022Z01234' }],
    ['doc-2022D06725', { kind: 'document', number: '2022D06725' }],
    ['act-2024A02517', { kind: 'activiteit', number: '2024A02517' }],
    ['toezegging-TZ202603-130', { kind: 'toezegging', number: 'TZ202603-130' }],
    ['toezegging-T01234', { kind: 'toezegging', number: 'T01234' }],
    ['blg-1184123', { kind: 'bijlage', number: '1184123' }],
    ['nds-tk-2019D12345', { kind: 'bijlage', number: '2019D12345' }],
    ['stb-2018-12345', { kind: 'staatsblad', number: '2018-12345' }],
    ['stcrt-2020-12345', { kind: 'staatscourant', number: '2020-12345' }],
    ['trb-2020-12', { kind: 'tractatenblad', number: '2020-12' }],
    [
      'report:scp:2016:integratie-in-zicht',
      { kind: 'report', publisher: 'scp', year: '2016', slug: 'integratie-in-zicht' },
    ],
    ['report:scp::gevestigd', { kind: 'report', publisher: 'scp', year: '', slug: 'gevestigd' }],
  ])('reads %s', (id, parsed) => {
    expect(parseId(id)).toEqual(parsed);
  });

  test.each([
    '',
    'kst-',
    'kst-31066',
    'kst-31066-',
    'kst-31066-1016x2',
    '31066-1016',
    'KST-31066-1016',
    'ah-xx-20212022-1',
    'report:scp',
    'local-page',
    'constructor',
  ])('knows that %j is none', (id) => {
    expect(parseId(id)).toBeUndefined();
  });

  test('reads every id of the bundled index but those of papers without one', async () => {
    const { documents, exchanges } = await readDefaultSource();
    const ids = [...documents.map(({ id }) => id), ...exchanges.map(({ document }) => document)];
    const unread = ids.filter((id) => !parseId(id) && !id.startsWith('local-'));
    expect(unread).toEqual([]);
  });
});

test.each([
  ['kst-36200-XV-96', '36200-XV'],
  ['dossier-31945', '31945'],
  ['ah-tk-20212022-1234', undefined],
  ['nonsense', undefined],
])('dossierOf %s is %s', (id, dossier) => {
  expect(dossierOf(id)).toBe(dossier);
});

test.each([
  ['Gevestigd, maar niet thuis', 'gevestigd-maar-niet-thuis'],
  ['Dichter bij elkaar?', 'dichter-bij-elkaar'],
  ['Nederland en de islam: een verkenning', 'nederland-en-de-islam'],
  ['Kansrijk beleid. Een overzicht', 'kansrijk-beleid'],
  ['Integratie in zicht? De integratie van migranten', 'integratie-in-zicht'],
  ['Wie zorgt? wie betaalt?', 'wie-zorgt-wie-betaalt'],
  ['Europa’s coördinatie', 'europas-coordinatie'],
  ['Versie 2.0 van het plan', 'versie-2-0-van-het-plan'],
  ['', ''],
])('slugOf %j is %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

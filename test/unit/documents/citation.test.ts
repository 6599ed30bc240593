import { describe, expect, test } from 'vitest';
import { citationOf, type CitationStyle } from '../../../lib/documents/citation.ts';
import { parseId } from '../../../lib/documents/ids.ts';
import type { DocumentRecord } from '../../../lib/documents/types.ts';

const record = (id: string, rest: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  kind: parseId(id)?.kind ?? 'document',
  title: 'Titel',
  ...rest,
});

const REPORT = { title: 'Integratie in zicht', sender: 'SCP', date: '2016' };

describe('the citation of', () => {
  test.each([
    ['kst-31066-1016', { date: '2022-04-20' }, 'Kamerstukken II 2021/22, 31066, nr. 1016'],
    ['kst-31066-1016', {}, 'Kamerstukken II, 31066, nr. 1016'],
    ['kst-31066-1016', { date: '2022' }, 'Kamerstukken II, 31066, nr. 1016'],
    ['kst-35300-XV-28', { date: '2019-11-20' }, 'Kamerstukken II 2019/20, 35300 XV, nr. 28'],
    ['kst-21501-32-1740', { date: '2025-10-01' }, 'Kamerstukken II 2025/26, 21501-32, nr. 1740'],
    ['kst-26855-3', { date: '1999-10-01' }, 'Kamerstukken II 1999/2000, 26855, nr. 3'],
    ['kst-33802-C', { date: '2015-01-13' }, 'Kamerstukken I 2014/15, 33802, C'],
    ['kst-31700-VI-D', { date: '2009-01-13' }, 'Kamerstukken I 2008/09, 31700 VI, D'],
    ['kst-23700-188b', { date: '1996-05-01' }, 'Kamerstukken I 1995/96, 23700, nr. 188b'],
    ['kst-CXXIV-G', { date: '2012-01-13' }, 'Kamerstukken I 2011/12, CXXIV, G'],
    ['kst-29800-A', { date: '2005-01-11' }, 'Kamerstukken I 2004/05, 29800, A'],
    // Advice of the Raad van State to the Tweede Kamer.
    ['kst-27415-A', { date: '2000-09-19' }, 'Kamerstukken 2000/01, 27415, A'],
    ['kst-28447-A', { type: 'Advies Raad van State' }, 'Kamerstukken 28447, A'],
    ['kst-31700-XVI-H-b2', { date: '2009-05-01' }, 'Bijlage bij Kamerstukken I 2008/09, 31700 XVI, H'],
    ['kst-31700-3-h1', { date: '2009-05-01' }, 'Kamerstukken II 2008/09, 31700, nr. 3'],
    ['kst-1268678', {}, 'kst-1268678'],
    [
      'blg-1184123',
      { annexOf: 'kst-34389-9', date: '2016-03-01' },
      'Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9',
    ],
    ['blg-1184123', { annexOf: 'kst-34389-9-b1' }, 'Bijlage bij Kamerstukken II, 34389, nr. 9'],
    ['blg-1184123', { annexOf: 'ah-tk-20212022-1234' }, 'blg-1184123'],
    ['blg-1184123', {}, 'blg-1184123'],
    ['nds-tk-2014D38236', {}, 'nds-tk-2014D38236'],
    ['dossier-35300-XV', {}, 'Kamerstukken 35300 XV'],
    ['ah-tk-20212022-1234', {}, 'Aanhangsel Handelingen II 2021/22, nr. 1234'],
    ['ah-ek-20142015-12', {}, 'Aanhangsel Handelingen I 2014/15, nr. 12'],
    ['ah-1271549', {}, 'ah-1271549'],
    ['h-tk-20162017-66-6', {}, 'Handelingen II 2016/17, nr. 66, item 6'],
    ['h-ek-20162017-6', {}, 'Handelingen I 2016/17, nr. 6'],
    ['h-tk-20072008-108', {}, 'Handelingen II 2007/08, nr. 108'],
    ['h-tk-20072008-2932-2933', {}, 'Handelingen II 2007/08, p. 2932-2933'],
    ['h-tk-20072008-12-34', {}, 'Handelingen II 2007/08, p. 12-34'],
    ['h-tk-20102011-2932', {}, 'Handelingen II 2010/11, p. 2932'],
    ['h-ucv-19851986-12', {}, 'Handelingen UCV 1985/86, nr. 12'],
    ['kv-tk-2014Z21352', {}, 'Titel, vraagnummer 2014Z21352'],
    [
      'doc-2022D06725',
      { title: 'Brief', date: '2022-02-18' },
      'Brief, 18 februari 2022, documentnummer 2022D06725',
    ],
    ['doc-2022D06725', { title: 'doc-2022D06725' }, 'documentnummer 2022D06725'],
    ['zaak-2022Z01234', { title: 'Motie', date: '2022' }, 'Motie, 2022, zaaknummer 2022Z01234'],
    ['act-2024A02517', { title: 'Debat' }, 'Debat, activiteitnummer 2024A02517'],
    ['toezegging-TZ202603-130', { title: 'Brief' }, 'Brief, toezegging TZ202603-130'],
    ['stb-2011-35', {}, 'Stb. 2011, 35'],
    ['stcrt-2015-10247', {}, 'Stcrt. 2015, 10247'],
    ['trb-2008-175', {}, 'Trb. 2008, 175'],
    ['report:scp:2016:integratie-in-zicht', REPORT, 'SCP, Integratie in zicht, 2016'],
    ['local-page-18', { title: 'Antwoorden', date: '2023-06-12' }, 'Antwoorden, 12 juni 2023'],
    ['local-page-18', { title: 'Antwoorden', date: 'geen' }, 'Antwoorden, geen'],
  ] as const)('%s, %o: %s', (id, rest, citation) => {
    expect(citationOf(record(id, rest))).toBe(citation);
    expect(citationOf(record(id, rest), undefined, 'leidraad')).toBe(citation);
  });

  test.each<[CitationStyle, string]>([
    ['aanwijzingen', 'Kamerstukken 31945'],
    ['leidraad', 'Kamerstukken 2008/09, 31945'],
  ])('a dossier with a date, in the style of the %s: %s', (style, citation) => {
    expect(citationOf(record('dossier-31945', { date: '2009-05-08' }), undefined, style)).toBe(citation);
  });
});

describe('the pages', () => {
  test.each([
    ['kst-31066-1016', {}, 'Kamerstukken II, 31066, nr. 1016, p. 3'],
    ['kst-33802-C', {}, 'Kamerstukken I, 33802, C, p. 3'],
    ['h-tk-20162017-66-6', {}, 'Handelingen II 2016/17, nr. 66, item 6, p. 3'],
    ['report:scp:2016:integratie-in-zicht', REPORT, 'SCP, Integratie in zicht, 2016, p. 3'],
    // Its own pages are what it is known by.
    ['h-tk-20072008-2932-2933', {}, 'Handelingen II 2007/08, p. 2932-2933'],
  ] as const)('of %s stand behind it: %s', (id, rest, citation) => {
    expect(citationOf(record(id, rest), '3')).toBe(citation);
  });
});

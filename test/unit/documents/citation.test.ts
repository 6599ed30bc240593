import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../lib/documents/citation.ts';
import { extractCandidates } from '../../../lib/references/extract.ts';
import type { DocumentRecord } from '../../../lib/documents/types.ts';

const record = (id: string, rest: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  kind: 'kamerstuk',
  title: 'Titel',
  ...rest,
});

describe('citationOf', () => {
  test.each([
    [record('kst-31066-1016', { date: '2022-04-20' }), undefined, 'Kamerstukken II 2021/22, 31066, nr. 1016'],
    [record('kst-31066-1016', { date: '2022-04-20' }), '3', 'Kamerstukken II 2021/22, 31066, nr. 1016, p. 3'],
    [
      record('kst-35300-XV-28', { date: '2019-11-20' }),
      undefined,
      'Kamerstukken II 2019/20, 35300 XV, nr. 28',
    ],
    [
      record('kst-21501-32-1740', { date: '2025-10-01' }),
      undefined,
      'Kamerstukken II 2025/26, 21501-32, nr. 1740',
    ],
    [record('kst-33802-C', { date: '2015-01-13' }), '3', 'Kamerstukken I 2014/15, 33802, C, p. 3'],
    [record('kst-27415-A', { date: '2000-09-19' }), undefined, 'Kamerstukken 2000/01, 27415, A'],
    [record('kst-28447-A', { type: 'Advies Raad van State' }), '2', 'Kamerstukken, 28447, A, p. 2'],
    [record('kst-29800-A', { date: '2005-01-11' }), undefined, 'Kamerstukken I 2004/05, 29800, A'],
    [record('kst-27415-3', { date: '2000-09-19' }), undefined, 'Kamerstukken II 2000/01, 27415, nr. 3'],
    [record('kst-31066-1016'), undefined, 'Kamerstukken II, 31066, nr. 1016'],
    [record('dossier-35300-XV', { kind: 'dossier' }), undefined, 'Kamerstukken 35300 XV'],
    [
      record('ah-tk-20212022-1234', { kind: 'aanhangsel' }),
      undefined,
      'Aanhangsel Handelingen II 2021/22, nr. 1234',
    ],
    [
      record('ah-ek-20142015-12', { kind: 'aanhangsel' }),
      undefined,
      'Aanhangsel Handelingen I 2014/15, nr. 12',
    ],
    [record('ah-1271549', { kind: 'aanhangsel' }), undefined, 'ah-1271549'],
    [
      record('h-tk-20162017-66-6', { kind: 'handelingen' }),
      undefined,
      'Handelingen II 2016/17, nr. 66, item 6',
    ],
    [record('h-ek-20162017-6', { kind: 'handelingen' }), undefined, 'Handelingen I 2016/17, nr. 6'],
    [
      record('report:scp:2016:integratie-in-zicht', {
        kind: 'report',
        title: 'Integratie in zicht',
        sender: 'SCP',
        date: '2016',
      }),
      '29',
      'SCP, Integratie in zicht, 2016, p. 29',
    ],
    [
      record('doc-2022D06725', { kind: 'document', title: 'Brief', date: '2022-02-18' }),
      undefined,
      'Brief, 2022-02-18',
    ],
  ])('%o, page %s: %s', (document, pages, citation) => {
    expect(citationOf(document, pages)).toBe(citation);
  });

  test.each([
    ['kst-31066-1016', '2022-04-20'],
    ['kst-35300-XV-28', '2019-11-20'],
    ['kst-33802-C', '2015-01-13'],
    ['kst-27415-A', '2000-09-19'],
    ['kst-31700-VI-D', '2009-01-13'],
    ['kst-21501-32-1740', '2025-10-01'],
    ['ah-ek-20142015-12', '2015-01-13'],
    ['h-tk-20162017-66-6', '2017-03-23'],
  ])('of %s is read back as it', (id, date) => {
    const found = extractCandidates(citationOf(record(id, { date }), '3'));
    expect(found).toMatchObject([{ targets: [id] }]);
  });
});

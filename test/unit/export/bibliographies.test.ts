import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibTeX } from '../../../lib/export/to-bibtex.ts';
import { toCslJson } from '../../../lib/export/to-csl-json.ts';
import { toRis } from '../../../lib/export/to-ris.ts';
import type { BibliographyItem } from '../../../lib/export/types.ts';
import { HARD_TITLES, LETTER, itemOf } from './examples.ts';

const FORMATS = [
  { name: 'RIS', write: toRis, forceType: '@ris/file' },
  { name: 'BibTeX', write: toBibTeX, forceType: '@bibtex/text' },
  { name: 'CSL-JSON', write: toCslJson, forceType: '@else/json' },
];

/** The parser marks what must keep its capitals; that is no part of the text. */
const unmarked = (title: unknown) => String(title).replace(/^<span class="nocase">(.*)<\/span>$/, '$1');
/** A name that is not taken apart: some formats call that a literal, others a family name alone. */
const wholeName = (item: CslItem | undefined) => {
  const [{ literal, family = literal, ...others } = {}, ...more] = item?.author ?? [];
  expect([others, more]).toEqual([{}, []]);
  return family;
};
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(FORMATS)('$name, read by Citation.js', ({ write, forceType }) => {
  const read = (items: BibliographyItem[]) =>
    new Cite(write(items), { forceType, generateGraph: false }).data;

  test.each(HARD_TITLES)('keeps the title %s', (title) => {
    const [one, two, ...others] = read([itemOf({ title }), itemOf({ id: 'kst-1-2', title: 'Daarna' })]);
    expect(unmarked(one?.['title'])).toBe(oneLine(title));
    expect(unmarked(two?.['title'])).toBe('Daarna');
    expect(others).toEqual([]);
  });

  test('keeps a title over several lines as one', () => {
    const [item] = read([itemOf({ title: 'Boven\r\nmidden\u2028\n\n onder\u0000\u0007' })]);
    expect(unmarked(item?.['title'])).toBe('Boven midden onder');
  });

  test('keeps whatever printable title', () => {
    const characters = fc.constantFrom(...'aBé \\{}%&$#_^~"\'=-@,;:<>()[]|/`«»'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 40 }), (text) => {
        const title = oneLine(`x ${text} x`);
        expect(unmarked(read([itemOf({ title })])[0]?.['title'])).toBe(title);
      }),
      { numRuns: 300 },
    );
  });

  test('gives author, date, address and when it was read', () => {
    const [item] = read([itemOf({ date: '2022-04-20' }, { ...LETTER, sender: 'Ministerie van Financiën' })]);
    expect(wholeName(item)).toBe('Ministerie van Financiën');
    expect(item).toMatchObject({
      issued: { 'date-parts': [[2022, 4, 20]] },
      URL: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
    });
  });

  test('keeps an institution whole, whatever commas its name has', () => {
    const [item] = read([itemOf({}, LETTER)]);
    expect(wholeName(item)?.replace(',', '')).toBe('Minister van Onderwijs Cultuur en Wetenschap');
  });

  test('writes no date but the year where only that is known', () => {
    const [item] = read([
      itemOf({ id: 'report:scp:2016:integratie-in-zicht', kind: 'report', date: '2016' }),
    ]);
    expect(item?.issued).toEqual({ 'date-parts': [[2016]] });
  });

  test('keeps an address with every sign that it may have', () => {
    const url = 'https://www.tweedekamer.nl/zoeken?qry=31066%20nr.%201016&a=b_c~d#top';
    expect(read([itemOf({ url })])[0]?.['URL']).toBe(url);
  });

  test('lets no note end its entry or begin another', () => {
    const note = 'Eerst\nER  - \n\nTY  - JOUR\nTI  - Nep\n}\n@misc{nep, title = {Nep}}';
    const data = read([itemOf({ note }), itemOf({ id: 'kst-1-2', title: 'Daarna' })]);
    expect(data.map(({ title }) => unmarked(title))).toEqual(['Brief over de hersteloperatie', 'Daarna']);
  });

  test('writes an empty list as a file that can be read', () => {
    expect(write([]).trim()).toBe(forceType === '@else/json' ? '[]' : '');
  });
});

describe('the type of each kind', () => {
  const typesIn = (item: BibliographyItem) => [
    /^TY {2}- (\w+)/.exec(toRis([item]))?.[1],
    /^@(\w+)/.exec(toBibTeX([item]))?.[1],
    new Cite(toCslJson([item]), { generateGraph: false }).data[0]?.type,
  ];

  test.each([
    ['kst-31066-1016', 'kamerstuk', 'RPRT', 'techreport', 'report'],
    ['dossier-31945', 'dossier', 'RPRT', 'techreport', 'report'],
    ['ah-tk-20212022-1234', 'aanhangsel', 'RPRT', 'techreport', 'report'],
    ['h-tk-20162017-66-6', 'handelingen', 'HEAR', 'misc', 'hearing'],
    ['act-2024A02517', 'activiteit', 'HEAR', 'misc', 'hearing'],
    ['stb-2024-153', 'staatsblad', 'STAT', 'misc', 'legislation'],
    ['report:scp:2016:integratie-in-zicht', 'report', 'RPRT', 'techreport', 'report'],
    ['https://www.tweedekamer.nl/x', 'page', 'ELEC', 'misc', 'webpage'],
  ] as const)('%s', (id, kind, ris, bibtex, csl) => {
    expect(typesIn(itemOf({ id, kind }))).toEqual([ris, bibtex, csl]);
  });

  test('a proposal of law is a bill, without the publisher that would make Zotero think otherwise', () => {
    const item = itemOf({}, { ...LETTER, type: 'Voorstel van wet' });
    expect(typesIn(item)).toEqual(['BILL', 'misc', 'bill']);
    expect(JSON.parse(toCslJson([item]))).toMatchObject([{ authority: 'Tweede Kamer der Staten-Generaal' }]);
    expect(toCslJson([item])).not.toContain('publisher');
  });
});

describe('the fields of a letter', () => {
  const item = itemOf({ tags: ['zorg', 'R&D'], note: 'Regel een\nregel twee' }, LETTER);

  test('in RIS', () => {
    expect(toRis([item]).split('\r\n')).toEqual([
      'TY  - RPRT',
      'TI  - Brief over de hersteloperatie',
      'AU  - Minister van Onderwijs Cultuur en Wetenschap',
      'T2  - Kamerstukken II 2021/22, 31066',
      'PB  - Tweede Kamer der Staten-Generaal',
      'SN  - 1016',
      'M3  - Brief regering',
      'PY  - 2022',
      'DA  - 2022/04/20',
      'LA  - nl',
      'UR  - https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
      'Y2  - 2026/03/01',
      'KW  - zorg',
      'KW  - R&D',
      'N1  - Regel een',
      'regel twee',
      'ER  - ',
      '',
    ]);
  });

  test('in BibTeX', () => {
    expect(toBibTeX([item]).split('\n')).toEqual([
      '@techreport{kst-31066-1016,',
      '  author = {{Minister van Onderwijs, Cultuur en Wetenschap}},',
      '  title = {{Brief over de hersteloperatie}},',
      '  institution = {Tweede Kamer der Staten-Generaal},',
      '  series = {Kamerstukken II 2021/22, 31066},',
      '  number = {1016},',
      '  type = {Brief regering},',
      '  year = {2022},',
      '  day = {20},',
      '  url = {https://zoek.officielebekendmakingen.nl/kst-31066-1016.html},',
      '  urldate = {2026-03-01},',
      '  langid = {dutch},',
      '  keywords = {zorg, R\\&D},',
      '  annote = {Regel een regel twee},',
      '  month = apr,',
      '}',
      '',
    ]);
  });

  test('in BibTeX without a month where there is none of that number', () => {
    const text = toBibTeX([{ ...item, date: '2022-13' }]);
    expect(text).toContain('year = {2022}');
    expect(text).not.toContain('month');
  });

  test('in CSL-JSON', () => {
    expect(JSON.parse(toCslJson([item]))).toEqual([
      {
        id: 'kst-31066-1016',
        type: 'report',
        author: [{ literal: 'Minister van Onderwijs, Cultuur en Wetenschap' }],
        title: 'Brief over de hersteloperatie',
        'collection-title': 'Kamerstukken II 2021/22, 31066',
        publisher: 'Tweede Kamer der Staten-Generaal',
        number: '1016',
        genre: 'Brief regering',
        language: 'nl',
        URL: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
        keyword: 'zorg, R&D',
        issued: { 'date-parts': [[2022, 4, 20]] },
        accessed: { 'date-parts': [[2026, 3, 1]] },
        note: 'Regel een\nregel twee',
      },
    ]);
  });
});

test('two documents never share a BibTeX key', () => {
  const text = toBibTeX([
    itemOf({ id: 'https://www.tweedekamer.nl/a?b', kind: 'page' }),
    itemOf({ id: 'https://www.tweedekamer.nl/a/b', kind: 'page' }),
  ]);
  expect(text.match(/^@misc\{.+,$/gm)).toEqual([
    '@misc{www.tweedekamer.nl-a-b,',
    '@misc{www.tweedekamer.nl-a-b-2,',
  ]);
});

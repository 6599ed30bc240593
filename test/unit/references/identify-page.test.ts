import { describe, expect, test } from 'vitest';
import { identifyPage } from '../../../lib/references/identify-page.ts';

const OB = 'https://zoek.officielebekendmakingen.nl';
const TK = 'https://www.tweedekamer.nl';

describe('identifyPage', () => {
  test.each([
    [
      'a paper by its address',
      { url: `${OB}/kst-31066-1016.html` },
      { self: 'kst-31066-1016', dossier: '31066', number: '1016', chamber: 'tk' },
    ],
    [
      'a paper of a budget',
      { url: `${OB}/kst-36200-XV-96.html#noot` },
      { self: 'kst-36200-XV-96', dossier: '36200-XV', number: '96', chamber: 'tk' },
    ],
    [
      'a paper of the Senate by its letter',
      { url: `${OB}/kst-36836-D.html` },
      { self: 'kst-36836-D', dossier: '36836', number: 'D', chamber: 'ek' },
    ],
    [
      'a lettered paper of the Tweede Kamer by who published it',
      { url: `${OB}/kst-27415-A.html`, meta: { 'DC.creator': 'Tweede Kamer der Staten-Generaal' } },
      {
        self: 'kst-27415-A',
        dossier: '27415',
        number: 'A',
        chamber: 'tk',
        publisher: 'Tweede Kamer der Staten-Generaal',
      },
    ],
    [
      'written questions by their address',
      { url: `${OB}/ah-ek-20142015-12.html` },
      { self: 'ah-ek-20142015-12', chamber: 'ek', session: '20142015' },
    ],
    [
      'a debate',
      { url: `${OB}/h-tk-20182019-64-32.html` },
      { self: 'h-tk-20182019-64-32', chamber: 'tk', session: '20182019' },
    ],
    [
      'a document of the Tweede Kamer',
      { url: `${TK}/kamerstukken/detail?id=2022Z03223&did=2022D06725` },
      { self: 'doc-2022D06725', chamber: 'tk' },
    ],
    [
      'a numbered paper by its metadata, where the address tells no dossier',
      {
        url: `${OB}/kst-1268678.html`,
        meta: {
          'OVERHEIDop.dossiernummer': '36800',
          'OVERHEIDop.ondernummer': '12',
          'DC.creator': 'Tweede Kamer der Staten-Generaal',
        },
      },
      {
        self: 'kst-1268678',
        dossier: '36800',
        number: '12',
        chamber: 'tk',
        publisher: 'Tweede Kamer der Staten-Generaal',
      },
    ],
    [
      'a numbered Aanhangsel by who published it',
      { url: `${OB}/ah-1271549.html`, meta: { 'DC.creator': 'Eerste Kamer der Staten-Generaal' } },
      { self: 'ah-1271549', chamber: 'ek', publisher: 'Eerste Kamer der Staten-Generaal' },
    ],
    [
      'a page whose address says nothing by its identifier',
      { url: `${OB}/zoeken/resultaat`, meta: { 'DC.identifier': 'kst-31066-1016' } },
      { self: 'kst-31066-1016', dossier: '31066', number: '1016', chamber: 'tk' },
    ],
    ['a page of the Tweede Kamer that is no paper', { url: `${TK}/nieuws` }, { chamber: 'tk' }],
    ['a page that is no paper', { url: `${OB}/` }, {}],
    ['a look-alike of the Tweede Kamer', { url: 'https://nottweedekamer.nl/nieuws' }, {}],
  ])('%s', (_, facts: { url: string; meta?: Record<string, string> }, page) => {
    expect(identifyPage({ url: facts.url, meta: Object.entries(facts.meta ?? {}) })).toEqual(page);
  });
});

describe('a page that tells more', () => {
  test('has the first of its dossiers, and its parliamentary year', () => {
    const meta: [string, string][] = [
      ['OVERHEIDop.dossiernummer', '32824'],
      ['OVERHEIDop.dossiernummer', ' 25295 '],
      ['OVERHEIDop.dossiernummer', '36200 XV'],
      ['OVERHEIDop.vergaderjaar', '2022-2023'],
      ['', 'width=device-width'],
    ];
    expect(identifyPage({ url: `${OB}/kst-32824-328.html`, meta })).toEqual({
      self: 'kst-32824-328',
      dossier: '32824',
      dossiers: ['25295', '36200-XV'],
      number: '328',
      chamber: 'tk',
      session: '20222023',
    });
  });

  test('has the bill that its address asks for', () => {
    const url = `${TK}/kamerstukken/wetsvoorstellen/detail?qry=wetsvoorstel%3A36742&cfg=wetsvoorsteldetails`;
    expect(identifyPage({ url })).toEqual({ self: 'dossier-36742', dossier: '36742', chamber: 'tk' });
  });

  test('has what the debate dealt with', () => {
    const meta: [string, string][] = [
      ['OVERHEIDop.behandeldDossier', '35899;7'],
      ['OVERHEIDop.behandeldDossier', '35925-VII'],
      ['OVERHEIDop.behandeldDossier', '35979;F'],
    ];
    const { agenda, dossier } = identifyPage({ url: `${OB}/h-tk-20212022-12-3.html`, meta });
    expect(agenda).toEqual(['kst-35899-7', 'dossier-35925-VII', 'kst-35979-F']);
    expect(dossier).toBeUndefined();
  });

  test('has the papers that a debate of the Tweede Kamer links to, each once', () => {
    const links = [
      `${TK}/kamerstukken/brieven_regering/detail?id=2022Z03223&did=2022D06725`,
      `${TK}/kamerstukken/detail?id=2022Z03223&did=2022D06725`,
      '[object SVGAElement]',
    ];
    const debate = `${TK}/debat_en_vergadering/commissievergaderingen/details?id=2024A02517`;
    expect(identifyPage({ url: debate, links }).agenda).toEqual(['doc-2022D06725']);
    expect(identifyPage({ url: `${TK}/nieuws`, links })).toEqual({ chamber: 'tk' });
  });
});

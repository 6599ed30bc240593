import { describe, expect, test } from 'vitest';
import { citationList } from '../../../../components/popup/citation-list.ts';
import { identityOf } from '../../../../components/popup/page-identity.ts';
import { paperName } from '../../../../components/popup/paper-name.ts';
import type { DocumentRecord } from '../../../../lib/documents/types.ts';
import type { PageSummary, ReferenceGroup } from '../../../../lib/messaging/protocol.ts';

const LETTER: DocumentRecord = {
  id: 'kst-31066-1016',
  kind: 'kamerstuk',
  title: 'Brief over “A & B” <toeslagen>',
  date: '2022-04-20',
  dossier: '31066',
  dossierTitle: 'Belastingdienst',
};
const REPORT: DocumentRecord = {
  id: 'report:scp:2016:integratie-in-zicht',
  kind: 'report',
  title: 'Integratie in zicht',
  date: '2016-12-16',
  sender: 'SCP',
};
const DOSSIER: DocumentRecord = { id: 'dossier-36200-XV', kind: 'dossier', title: 'Begroting SZW 2023' };
const RECORDS = new Map([LETTER, REPORT, DOSSIER].map((record) => [record.id, record]));

const group = (rest: Partial<ReferenceGroup>): ReferenceGroup => ({
  targets: [],
  kind: 'kamerstuk',
  status: 'found',
  title: '',
  raw: '',
  places: [1],
  ...rest,
});

describe('a copied list', () => {
  const groups = [
    group({ id: LETTER.id, targets: ['kst-20212022-31066-1016'] }),
    group({ id: REPORT.id, targets: [REPORT.id], kind: 'report' }),
    group({
      targets: ['kst-36200-XV-96', 'kst-36200-VI-96'],
      status: 'ambiguous',
      raw: 'Kamerstuk 36 200, nr. 96',
    }),
    group({ targets: ['kst-35300-XV-89'], status: 'unknown', raw: '89' }),
  ];
  const { text, html } = citationList(groups, RECORDS);

  test('has a line for each, with the official citation and the title', () => {
    expect(text.split('\n')).toEqual([
      'Kamerstukken II 2021/22, 31066, nr. 1016 – Brief over “A & B” <toeslagen>',
      'SCP, Integratie in zicht, 2016',
      'Kamerstuk 36 200, nr. 96',
      'Kamerstukken II, 35300 XV, nr. 89',
      '',
    ]);
  });

  test('has the same as HTML, with links, in which the titles are text', () => {
    expect(html).toContain(
      '<li><a href="https://zoek.officielebekendmakingen.nl/kst-31066-1016.html">Kamerstukken II 2021/22, 31066, nr. 1016</a> – Brief over “A &amp; B” &lt;toeslagen&gt;</li>',
    );
    expect(html).toContain('<li>Kamerstuk 36 200, nr. 96</li>');
    expect(html).toMatch(/^<ul>(?:<li>.*<\/li>){4}<\/ul>$/);
  });

  test('of a document whose record has not come yet has its words', () => {
    const [line] = citationList(
      [group({ id: 'kst-1-1', targets: ['kst-1-1'], raw: 'de brief' })],
      RECORDS,
    ).text.split('\n');
    expect(line).toBe('de brief');
  });
});

test.each([
  ['kst-31066-1016', 'Kamerstuk 31 066, nr. 1016'],
  ['kst-36200-XV-96', 'Kamerstuk 36 200 XV, nr. 96'],
  ['kst-21501-32-1740', 'Kamerstuk 21 501-32, nr. 1740'],
  ['kst-35925-E', 'Kamerstuk 35 925, E'],
  ['kst-CXXIV-G', 'Kamerstuk CXXIV, G'],
  ['dossier-36200-XV', 'Dossier 36 200 XV'],
  ['ah-tk-20212022-1234', 'Aanhangsel 2021/22, nr. 1234'],
  ['ah-ek-20142015-12', 'Aanhangsel I 2014/15, nr. 12'],
  ['ah-1271549', 'ah-1271549'],
  ['kv-tk-2024Z18659', 'Kamervragen 2024Z18659'],
  ['doc-2022D06725', 'Document 2022D06725'],
  ['h-tk-20172018-70-3', 'Handelingen II 2017/18, nr. 70, item 3'],
  ['kst-1268678', 'kst-1268678'],
  ['local-1', undefined],
])('the name of %s is %s', (id, name) => {
  expect(paperName(id)).toBe(name);
});

describe('the identity of a page', () => {
  const SUMMARY: PageSummary = {
    title: 'Kamerstuk 31066, nr. 1016 | Overheid.nl',
    url: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
    page: { self: 'kst-31066-1016', dossier: '31066', number: '1016', dossiers: ['36200-XV'] },
    scanning: false,
    groups: [],
    places: [],
    inView: 0,
    exchanges: [],
  };

  test('comes from the index, with the titles of its dossiers', () => {
    expect(identityOf(SUMMARY, RECORDS)).toEqual({
      name: 'Kamerstuk 31 066, nr. 1016',
      title: LETTER.title,
      date: '2022-04-20',
      dossiers: [
        {
          name: '31 066',
          title: 'Belastingdienst',
          url: 'https://zoek.officielebekendmakingen.nl/dossier/31066',
        },
        {
          name: '36 200 XV',
          title: 'Begroting SZW 2023',
          url: 'https://zoek.officielebekendmakingen.nl/dossier/36200-XV',
        },
      ],
    });
  });

  test('is what the page says of itself where the index has nothing', () => {
    const page = { dossier: '32824', number: '384' };
    expect(identityOf({ ...SUMMARY, page }, new Map())).toEqual({
      name: 'Kamerstuk 32 824, nr. 384',
      title: 'Kamerstuk 31066, nr. 1016',
      dossiers: [{ name: '32 824', url: 'https://zoek.officielebekendmakingen.nl/dossier/32824' }],
    });
  });

  test('is said once where the page is called by its number', () => {
    expect(identityOf(SUMMARY, new Map())).not.toHaveProperty('name');
  });

  test.each([
    ['Brief regering', 'kamerstuk', 'Samenhang tussen integratie en toeslagen', 'Brief regering'],
    ['Brief regering', 'kamerstuk', 'Brief over toeslagen', undefined],
    ['Schriftelijke vragen', 'kamervraag', 'Het bericht over toeslagen', undefined],
  ] as const)(
    'has the sort of paper, %s of a %s, unless “%s” or its name says so',
    (type, kind, title, said) => {
      const records = new Map([[LETTER.id, { ...LETTER, kind, type, title }]]);
      expect(identityOf(SUMMARY, records).type).toBe(said);
    },
  );

  test('of a page known by an alias is that of its document', () => {
    const records = new Map([['doc-2022D06725', LETTER]]);
    const identity = identityOf({ ...SUMMARY, page: { self: 'doc-2022D06725' } }, records);
    expect(identity).toMatchObject({ name: 'Kamerstuk 31 066, nr. 1016', dossiers: [{ name: '31 066' }] });
  });

  test('of a page that is no paper is its title, else its address', () => {
    expect(identityOf({ ...SUMMARY, page: {} }, RECORDS)).toEqual({
      title: 'Kamerstuk 31066, nr. 1016',
      dossiers: [],
    });
    expect(identityOf({ ...SUMMARY, page: {}, title: '' }, RECORDS).title).toBe(SUMMARY.url);
  });
});

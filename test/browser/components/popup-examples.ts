import type { Choices, Citing, PopupModel } from '../../../components/popup/types.ts';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import type {
  CallFailure,
  CitingDocument,
  PageSummary,
  ReferenceGroup,
} from '../../../lib/messaging/protocol.ts';
import {
  AGREEMENT,
  D66_EXCHANGE,
  HOSTILE,
  LETTER,
  REPORT,
  REST_OF_ANSWER,
  exchangesElsewhere,
} from './card-examples.ts';

const SITE = 'zoek.officielebekendmakingen.nl';

export const SUMMARY: PageSummary = {
  title: 'Integratiebeleid; Verslag van een schriftelijk overleg over de Kernindicatoren Integratie',
  url: 'https://zoek.officielebekendmakingen.nl/kst-32824-384.html#note-18',
  page: { self: 'kst-32824-384', dossier: '32824', number: '384' },
  scanning: false,
  places: [0, 1, 2, 3, 4, 5, 6, 9],
  inView: 1,
  groups: [
    {
      id: LETTER.id,
      targets: [LETTER.id],
      kind: 'kamerstuk',
      status: 'found',
      title: LETTER.title,
      raw: 'Kamerstukken 2021-2022, 31 066, nr. 1016',
      places: [0, 4, 9],
    },
    {
      id: REPORT.id,
      targets: [REPORT.id],
      kind: 'report',
      status: 'found',
      title: REPORT.title,
      raw: 'SCP, 2016',
      places: [1],
    },
    {
      id: AGREEMENT.id,
      targets: [AGREEMENT.id],
      kind: 'report',
      status: 'found',
      title: AGREEMENT.title,
      raw: 'Coalitieakkoord',
      places: [2],
    },
    {
      targets: ['kst-36200-XV-96', 'kst-36200-VI-96'],
      kind: 'kamerstuk',
      status: 'ambiguous',
      title: 'Kamerstuk 36 200, nr. 96',
      raw: 'Kamerstuk 36 200, nr. 96',
      places: [3],
    },
    {
      targets: ['kst-35300-XV-89'],
      kind: 'kamerstuk',
      status: 'unknown',
      title: 'Kamerstukken II 2019/20, 35 300 XV, nr. 89',
      raw: 'Kamerstukken II 2019/20, 35 300 XV, nr. 89',
      places: [5, 6],
    },
  ],
  exchanges: [
    { ...REST_OF_ANSWER, place: 0 },
    { ...D66_EXCHANGE, place: 1 },
  ],
};

const MANY: ReferenceGroup[] = Array.from({ length: 30 }, (_, index) => ({
  ...SUMMARY.groups[0]!,
  title: `${LETTER.title}, deel ${index + 1}`,
  places: Array.from({ length: index === 0 ? 40 : 2 }, (_, place) => index * 100 + place),
}));

/** As many references as a long report has, to papers of five dossiers. */
const HUNDREDS: ReferenceGroup[] = Array.from({ length: 500 }, (_, place) => ({
  ...SUMMARY.groups[0]!,
  id: `kst-3620${place % 5}-${place + 1}`,
  targets: [`kst-3620${place % 5}-${place + 1}`],
  title: `Stuk ${place + 1}`,
  places: [place],
}));

/** A page with some of the references, and no exchanges. */
const withOnly = (groups: ReferenceGroup[]): Partial<PageSummary> => ({
  groups,
  places: groups.flatMap(({ places }) => places),
  exchanges: [],
});

const CITING: CitingDocument[] = [
  { id: 'kst-32824-391', title: 'Lijst van vragen en antwoorden over integratie', date: '2023-03-07' },
  { id: 'ah-tk-20222023-1801', title: HOSTILE, date: '2023-02' },
  { id: 'kst-99999-9' },
  { id: 'report:scp:2016:integratie-in-zicht', title: 'Integratie in zicht?', date: '2016' },
];

const OWN: DocumentRecord = {
  id: 'kst-32824-384',
  kind: 'kamerstuk',
  title: 'Verslag van een schriftelijk overleg over de Kernindicatoren Integratie',
  date: '2023-03-07',
  dossier: '32824',
  dossierTitle: 'Integratiebeleid',
};

export const CHOICES: Choices = { page: true, site: true, trigger: 'hover' };

const here = (choices: Partial<Choices> = {}) => ({ site: SITE, choices: { ...CHOICES, ...choices } });

function ready(summary: Partial<PageSummary>, citing = 0, rest: Partial<Citing> = {}): PopupModel {
  const exchanges = exchangesElsewhere(citing).map(
    (exchange) => ({ ...exchange, relation: 'cites-target' }) as const,
  );
  const records = [OWN, LETTER, REPORT, AGREEMENT].map((record) => [record.id, record] as const);
  return {
    state: 'ready',
    ...here(),
    summary: { ...SUMMARY, ...summary },
    details: {
      records: new Map(records),
      recordsFailed: false,
      citing: {
        exchanges,
        documents: citing > 0 ? CITING : [],
        withoutTexts: 0,
        more: { exchanges: false, documents: false },
        ...rest,
      },
      saved: false,
    },
  };
}

const failing = (failure: CallFailure): Partial<Citing> => ({ failure });

function comingDetails(): PopupModel {
  const details = {
    records: new Map<string, DocumentRecord>(),
    recordsFailed: false,
    citing: undefined,
    saved: false,
  };
  return { ...ready({}), details } as PopupModel;
}

/** Every state of the popup, by name. */
export const POPUPS: Record<string, PopupModel> = {
  ready: ready({}),
  many: ready(
    {
      groups: [...MANY, SUMMARY.groups[4]!],
      places: [...MANY, SUMMARY.groups[4]!].flatMap(({ places }) => places),
      page: { ...SUMMARY.page, dossiers: ['36200-XV', '21501-32'] },
    },
    9,
  ),
  'more elsewhere': ready({}, 9, { withoutTexts: 12, more: { exchanges: true, documents: true } }),
  'details to come': comingDetails(),
  scanning: ready({ scanning: true, groups: SUMMARY.groups.slice(0, 1), exchanges: [] }),
  hundreds: ready(withOnly(HUNDREDS)),
  'only unknown': ready(withOnly([SUMMARY.groups[4]!])),
  'only a choice': ready(withOnly([SUMMARY.groups[3]!])),
  'only elsewhere': ready(withOnly([]), 24),
  'no references': ready(withOnly([])),
  'index missing': ready({ indexError: 'index-missing' }),
  'index error': ready({ indexError: 'index-damaged' }),
  'index error without references': ready({ indexError: 'index-damaged', ...withOnly([]) }),
  disconnected: ready({ indexError: 'disconnected' }),
  'part unread': ready({}, 2, failing('index-damaged')),
  other: { state: 'other' },
  own: { state: 'own' },
  'site off': { state: 'off', ...here({ site: false }) },
  'page off': { state: 'off', ...here({ page: false }) },
  opening: { state: 'opening', ...here() },
  pdf: { state: 'pdf', ...here(), page: `https://${SITE}/kst-32824-384.html` },
  'pdf only': { state: 'pdf', ...here() },
  unreachable: { state: 'unreachable', ...here() },
  loading: { state: 'loading' },
  hostile: ready({
    title: HOSTILE.repeat(20),
    page: {},
    groups: [{ ...SUMMARY.groups[0]!, title: HOSTILE.repeat(20), raw: HOSTILE }],
    exchanges: [{ ...D66_EXCHANGE, asker: { fraction: HOSTILE }, question: HOSTILE, place: 1 }],
  }),
};

import type { DocumentRecord } from '../../../lib/documents/types.ts';
import type { RelatedExchange } from '../../../lib/exchanges/types.ts';
import { describeExchange, describeResolution } from '../../../lib/preview/describe.ts';
import type { CardModel, CardReference, Preview } from '../../../lib/preview/types.ts';
import type { Resolution } from '../../../lib/resolver/types.ts';

export const LETTER: DocumentRecord = {
  id: 'kst-31066-1016',
  kind: 'kamerstuk',
  title: 'Stand van zaken van het verbetertraject kinderopvangtoeslag',
  date: '2022-04-20',
  type: 'Brief regering',
  sender: 'minister van Sociale Zaken en Werkgelegenheid',
  dossier: '31066',
  dossierTitle: 'Belastingdienst',
  documentNumber: '2022D15861',
};

export const AGREEMENT: DocumentRecord = {
  id: 'report:coalitieakkoord:2021:omzien-naar-elkaar-vooruitkijken-naar-de-toekomst',
  kind: 'report',
  title: 'Omzien naar elkaar, vooruitkijken naar de toekomst',
  type: 'Coalitieakkoord',
  date: '2021-12-15',
  sender: 'VVD, D66, CDA en ChristenUnie',
  annexOf: 'kst-35788-77',
};

export const REPORT: DocumentRecord = {
  id: 'report:scp:2016:integratie-in-zicht',
  kind: 'report',
  title: 'Integratie in zicht? De integratie van migranten in Nederland op acht terreinen nader bekeken',
  date: '2016-12-16',
  sender: 'Sociaal en Cultureel Planbureau (SCP)',
  url: 'https://www.scp.nl/publicaties/publicaties/2016/12/16/integratie-in-zicht',
};

export const LETTER_REFERENCE: CardReference = {
  raw: 'Kamerstukken 2021-2022, 31 066, nr. 1016',
  kind: 'kamerstuk',
  targets: ['kst-31066-1016'],
  form: 'K1',
  evidence: 'label',
  sentence:
    'De Kamer is in april 2022 geïnformeerd over het verbetertraject (Kamerstukken 2021-2022, 31 066, nr. 1016).',
};

export const REST_OF_ANSWER: RelatedExchange = {
  id: 'local-page-18#1',
  document: 'local-page-18',
  ordinal: 1,
  asker: {},
  respondent: 'minister van Sociale Zaken en Werkgelegenheid',
  date: '2023-06-12',
  question: null,
  answer:
    'De minister noemt het herstel van vertrouwen een taak van de overheid zelf. Het ministerie, Dienst Toeslagen en de kinderopvang verbeteren samen de toeslag, zodat ouders meer zekerheid krijgen en groepen die dat nodig hebben hulp op maat. Over de stand van dat traject is de Kamer op 20 april 2022 geïnformeerd. Verder wijst zij op het coalitieakkoord: overheidsorganisaties geven het goede voorbeeld tegen uitsluiting en racisme.',
  text: 'summary',
  cites: [{ target: 'kst-31066-1016', in: 'note', note: '18' }],
  relation: 'on-page',
};

export const D66_EXCHANGE: RelatedExchange = {
  id: 'local-page-18#2',
  document: 'local-page-18',
  ordinal: 2,
  asker: { fraction: 'D66' },
  respondent: 'minister van Sociale Zaken en Werkgelegenheid',
  date: '2023-06-12',
  question:
    'Welk beleid van eerdere kabinetten heeft de vooruitgang van de tweede generatie mogelijk gemaakt, en wat was het aandeel van haar voorganger?',
  answer:
    'Het SCP ziet vooruitgang, met grote verschillen tussen groepen. Welke maatregel doorslaggevend was valt moeilijk te zeggen, want ook de conjunctuur telt mee.',
  text: 'summary',
  cites: [{ target: 'report:scp:2016:integratie-in-zicht', in: 'note', note: '20' }],
  relation: 'on-page',
};

const ASKERS = [
  { member: 'Van Dijk', fraction: 'SP' },
  { committee: 'vaste commissie voor Financiën' },
  { fraction: 'VVD, CDA en SP' },
  { fraction: 'GroenLinks-PvdA' },
];

/** Exchanges in other papers, each a little different. */
export function exchangesElsewhere(count: number): RelatedExchange[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `kst-35010-${index + 3}#4`,
    document: index % 4 === 3 ? 'local-other' : `kst-35010-${index + 3}`,
    ordinal: 4,
    numbers: [String(index + 2)],
    asker: ASKERS[index % ASKERS.length]!,
    respondent: 'staatssecretaris van Financiën',
    date: `2022-${String(12 - (index % 12)).padStart(2, '0')}-07`,
    question:
      'Wanneer zijn de eerste verbeteringen voor ouders merkbaar en hoe wordt de Kamer daarover geïnformeerd?',
    answer:
      index % 5 === 4
        ? null
        : 'Een deel al in 2022, de rest met het nieuwe stelsel; elk half jaar volgt een brief.',
    text: 'excerpt',
    cites: [{ target: 'kst-31066-1016', in: 'answer' }],
    relation: index % 3 === 2 ? 'in-target' : 'cites-target',
  }));
}

/** A card's model from what the index gives, described as the background describes it. */
export function ready(
  reference: CardReference,
  preview: Partial<Omit<Preview, 'resolution'>> & { resolution?: Resolution },
): CardModel {
  const { resolution = { status: 'unknown' }, exchanges = [], ...rest } = preview;
  return {
    state: 'ready',
    reference,
    preview: {
      resolution: describeResolution(resolution, reference.targets, reference.pages),
      exchanges: exchanges.map(describeExchange),
      sentence: reference.sentence,
      indexDate: '2026-11-20',
      ...rest,
    },
  };
}

const AMBIGUOUS_REFERENCE: CardReference = {
  ...LETTER_REFERENCE,
  raw: 'Kamerstuk 36 200, nr. 96',
  targets: ['kst-36200-XV-96', 'kst-36200-VI-96'],
  sentence: 'De motie (Kamerstuk 36 200, nr. 96) vraagt daarom.',
};

const NOTE_REFERENCES: CardReference[] = [
  {
    ...LETTER_REFERENCE,
    raw: 'SCP, 2016, Integratie in zicht',
    kind: 'report',
    form: 'R1',
    targets: ['report:scp:2016:integratie-in-zicht'],
  },
  {
    ...LETTER_REFERENCE,
    raw: 'Significant, 2023, monitor van gelijkwaardige kansen',
    kind: 'report',
    form: 'R1',
    targets: ['report:significant:2023:monitor-van-gelijkwaardige-kansen'],
  },
];

export const HOSTILE =
  '<img src=x onerror="globalThis.hacked=true"><script>globalThis.hacked=true</script>\u202Egpj.exe';

/** Every state of the card, by name. */
export const CARDS: Record<string, CardModel> = {
  found: ready(LETTER_REFERENCE, {
    resolution: { status: 'found', document: LETTER },
    exchanges: [REST_OF_ANSWER, ...exchangesElsewhere(11)],
  }),
  report: ready(
    {
      ...NOTE_REFERENCES[0]!,
      pages: '12-14',
      sentence: 'Zo blijkt uit onderzoek dat deze groep harder wordt geraakt.',
    },
    { resolution: { status: 'found', document: REPORT }, exchanges: [D66_EXCHANGE] },
  ),
  annex: ready(
    {
      raw: 'Coalitieakkoord 2021 – 2025, Omzien naar elkaar, vooruitkijken naar de toekomst (15 december 2021), p.29',
      kind: 'report',
      targets: [AGREEMENT.id],
      pages: '29',
      form: 'R3',
      evidence: 'known',
      sentence: 'Zo staat het ook in het coalitieakkoord.',
    },
    { resolution: { status: 'found', document: AGREEMENT }, exchanges: [REST_OF_ANSWER] },
  ),
  elsewhere: ready(LETTER_REFERENCE, {
    resolution: { status: 'found', document: LETTER },
    exchanges: exchangesElsewhere(5).slice(0, 2),
  }),
  postponed: ready(LETTER_REFERENCE, {
    resolution: { status: 'found', document: LETTER },
    exchanges: exchangesElsewhere(5).slice(4),
  }),
  'no exchange': ready(LETTER_REFERENCE, { resolution: { status: 'found', document: LETTER } }),
  ambiguous: ready(AMBIGUOUS_REFERENCE, {
    resolution: {
      status: 'ambiguous',
      documents: [
        {
          id: 'kst-36200-XV-96',
          kind: 'kamerstuk',
          title: 'Motie over arbeidsmigranten',
          type: 'Motie',
          date: '2023-02-14',
          dossier: '36200-XV',
          dossierTitle: 'Begroting Sociale Zaken en Werkgelegenheid 2023',
        },
        {
          id: 'kst-36200-VI-96',
          kind: 'kamerstuk',
          title: 'Lijst van vragen en antwoorden over de capaciteit van de rechtspraak',
          type: 'Lijst van vragen en antwoorden',
          date: '2023-01-26',
          dossier: '36200-VI',
          dossierTitle: 'Begroting Justitie en Veiligheid 2023',
        },
      ],
    },
  }),
  unknown: ready(
    { ...LETTER_REFERENCE, raw: 'Kamerstukken II 2019/20, 35 300 XV, nr. 89', targets: ['kst-35300-XV-89'] },
    {},
  ),
  error: { state: 'error', reference: LETTER_REFERENCE, error: 'disconnected' },
  note: {
    state: 'note',
    number: '20',
    text: 'Zie bijvoorbeeld SCP, 2016, Integratie in zicht of Significant, 2023, monitor van gelijkwaardige kansen en evenredige posities op de arbeidsmarkt.',
    references: NOTE_REFERENCES,
  },
  loading: { state: 'loading', reference: LETTER_REFERENCE },
  hostile: ready(
    { ...LETTER_REFERENCE, raw: HOSTILE, sentence: `Zie ${HOSTILE}.` },
    {
      resolution: {
        status: 'found',
        document: { ...LETTER, title: HOSTILE, type: HOSTILE, sender: HOSTILE, url: 'javascript:alert(1)' },
      },
      exchanges: [
        { ...D66_EXCHANGE, asker: { fraction: HOSTILE }, question: HOSTILE.repeat(40), answer: HOSTILE },
      ],
    },
  ),
};

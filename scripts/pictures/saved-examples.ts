import type { SavedDocument } from '../../lib/storage/types.ts';

/** Saved documents for the pictures: real papers, with tags and notes of our own and times that stand still. */
export const SAVED_EXAMPLES: SavedDocument[] = [
  {
    id: 'kst-31066-1016',
    title: 'Stand van zaken verbetertraject kinderopvangtoeslag',
    kind: 'kamerstuk',
    date: '2022-04-20',
    dossier: '31066',
    url: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
    tags: ['toeslagen'],
    note: 'De brief waarnaar noot 18 verwijst.',
    quote: {
      text: 'Over de stand van die verbeteringen heeft de Kamer op 20 april 2022 een brief gekregen.',
      pageTitle: 'Voorbeeld: schriftelijk overleg over integratie',
      pageUrl: 'https://zoek.officielebekendmakingen.nl/voorbeeld-schriftelijk-overleg.html',
    },
    savedAt: '2026-03-02T09:30:00.000Z',
    changedAt: '2026-03-02T09:31:00.000Z',
  },
  {
    id: 'report:scp:2016:integratie-in-zicht',
    title: 'Integratie in zicht?',
    kind: 'report',
    date: '2016',
    url: 'https://www.scp.nl/',
    tags: ['integratie', 'arbeidsmarkt'],
    note: '',
    savedAt: '2026-03-01T10:00:00.000Z',
    changedAt: '2026-03-01T10:00:00.000Z',
  },
  {
    id: 'ah-tk-20222023-3649',
    title: 'Antwoord op vragen over emissiearme stalvloeren',
    kind: 'aanhangsel',
    url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20222023-3649.html',
    tags: ['stikstof'],
    note: '',
    savedAt: '2026-02-20T16:05:00.000Z',
    changedAt: '2026-02-20T16:05:00.000Z',
  },
];

/** A paper that exchanges cite which are newer than what its reader has seen; and the examples. */
export const NEWS_EXAMPLES: SavedDocument[] = [
  {
    id: 'kst-29383-406',
    title: 'Brief van 30 juni 2023 over de werking van emissiearme stalvloeren',
    kind: 'kamerstuk',
    date: '2023-06-30',
    dossier: '29383',
    url: 'https://zoek.officielebekendmakingen.nl/kst-29383-406.html',
    tags: ['stikstof'],
    note: '',
    seenUntil: '2023-07-01',
    savedAt: '2026-03-03T08:15:00.000Z',
    changedAt: '2026-03-03T08:15:00.000Z',
  },
  ...SAVED_EXAMPLES,
];

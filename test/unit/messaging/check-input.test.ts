import { describe, expect, test } from 'vitest';
import { checkCall } from '../../../lib/messaging/check-input.ts';
import type { DataOf } from '../../../lib/messaging/messenger.ts';
import type { BackgroundProtocol } from '../../../lib/messaging/protocol.ts';
import type { CardAct, CardRequest } from '../../../lib/preview/types.ts';

type Call = keyof BackgroundProtocol;
/** What is checked where it is stored, and what brings nothing. */
type Unchecked = 'saveDocument' | 'getIndexInfo' | 'openOptions' | 'savedChanged';

const reference = {
  raw: 'Kamerstuk 31 066, nr. 1016',
  kind: 'kamerstuk',
  targets: ['kst-31066-1016'],
  pages: '3',
  form: 'K1',
  evidence: 'label',
  sentence: '',
} as const;
const context = { text: 'Zie Kamerstuk 31 066, nr. 1016.', start: 4, end: 30 };
const card: CardRequest = {
  subject: {
    reference: { ...reference, targets: [...reference.targets] },
    context,
    self: 'kst-1-1',
    own: {
      id: 'kst-1-1#1',
      document: 'kst-1-1',
      ordinal: 1,
      numbers: ['1'],
      asker: { fraction: 'D66', member: 'Paternotte', committee: 'Financiën' },
      respondent: 'de minister',
      date: '2026-01-01',
      asked: '2025-12-01',
      question: 'Klopt dit?',
      answer: 'Ja.',
      text: 'excerpt',
      cites: [{ target: 'kst-31066-1016', in: 'note', note: '18' }],
      relation: 'on-page',
      grounds: { numbers: ['1'], words: ['brief'], asker: 'D66', date: '2026-01-01' },
    },
  },
  page: { title: 'Een pagina', url: 'https://www.tweedekamer.nl/x' },
  canGoBack: true,
  act: { type: 'save' },
  all: true,
  citing: true,
  panel: 'saved',
  fullText: 'kst-1-1#1',
};
const acts: CardAct[] = [
  { type: 'annotate', tags: { before: 'a', after: 'a, b' }, note: { before: '', after: 'x' } },
  { type: 'silence', where: 'site' },
  { type: 'speak', where: 'page', trigger: 'alt' },
  { type: 'copied', ok: true },
  { type: 'full-text', id: 'kst-1-1#1', fetch: true },
];

/** One message of each sort that a page makes, with everything in it that may be there. */
const VALID: { [C in Exclude<Call, Unchecked>]: DataOf<BackgroundProtocol[C]>[] } = {
  identifyPage: [{ url: 'https://www.tweedekamer.nl/x', meta: [['DC.title', 'x']], links: ['/a'] }],
  readTexts: [
    {
      page: {
        dossier: '31066',
        dossiers: ['36200-XV'],
        number: '1016',
        chamber: 'tk',
        publisher: 'Tweede Kamer',
        session: '20212022',
        self: 'kst-31066-1016',
        agenda: ['kst-1-1'],
      },
      texts: [{ text: 'Zie daar.', links: [{ start: 4, end: 8, href: '/kst-1-1' }], note: '3 18. Kam' }],
    },
  ],
  readExchanges: [[{ text: 'Vraag 1', role: 'question', begins: true, heading: true, soft: false }]],
  drawCard: [
    card,
    { ...card, subject: { number: '18', text: 'Zie daar.', references: [{ ...reference, targets: [] }] } },
    ...acts.map((act) => ({ ...card, act })),
  ],
  getExchangesCiting: [{ id: 'kst-1-1', limit: 10 }],
  getDocumentsCiting: [{ id: 'kst-1-1', limit: 10 }],
  getExchangesAbout: [['kst-1-1']],
  getDocuments: [['kst-1-1']],
  stopFullText: ['kst-1-1#1'],
  getInterface: ['www.tweedekamer.nl'],
  isSaved: ['kst-1-1'],
};
const cases = Object.entries(VALID).flatMap(([call, messages]) =>
  messages.map((message, number): [Call, number, unknown] => [call as Call, number, message]),
);

/** The value with each of its parts in turn, itself first, replaced by something of another sort. */
function* damaged(value: unknown): Generator {
  const others = [{ odd: 1 }, 'x'.repeat(30_000_001), -1, 1.5, [[[7]]], () => 'x', null];
  for (const other of others) {
    const isSame = typeof other === typeof value && Array.isArray(other) === Array.isArray(value);
    // Of a list, one that is wrong inside; of an object, one without its fields; of a text, one too long.
    if (!isSame || typeof value !== 'object') yield other;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value))
    for (const other of damaged(part))
      yield Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other };
}

/** A question or an answer may be unknown. */
const isAllowed = (value: unknown) => /"(?:question|answer)":null/.test(JSON.stringify([value]));

describe.each(cases)('%s (%i)', (call, _, message) => {
  test('is taken as it is', () => {
    expect(checkCall(call, message)).toBe(message);
  });

  test('is refused with anything else in any place of it', () => {
    const taken = [...damaged(message)].filter((other) => {
      try {
        checkCall(call, other);
        return !isAllowed(other);
      } catch (error) {
        expect(String(error)).toMatch(/Expected/);
        return false;
      }
    });
    expect(taken.map((other) => JSON.stringify([other]).slice(0, 2_000))).toEqual([]);
  });

  test('is refused when it is nothing', () => {
    for (const nothing of [undefined, null]) expect(() => checkCall(call, nothing)).toThrow(/Expected/);
  });
});

test('an act that no card has is refused', () => {
  for (const type of ['erase', 'constructor', '__proto__', undefined])
    expect(() => checkCall('drawCard', { ...card, act: { type } })).toThrow(/Expected/);
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { RelatedExchange } from '../../../lib/exchanges/types.ts';
import type { CardFullText, CardModel } from '../../../lib/preview/types.ts';
import { setUpCard } from './card-harness.ts';
import { LETTER, LETTER_REFERENCE, ready } from './card-examples.ts';

const ID = 'ah-tk-20222023-3649#3';
const EXCHANGE: RelatedExchange = {
  id: ID,
  document: 'ah-tk-20222023-3649',
  ordinal: 3,
  numbers: ['3'],
  asker: { member: 'Bromet' },
  question: 'Waarom telt de aftrek mee?',
  answer: 'De rekentool volgt de norm.',
  text: 'summary',
  cites: [],
  relation: 'cites-target',
};
const OFFER = 'Haal de volledige tekst op bij officielebekendmakingen.nl';
const PAGE = 'https://zoek.officielebekendmakingen.nl/ah-tk-20222023-3649.html';

const model = (exchange: RelatedExchange): CardModel =>
  ready(LETTER_REFERENCE, { resolution: { status: 'found', document: LETTER }, exchanges: [exchange] });
const shown = (kind: 'exchange' | 'match' | 'opening', answer: string): CardFullText => ({
  id: ID,
  state: 'shown',
  text: {
    kind,
    question: kind === 'exchange' ? 'Deelt u de mening dat de aftrek meetelt?' : null,
    answer,
    url: PAGE,
    fetchedAt: '2026-11-20T10:00:00.000Z',
  },
});

let card: ReturnType<typeof setUpCard>;
beforeEach(() => {
  card = setUpCard(model(EXCHANGE), { offersFullText: true });
});

describe('the full text in a card', () => {
  test('is offered, and the offer says where it goes', () => {
    card.screen.getByRole('button', { name: OFFER }).click();
    expect(card.acts).toEqual([{ act: 'full-text', id: ID }]);
  });

  test('is not offered when that is off, for the page itself, or where there is no address for it', () => {
    card.show({ offersFullText: false });
    expect(card.screen.queryByRole('button', { name: OFFER })).toBeNull();
    for (const exchange of [
      { ...EXCHANGE, relation: 'on-page' as const },
      { ...EXCHANGE, document: 'local-1' },
    ]) {
      const { screen } = setUpCard(model(exchange), { offersFullText: true });
      expect(screen.queryByRole('button', { name: OFFER })).toBeNull();
    }
  });

  test('while it is fetched says so, and can be stopped', () => {
    const { said } = card.show({ fullText: { id: ID, state: 'fetching' } });
    expect(card.root.textContent).toContain('De tekst wordt opgehaald');
    expect(JSON.stringify(said)).toContain('De tekst wordt opgehaald');
    card.screen.getByRole('button', { name: 'Stop met ophalen' }).click();
    expect(card.acts).toEqual([{ act: 'stop-full-text', id: ID }]);
    expect(card.root.textContent).toContain('De rekentool volgt de norm.');
  });

  test('stands in place of the summary, as a quotation, with its source; folded when long', () => {
    card.show({ fullText: shown('exchange', `Ja. ${'En nog een zin. '.repeat(60)}`.trim()) });
    const text = card.root.textContent;
    expect(text).toContain('Deelt u de mening dat de aftrek meetelt?');
    expect(text).not.toContain('De rekentool volgt de norm.');
    expect(text).toContain('citaat');
    expect(text).not.toContain('samenvatting');
    expect(card.root.querySelector('.turn details.more')).not.toBeNull();
    const source = card.screen.getByRole<HTMLAnchorElement>('link', {
      name: /opgehaald op 20 november 2026/,
    });
    expect(source.href).toBe(PAGE);
    expect(card.screen.queryByRole('button', { name: OFFER })).toBeNull();
  });

  test.each([
    ['match', 'Dit zijn de alinea’s'],
    ['opening', 'Zo begint het stuk'],
  ] as const)('of a paper without exchanges (%s) stands below the summary, and says so', (kind, words) => {
    card.show({ fullText: shown(kind, 'De norm geldt voor alle stallen.') });
    const text = card.root.textContent;
    expect(text).toContain('De rekentool volgt de norm.');
    expect(text).toContain(words);
    expect(text).toContain('De norm geldt voor alle stallen.');
  });

  test.each([
    ['offline', 'Je bent offline.'],
    ['absent', 'Van dit stuk staat geen webtekst'],
    ['elsewhere', 'verwees door naar een andere site'],
    ['off', 'staat uit in de instellingen'],
    ['unpublished', 'Van dit stuk staat geen tekst'],
    ['unreachable', 'is niet te bereiken'],
    ['slow', 'niet op tijd'],
    ['busy', 'geeft de tekst nu niet'],
    ['too-large', 'te groot om hier te tonen'],
    ['damaged', 'kwam beschadigd binnen'],
    ['other', 'stuurde iets anders'],
    ['failed', 'Het ophalen is niet gelukt'],
  ] as const)('that failed (%s) says why in a sentence, and can be asked for again', (error, words) => {
    const { said } = card.show({ fullText: { id: ID, state: 'failed', error } });
    expect(card.root.textContent).toContain(words);
    expect(JSON.stringify(said)).toContain(words);
    expect(card.screen.getByRole('button', { name: OFFER })).toBeInstanceOf(HTMLElement);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PreviewCardProps } from '../../../components/card/types.ts';
import { CARDS, D66_EXCHANGE, exchangesElsewhere, LETTER, LETTER_REFERENCE, ready } from './card-examples.ts';
import { setUpCard } from './card-harness.ts';
import { accessibilityProblems, cleanUp } from './in-shadow-root.tsx';

const WINDOW = [1000, 700] as const;

afterEach(async () => {
  cleanUp();
  await page.viewport(...WINDOW);
});

const TITLE = `${'Een heel lang opschrift over de stand van zaken '.repeat(6)}tot slot`;
const QUESTION = `${'Wat is er sinds die tijd gebeurd met de afspraken die toen zijn gemaakt? '.repeat(41)}Einde.`;

/** The fullest card there is: a long title, a long question of nobody known, and five more exchanges. */
const FULLEST = ready(LETTER_REFERENCE, {
  resolution: { status: 'found', document: { ...LETTER, title: TITLE } },
  exchanges: [{ ...D66_EXCHANGE, asker: {}, question: QUESTION }, ...exchangesElsewhere(5)],
});
const FORM: Partial<PreviewCardProps> = {
  saved: true,
  panel: { kind: 'saved', tags: ['debat'], note: 'Nabellen', known: ['zorg'] },
};

/** The card in a window with so much room for it. */
function inRoom(height: number, model = FULLEST, props: Partial<PreviewCardProps> = {}) {
  const set = setUpCard(model, props);
  set.host.style.setProperty('--card-max-height', `${height}px`);
  const element = (selector: string) => set.root.querySelector<HTMLElement>(selector)!;
  return { ...set, element, box: (selector: string) => element(selector).getBoundingClientRect() };
}

type Card = ReturnType<typeof inRoom>;

/** Whether a part stands wholly inside another. */
function isInside({ box }: Card, part: string, around: string): boolean {
  const [inner, outer] = [box(part), box(around)];
  const across = inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5;
  return inner.height > 0 && across && inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5;
}

describe('whose words these are, and the date of the index', () => {
  test.each([
    [1000, 540],
    [320, 480],
    [320, 240],
  ])(
    'are on the screen in a window %i px wide with %i px of room, however far the text is scrolled',
    async (width, room) => {
      await page.viewport(width, WINDOW[1]);
      const card = inRoom(room);
      const body = card.element('.card-body');
      for (const top of [0, body.scrollHeight]) {
        body.scrollTop = top;
        expect(card.element('.card-source').textContent).toBe('samenvatting · Index van 20 november 2026');
        expect(isInside(card, '.card-source', '.card')).toBe(true);
        expect(isInside(card, '.card-footer', '.card')).toBe(true);
      }
      expect(card.box('.card').width).toBeLessThanOrEqual(Math.min(420, width - 16));
      expect(body.scrollWidth).toBe(body.clientWidth);
      expect(await accessibilityProblems(card.host)).toEqual([]);
    },
  );

  test('are those of the page where the exchange is, and of the paper once its text was fetched', () => {
    const source = (model = FULLEST, props: Partial<PreviewCardProps> = {}) =>
      inRoom(540, model, props).element('.card-source').textContent;
    const exchanges = exchangesElsewhere(1);
    const { id } = exchanges[0]!;
    const resolution = { status: 'found', document: LETTER } as const;
    const text = {
      kind: 'exchange',
      question: 'Echt?',
      answer: 'Ja.',
      url: 'https://zoek.officielebekendmakingen.nl/',
      fetchedAt: '2026-11-20T10:00:00.000Z',
    } as const;
    const summary = ready(LETTER_REFERENCE, {
      resolution,
      exchanges: [{ ...exchanges[0]!, text: 'summary' }],
    });
    expect(source(ready(LETTER_REFERENCE, { resolution, exchanges }))).toMatch(/^citaat · /);
    expect(source(summary)).toMatch(/^samenvatting · /);
    expect(source(summary, { fullText: { id, state: 'shown', text } })).toMatch(/^citaat · /);
    expect(source(CARDS['unknown'])).toBe('Index van 20 november 2026');
  });

  test('are said of each of the other exchanges too', () => {
    const { root } = inRoom(540);
    for (const other of root.querySelectorAll('.other'))
      expect(other.querySelector('.tag')!.textContent).toBe('citaat');
    expect(root.querySelector('.related > .exchange .tag')).toBeNull();
  });
});

describe('who and when', () => {
  const headings = (exchange: Partial<typeof D66_EXCHANGE>) => {
    const model = ready(LETTER_REFERENCE, {
      resolution: { status: 'found', document: LETTER },
      exchanges: [{ ...D66_EXCHANGE, respondent: 'minister', ...exchange }],
    });
    const { root } = inRoom(540, model);
    return [...root.querySelectorAll('h4, .exchange-origin')].map(({ textContent }) => textContent.trim());
  };

  test('stand beside the question and the answer, where they are known', () => {
    expect(headings({ asked: '2023-05-03' })).toEqual([
      'Vraag D66-fractie, 3 mei 2023',
      'Antwoord minister, 12 juni 2023',
    ]);
    expect(headings({})).toEqual(['Vraag D66-fractie', 'Antwoord minister, 12 juni 2023']);
  });

  test('a date that is only that of the question is not given to the answer', () => {
    expect(headings({ asked: '2023-06-12' })).toEqual([
      'Vraag D66-fractie, 12 juni 2023',
      'Antwoord minister',
    ]);
  });

  test('without an answer a date that may be of either stands below both', () => {
    expect(headings({ answer: null })).toEqual(['Vraag D66-fractie', 'Antwoord minister', '12 juni 2023']);
  });
});

describe('a text that is longer than the card', () => {
  test('fades at its end while there is more, and nothing of it lies under the fade when there is not', () => {
    const card = inRoom(400);
    const body = card.element('.card-body');
    const fade = getComputedStyle(body, '::after');
    expect(fade.backgroundImage).toContain('linear-gradient');
    expect([fade.position, fade.bottom, fade.pointerEvents]).toEqual(['sticky', '0px', 'none']);
    expect(card.box('.card-body > :last-child').bottom).toBeGreaterThan(card.box('.card-body').bottom);
    body.scrollTop = body.scrollHeight;
    const room = card.box('.card-body').bottom - card.box('.card-body > :last-child').bottom;
    expect(room).toBeCloseTo(Number.parseFloat(fade.height), 0);
  });

  test('a control that gets the focus does not come to lie under it', () => {
    const { root, box } = inRoom(400);
    const last = [...root.querySelectorAll<HTMLElement>('.card-body summary')]
      .filter((one) => one.checkVisibility())
      .at(-1)!;
    last.focus();
    expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(box('.card-body').bottom - 22 + 0.5);
  });
});

describe('a form below the text', () => {
  test('is whole, and the text gives way', () => {
    const card = inRoom(540, FULLEST, FORM);
    for (const part of ['[name=tags]', '.known-tags', '[name=note]', '.panel-end button'])
      expect(isInside(card, part, '.card-panel'), part).toBe(true);
    const panel = card.element('.card-panel');
    expect(panel.scrollHeight).toBeLessThanOrEqual(panel.clientHeight + 1);
    expect(card.box('.card-body').height).toBeGreaterThanOrEqual(48);
    expect(card.box('.card').height).toBe(540);
  });

  test('in very little room scrolls itself, above what can be done', () => {
    const card = inRoom(320, FULLEST, FORM);
    expect(isInside(card, '.card-panel', '.card')).toBe(true);
    expect(isInside(card, '.card-footer', '.card')).toBe(true);
    expect(card.box('.card-panel').height).toBeGreaterThanOrEqual(60);
  });

  test('says label as the page of saved documents does', () => {
    expect(inRoom(540, FULLEST, FORM).screen.getByLabelText('Labels, met komma’s ertussen')).toBeTruthy();
  });
});

test('in the least room the card itself scrolls to what can be done, menus included', () => {
  const card = inRoom(120);
  expect(getComputedStyle(card.element('.card')).overflowY).toBe('auto');
  expect(isInside(card, '.card-footer', '.card')).toBe(false);
  card.element('.card-footer > .menu').toggleAttribute('open', true);
  for (const part of ['.card-footer > .menu > summary', '.card-footer > .menu .menu-list']) {
    card.element(part).scrollIntoView({ block: 'nearest' });
    expect(card.box(part).height, part).toBeGreaterThanOrEqual(24);
    expect(isInside(card, part, '.card'), part).toBe(true);
  }
});

test('where only the rest can be done, that and the date of the index share a line', () => {
  const { box } = inRoom(540, CARDS['unknown']);
  expect(box('.card-source').bottom).toBeGreaterThan(box('.menu > summary').top);
});

test('a date goes to the next line whole', () => {
  const { root } = inRoom(540, CARDS['report']);
  expect(root.querySelector('.when')!.getClientRects()).toHaveLength(1);
});

test.each(['ambiguous', 'unknown', 'error', 'report'])(
  'the title of the card "%s" takes no more room than it needs',
  (name) => {
    const { box } = inRoom(540, CARDS[name]);
    expect(box('.card-body').top - box('.card-title').bottom).toBeLessThanOrEqual(1);
  },
);

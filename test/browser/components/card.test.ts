import { within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CardModel } from '../../../lib/preview/types.ts';
import {
  CARDS,
  D66_EXCHANGE,
  HOSTILE,
  LETTER,
  LETTER_REFERENCE,
  exchangesElsewhere,
  ready,
} from './card-examples.ts';
import { setUpCard as setUp } from './card-harness.ts';
import { accessibilityProblems, cleanUp, focused, nameOf } from './in-shadow-root.tsx';

afterEach(cleanUp);

const card = (name: string): CardModel => CARDS[name]!;

describe.each(Object.keys(CARDS))('the card "%s"', (name) => {
  test.each(['light', 'dark'] as const)('is accessible in %s, folded and unfolded', async (theme) => {
    const { host, root } = setUp(card(name), { canGoBack: true }, { theme });
    expect(await accessibilityProblems(host)).toEqual([]);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await accessibilityProblems(host)).toEqual([]);
  });

  test('is accessible in English', async () => {
    const { host, root } = setUp(card(name), {}, { language: 'en' });
    expect(await accessibilityProblems(host)).toEqual([]);
    expect(root.querySelector('.card')!.getAttribute('lang')).toBe('en');
  });

  test('is a dialog with a name, and no wider than 420 px', () => {
    const { screen, root } = setUp(card(name));
    const dialog = screen.getByRole('dialog');
    const title = root.querySelector(`#${dialog.getAttribute('aria-labelledby')!}`);
    expect(title?.textContent).not.toBe('');
    expect(dialog.getBoundingClientRect().width).toBeLessThanOrEqual(420);
    expect(root.querySelector('.card')!.scrollWidth).toBeLessThanOrEqual(420);
  });
});

describe('what it is', () => {
  test('kind, date, title, sender and dossier', () => {
    const { screen, root } = setUp(card('found'));
    expect(root.querySelector('.card-kind')!.textContent).toBe('Brief regering · 20 april 2022');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(LETTER.title);
    expect(root.querySelector('.card-facts')!.textContent).toContain(
      'Dossier Belastingdienst (31066), nr. 1016',
    );
    expect(root.querySelector('.card-facts')!.textContent).toContain(LETTER.sender);
  });

  test('the cited page, and what it is an annex of', () => {
    const { screen, root } = setUp(card('annex'));
    expect(root.querySelector('.card-kind')!.textContent).toContain('p. 29');
    const annexed = screen.getByRole('link', { name: /35788, nr. 77/ });
    expect(annexed.getAttribute('href')).toBe('https://zoek.officielebekendmakingen.nl/kst-35788-77.html');
  });

  test('links to the official page on both sites, beside the page that is read', () => {
    const { root } = setUp(card('found'));
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.card-links a')];
    expect(links.map(({ hostname }) => hostname)).toEqual([
      'zoek.officielebekendmakingen.nl',
      'www.tweedekamer.nl',
    ]);
    for (const link of links) expect(link).toMatchObject({ target: '_blank', rel: 'noreferrer noopener' });
  });

  test('a link to the cited page of the PDF, where its pages are numbered as they are cited', () => {
    const cited = { ...LETTER_REFERENCE, pages: '12-14' };
    const pdfs = (model: CardModel) =>
      [...setUp(model).root.querySelectorAll<HTMLAnchorElement>('.card-links a')]
        .filter(({ href }) => href.includes('.pdf'))
        .map(({ href, textContent }) => [href, textContent]);
    expect(pdfs(ready(cited, { resolution: { status: 'found', document: LETTER } }))).toEqual([
      [
        'https://zoek.officielebekendmakingen.nl/kst-31066-1016.pdf#page=12',
        expect.stringMatching(/^PDF, p\. 12/),
      ],
    ]);
    cleanUp();
    expect(pdfs(card('found'))).toEqual([]);
    cleanUp();
    expect(pdfs(card('report'))).toEqual([]);
  });

  test('a pinned card says so', () => {
    const { screen, root } = setUp(card('found'));
    const pin = screen.getByRole('button', { name: 'Vastzetten' });
    expect(pin.ariaPressed).toBe('false');
    const edge = () => getComputedStyle(root.querySelector('.card')!).borderColor;
    const loose = edge();
    pin.ariaPressed = 'true';
    expect(pin.innerText.trim()).toBe('Vastgezet');
    expect(screen.getByRole('button', { name: 'Vastgezet' })).toBe(pin);
    expect(edge()).not.toBe(loose);
  });

  test('Dutch texts are marked as Dutch in an English interface', () => {
    const { screen, root } = setUp(card('report'), {}, { language: 'en' });
    expect(screen.getByRole('heading', { level: 2 }).lang).toBe('nl');
    for (const paragraph of root.querySelectorAll<HTMLElement>('.turn p')) expect(paragraph.lang).toBe('nl');
    expect(root.querySelector('.card-kind')!.textContent).toBe('Report · 16 December 2016 · p. 12-14');
  });
});

describe('the question and the answer', () => {
  test('who asked, who answered, and that it is a summary', () => {
    const { screen, root } = setUp(card('report'));
    expect(screen.getByText('Vraag en antwoord op deze pagina')).toBeTruthy();
    const [question, answer] = screen.getAllByRole('heading', { level: 4 });
    expect(question!.textContent.trim()).toBe('Vraag D66-fractie');
    expect(answer!.textContent).toBe('Antwoord minister van Sociale Zaken en Werkgelegenheid, 12 juni 2023');
    expect(root.querySelector('.turn')!.textContent).toContain(D66_EXCHANGE.question);
    expect(root.querySelector('.card-source')!.textContent).toContain('samenvatting');
  });

  test('a question that stands before the page, from an unknown asker', () => {
    const { screen } = setUp(card('annex'));
    expect(screen.getByText('De vraag staat vóór deze pagina.')).toBeTruthy();
    expect(screen.getByText('vrager onbekend')).toBeTruthy();
  });

  test('a question that is not in the part of another paper that answers it', () => {
    const elsewhere = { ...exchangesElsewhere(1)[0]!, question: null, numbers: ['1', '4'] };
    const model = ready(LETTER_REFERENCE, {
      resolution: { status: 'found', document: LETTER },
      exchanges: [{ ...elsewhere, relation: 'cites-target' }],
    });
    const { screen } = setUp(model);
    expect(screen.getByText('De vraag staat niet in dit deel van het stuk.')).toBeTruthy();
    expect(screen.getByText(/^Vraag 1 en 4/)).toBeTruthy();
  });

  test('an answer that has not come yet', () => {
    expect(setUp(card('postponed')).screen.getByText('Nog geen antwoord (uitstel).')).toBeTruthy();
  });

  test('an exchange elsewhere names its paper and is marked as a quotation', () => {
    const { screen, root } = setUp(card('elsewhere'));
    expect(
      screen.getByRole('heading', { name: 'Elders gevraagd, met verwijzing naar dit stuk' }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: /Kamerstukken II, 35010, nr. 3/ })).toBeTruthy();
    expect(root.querySelector('.card-source')!.textContent).toContain('citaat');
  });

  test('a paper that only has a local id is said to be unknown', () => {
    const exchanges = exchangesElsewhere(4).slice(3);
    const model = ready(LETTER_REFERENCE, {
      resolution: { status: 'found', document: LETTER },
      exchanges: exchanges.map((exchange) => ({ ...exchange, relation: 'cites-target' })),
    });
    expect(setUp(model).screen.getByText(/waarvan het nummer nog niet bekend is/)).toBeTruthy();
  });

  test('the others are folded, with who, when and the first words, and open in place', async () => {
    const { screen, root } = setUp(card('found'));
    const first = root.querySelector('.other')!;
    expect(first.checkVisibility()).toBe(false);
    await userEvent.click(screen.getByText('Nog 11 vragen en antwoorden'));
    expect(first.checkVisibility()).toBe(true);
    expect(first.querySelector('summary')!.textContent).toMatch(
      /^Van Dijk \(SP\) · 7 december 2022Wanneer .+…$/,
    );
    const turns = [...first.querySelectorAll('.turn')];
    expect(turns.map((turn) => turn.checkVisibility())).toEqual([false, false]);
    await userEvent.click(first.querySelector('summary')!);
    expect(turns.map((turn) => turn.checkVisibility())).toEqual([true, true]);
  });

  test('of many others the first ten are listed, and all of them on request', async () => {
    const { screen, root, acts, show } = setUp(card('found'));
    expect(root.querySelectorAll('.other')).toHaveLength(10);
    await userEvent.click(screen.getByText('Nog 11 vragen en antwoorden'));
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 11' }));
    expect(acts).toEqual([{ act: 'list-all' }]);
    show({ all: true });
    expect(root.querySelectorAll('.other')).toHaveLength(11);
    expect(root.querySelector<HTMLDetailsElement>('.others')!.open).toBe(true);
    expect(screen.queryByRole('button', { name: /^Toon alle/ })).toBeNull();
  });

  test('an exchange elsewhere says on request why it is shown', async () => {
    const grounds = { words: ['ouders', 'stelsel'], asker: 'Van Dijk' };
    const model = ready(LETTER_REFERENCE, {
      resolution: { status: 'found', document: LETTER },
      exchanges: exchangesElsewhere(1).map((exchange) => ({ ...exchange, grounds })),
    });
    const { screen } = setUp(model);
    const why = screen.getByText('Waarom dit antwoord?');
    expect(why.closest('details')!.open).toBe(false);
    await userEvent.click(why);
    expect([...why.closest('details')!.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Elders gevraagd, met verwijzing naar dit stuk',
      'Deze woorden uit de zin komen hierin terug, soms in een andere vorm: “ouders”, “stelsel”.',
      'De zin noemt wie het vroeg: Van Dijk.',
    ]);
  });

  test('an exchange on the page itself needs no reason', () => {
    expect(setUp(card('report')).screen.queryByText('Waarom dit antwoord?')).toBeNull();
  });

  test('long texts are clamped and open in place', async () => {
    const answer = `${'Een heel lang antwoord. '.repeat(100)}Einde.`;
    const model = ready(LETTER_REFERENCE, {
      resolution: { status: 'found', document: LETTER },
      exchanges: [{ ...D66_EXCHANGE, answer }],
    });
    const { screen, root } = setUp(model);
    const text = root.querySelectorAll<HTMLElement>('.turn p')[1]!;
    expect(text.textContent).toBe(answer);
    expect(text.clientHeight).toBe(5 * 21);
    await userEvent.click(screen.getByText('meer'));
    expect(text.clientHeight).toBe(text.scrollHeight);
    expect(text.clientHeight).toBeGreaterThan(500);
    expect(focused()?.matches('summary')).toBe(true);
    await userEvent.click(screen.getByText('minder'));
    expect(text.clientHeight).toBe(5 * 21);
  });

  test('a text that is hardly too long is shown whole', () => {
    const answer = 'Een kort antwoord. '.repeat(15);
    const exchanges = [{ ...D66_EXCHANGE, answer }];
    const model = ready(LETTER_REFERENCE, { resolution: { status: 'found', document: LETTER }, exchanges });
    expect(setUp(model).screen.queryByText('meer')).toBeNull();
  });
});

describe('why and where', () => {
  test('the sentence of this place, with the reference marked', () => {
    const { root } = setUp(card('found'));
    expect(root.querySelector('blockquote')!.textContent).toBe(LETTER_REFERENCE.sentence);
    expect(root.querySelector('mark')!.textContent).toBe(LETTER_REFERENCE.raw);
  });

  test('a note that is nothing but the reference does not say so twice', () => {
    const reference = { ...LETTER_REFERENCE, sentence: `${LETTER_REFERENCE.raw}.` };
    const resolution = { status: 'found', document: LETTER } as const;
    expect(setUp(ready(reference, { resolution })).root.querySelector('blockquote')).toBeNull();
  });

  test('is as high as there is room, and never higher than 540 px', () => {
    const { host, root } = setUp(card('found'));
    const height = () => root.querySelector('.card')!.getBoundingClientRect().height;
    host.style.setProperty('--card-max-height', '300px');
    expect(height()).toBe(300);
    host.style.setProperty('--card-max-height', '2000px');
    expect(height()).toBe(540);
  });

  test('the form and the evidence', () => {
    const { root } = setUp(card('found'));
    const text = root.querySelector('.card-body > .why')!.textContent;
    expect(text).toContain('vorm K1');
    expect(text).toContain('De tekst noemt zelf om wat voor stuk het gaat.');
  });
});

describe('when it is not certain', () => {
  test('several candidates are a choice, told apart by what differs', async () => {
    const { screen, root, acts } = setUp(card('ambiguous'));
    const rows = [...root.querySelectorAll('.row-button')];
    expect(rows.map((row) => row.querySelector('.row-facts')!.textContent)).toEqual([
      'Motie · Dossier 36200-XV Begroting Sociale Zaken en Werkgelegenheid 2023 · 14 februari 2023',
      'Lijst van vragen en antwoorden · Dossier 36200-VI Begroting Justitie en Veiligheid 2023 · 26 januari 2023',
    ]);
    expect(screen.queryByText('Bewaren')).toBeNull();
    await userEvent.click(rows[1]!);
    expect(acts).toEqual([{ act: 'choose', target: 'kst-36200-VI-96' }]);
  });

  test('an unknown one is one quiet line with a way to the paper and its dossier', () => {
    const { screen, root } = setUp(card('unknown'));
    const parts = [...root.querySelector('.card-body')!.children].map(({ className }) => className);
    expect(parts).toEqual(['unknown', 'why']);
    expect(screen.getByText('Niet in de index', { selector: '.unknown span' })).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://zoek.officielebekendmakingen.nl/kst-35300-XV-89.html',
      'https://zoek.officielebekendmakingen.nl/dossier/35300-XV',
    ]);
    expect(screen.queryByText('Bewaren')).toBeNull();
  });

  test.each([
    ['211', 'Kamerstukken II, 35300 XV, nr. 211'],
    ['Kamerstuk 35 300 XV, nr. 211', 'Kamerstuk 35 300 XV, nr. 211'],
  ])('an unknown one of which the page says "%s" is called "%s"', (raw, title) => {
    const { root } = setUp(ready({ ...LETTER_REFERENCE, raw, targets: ['kst-35300-XV-211'] }, {}));
    expect(root.querySelector('.card-title')!.textContent).toBe(title);
  });

  test('an unknown dossier has one link', () => {
    const { screen } = setUp(ready({ ...LETTER_REFERENCE, targets: ['dossier-35300-XV'] }, {}));
    expect(screen.getByRole('link').textContent).toContain('Naar dossier 35300-XV');
  });

  test('an unknown one without a dossier has no link', () => {
    const { screen } = setUp(ready({ ...LETTER_REFERENCE, targets: ['report:x:2020:y'] }, {}));
    expect(screen.queryByRole('link')).toBeNull();
  });

  test.each([
    ['index-missing', /ontbreekt\. Installeer/],
    ['index-damaged', /beschadigd\. Installeer/],
    ['disconnected', /Laad deze pagina opnieuw/],
    ['failed', /Probeer het nog eens/],
  ] as const)('the error %s says what to do', (error, sentence) => {
    const { root } = setUp({ state: 'error', reference: LETTER_REFERENCE, error });
    expect(root.querySelector('.card-error')!.textContent).toMatch(sentence);
  });

  test('an index that was read in part costs no fact that was read', () => {
    const model = ready(LETTER_REFERENCE, {
      resolution: { status: 'found', document: LETTER },
      partial: 'index-damaged',
    });
    const { root } = setUp(model);
    expect(root.querySelector('.card-error')!.textContent).toMatch(/index/i);
    expect(root.textContent).toContain(LETTER.title);
  });
});

describe('a note', () => {
  test('shows its own text, with its references one step on', async () => {
    const { screen, root, acts } = setUp(card('note'));
    const { text } = card('note') as { text: string };
    expect(root.querySelector('.note')!.textContent).toBe(text);
    const [first, second] = within(root.querySelector('.note')!).getAllByRole('button');
    await userEvent.click(first!);
    await userEvent.click(second!);
    expect(acts).toEqual([
      { act: 'open', at: '0' },
      { act: 'open', at: '1' },
    ]);
    expect(second!.tabIndex).toBe(0);
    expect(screen.getByRole('dialog', { name: 'Noot 20' })).toBeTruthy();
  });

  test('a reference that is not in the text is still offered', () => {
    const references = [{ ...LETTER_REFERENCE, raw: 'ergens anders' }];
    const { screen } = setUp({ state: 'note', number: '1', text: 'Ibid., p. 2.', references });
    expect(screen.getByRole('button', { name: 'ergens anders' })).toBeTruthy();
  });
});

describe('what can be done', () => {
  test('each control says its own thing', async () => {
    const { screen, acts } = setUp(card('report'), { canGoBack: true });
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    await press('Terug');
    await press('Vastzetten');
    await press('Sluiten');
    await press('Bewaren');
    await press('Verwijzing kopiëren');
    await userEvent.click(screen.getByText('Meer'));
    await press('Niet op www.tweedekamer.nl');
    await press('Instellingen en bewaarde stukken');
    expect(acts.map(({ act }) => act)).toEqual([
      'back',
      'pin',
      'close',
      'save',
      'copy',
      'silence',
      'options',
    ]);
    expect(acts[4]!['text']).toMatch(/Integratie in zicht.*p\. 12-14$/);
  });

  test.each([
    [{ saved: true }, 'Bewaard', 'done', ''],
    [{ saved: true, outcome: { act: 'save', ok: true } }, 'Bewaard', 'done', 'Bewaard'],
    [{ outcome: { act: 'save', ok: false } }, 'Bewaren lukte niet', 'failed', 'Bewaren lukte niet'],
    [{ outcome: { act: 'copy', ok: true } }, 'Gekopieerd', 'done', 'Gekopieerd'],
    [{ outcome: { act: 'copy', ok: false } }, 'Kopiëren lukte niet', 'failed', 'Kopiëren lukte niet'],
  ] as const)('%o is shown as "%s", and said', (props, name, state, said) => {
    const { screen, show } = setUp(card('found'));
    const drawing = show(props);
    expect(screen.getByRole('button', { name }).dataset['state']).toBe(state);
    if (said) expect(drawing.said).toEqual([['p', { lang: 'nl' }, said]]);
    show({ model: card('report') });
    expect(screen.getByRole('button', { name: 'Bewaren' }).dataset['state']).toBe('none');
  });

  test('what has the focus keeps it when the card is drawn anew', () => {
    const { screen, show } = setUp(card('found'));
    screen.getByRole('button', { name: 'Bewaren' }).focus();
    show({ saved: true });
    expect(nameOf(focused())).toBe('Bewaard');
  });

  test('every control is reached with Tab, in the order of the page, and shows the focus', async () => {
    const { screen, root } = setUp(card('found'));
    screen.getByRole('dialog').focus();
    const controls = [...root.querySelectorAll<HTMLElement>('button, a[href], summary')];
    const expected = controls.filter((control) => control.checkVisibility()).map(nameOf);
    const reached: string[] = [];
    while (reached.length < expected.length) {
      await userEvent.keyboard('{Tab}');
      const element = focused()!;
      if (element.matches('.card-body')) continue;
      reached.push(nameOf(element));
      expect(getComputedStyle(element).outlineStyle, nameOf(element)).toBe('solid');
    }
    expect(reached).toEqual(expected);
  });

  test('every control is at least 24 px high and wide', () => {
    for (const name of Object.keys(CARDS)) {
      const { root } = setUp(card(name), { canGoBack: true });
      for (const details of root.querySelectorAll('details:not(.menu)')) details.setAttribute('open', '');
      const visible = () =>
        [...root.querySelectorAll('button, a[href], summary')].filter((control) => control.checkVisibility());
      const controls = visible();
      for (const menu of root.querySelectorAll<HTMLDetailsElement>('.menu')) {
        menu.open = true;
        controls.push(...visible());
      }
      for (const control of controls.filter((one) => one.checkVisibility())) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), `${name}: ${nameOf(control)}`).toBeGreaterThanOrEqual(24);
      }
      cleanUp();
    }
  });
});

describe('what a screen reader hears', () => {
  test('one sentence: the document, who asked and who answered', () => {
    expect(setUp(card('loading')).drawing.said).toEqual([]);
    expect(setUp(card('report')).drawing.said).toEqual([
      [
        'p',
        { lang: 'nl' },
        ['span', { lang: 'nl' }, expect.stringMatching(/^Integratie in zicht/)],
        expect.stringMatching(/^\. Vraag: D66-fractie\. Antwoord: minister van Sociale Zaken/),
      ],
    ]);
  });

  test('in English the words of papers as Dutch', () => {
    for (const name of ['report', 'note'] as const) {
      const [said] = setUp(card(name), {}, { language: 'en' }).drawing.said;
      expect(said).toEqual(expect.arrayContaining(['p', { lang: 'en' }]));
      expect(said).toContainEqual(['span', { lang: 'nl' }, expect.any(String)]);
      cleanUp();
    }
  });

  test('the card never takes the focus by itself', () => {
    const before = document.activeElement;
    setUp(card('found'));
    expect(document.activeElement).toBe(before);
  });
});

describe('hostile texts', () => {
  test('are shown as text', () => {
    const { root, screen } = setUp(card('hostile'));
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(root.querySelector('img, script')).toBeNull();
    expect((globalThis as { hacked?: boolean }).hacked).toBeUndefined();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(HOSTILE);
    for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('cannot turn the words around them', () => {
    const { root } = setUp(card('hostile'));
    const kind = root.querySelector('.card-kind [lang]')!;
    expect(getComputedStyle(kind).unicodeBidi).toBe('isolate');
  });

  test('a text of a megabyte is drawn in part, and folded', () => {
    const model = ready(LETTER_REFERENCE, {
      resolution: { status: 'found', document: { ...LETTER, title: 'x'.repeat(1_000_000) } },
      exchanges: [{ ...D66_EXCHANGE, answer: 'woord '.repeat(200_000) }],
    });
    const { root } = setUp(model);
    expect(root.textContent.length).toBeLessThan(50_000);
    expect(root.querySelector('.card-body')!.scrollHeight).toBeLessThan(600);
  });
});

test('the page around it does not reach in: rem, colour, weight', () => {
  document.documentElement.style.fontSize = '40px';
  document.body.style.cssText = 'color: red; font-weight: 900; letter-spacing: 9px';
  const { root } = setUp(card('found'));
  const style = getComputedStyle(root.querySelector('.turn p')!);
  document.documentElement.style.fontSize = '';
  document.body.style.cssText = '';
  expect(style.fontSize).toBe('14px');
  expect(style.fontWeight).toBe('400');
  expect(style.letterSpacing).toBe('normal');
});

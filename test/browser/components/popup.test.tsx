import { waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems, cleanUp, focused, nameOf } from './in-shadow-root.tsx';
import { POPUPS } from './popup-examples.ts';
import { showPopup } from './popup-harness.tsx';

afterEach(cleanUp);

describe.each(Object.keys(POPUPS))('the popup "%s"', (name) => {
  test.each([
    ['light', 'nl'],
    ['dark', 'en'],
  ] as const)('is accessible in %s and %s', async (theme, language) => {
    const { host, root } = showPopup(name, {}, { theme, language });
    expect(await accessibilityProblems(host)).toEqual([]);
    expect(root.querySelector('.popup')!.getBoundingClientRect().height).toBeLessThanOrEqual(600);
  });

  test('has a heading, the way to the options, and controls of at least 24 px', async () => {
    const { screen, root, props } = showPopup(name);
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
    for (const control of root.querySelectorAll(
      'button, a[href], label, select, input:not([role]), summary',
    )) {
      if (!control.checkVisibility()) continue;
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(control)).toBeGreaterThanOrEqual(24);
    }
    await userEvent.click(screen.getByRole('button', { name: 'Instellingen en bewaarde stukken' }));
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});

describe('the documents that cite the page', () => {
  test('are counted, with title, date and a link to the official page, as far as they are known', () => {
    const { screen } = showPopup('many');
    const heading = screen.getByRole('heading', { name: 'Stukken die dit stuk aanhalen 4' });
    const rows = [...heading.closest('section')!.querySelectorAll('li')];
    expect(rows).toHaveLength(4);
    expect(rows[0]!.textContent).toMatch(/^Lijst van vragen en antwoorden over integratie7 maart 2023/);
    expect(rows[0]!.querySelector('a')?.href).toContain('/kst-32824-391');
    expect(rows[1]!.querySelectorAll('img, script')).toHaveLength(0);
    expect(rows[2]!.querySelector('a')?.href).toContain('/kst-99999-9');
    expect(rows[3]!.textContent).toMatch(/^Integratie in zicht\?2016/);
  });

  test('have no list when there are none', () => {
    const { screen } = showPopup('ready');
    expect(screen.queryByText(/Stukken die dit stuk aanhalen/)).toBeNull();
  });
});

describe('the references', () => {
  test('are counted by what became of them', () => {
    const { root } = showPopup('ready');
    const counts = [...root.querySelectorAll('.popup-counts button')];
    expect(counts.map(({ textContent }) => textContent)).toEqual(['5 gevonden', '1 keuze', '2 onbekend']);
  });

  test('stand by document, with kind, number, how often and the choice; the unknown ones last', () => {
    const { screen, root } = showPopup('ready');
    const lists = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(lists[0]).toBe('Documenten 4');
    expect(lists[1]).toBe('Niet in de index 1');
    expect(
      [...root.querySelectorAll('.popup-list:first-of-type .popup-row-facts')].map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([
      'Kamerstuk 31 066, nr. 1016 · 20 april 2022 · 3 keer',
      'Rapport · 16 december 2016',
      'Rapport · 15 december 2021',
      'Kamerstuk · keuze uit 2: Kamerstuk 36 200 XV, nr. 96; Kamerstuk 36 200 VI, nr. 96',
    ]);
  });

  test('each place can be shown', async () => {
    const { screen, props } = showPopup('ready');
    await userEvent.click(screen.getByRole('button', { name: /^Stand van zaken/ }));
    expect(props.onShowReference).toHaveBeenLastCalledWith(0);
    await userEvent.click(screen.getByRole('button', { name: /^Plaats 3 van 3: Kamerstukken 2021-2022/ }));
    expect(props.onShowReference).toHaveBeenLastCalledWith(9);
    await userEvent.click(screen.getByRole('button', { name: /^Kamerstukken II 2019\/20/ }));
    expect(props.onShowReference).toHaveBeenLastCalledWith(5);
  });

  test('long lists and many places unfold', async () => {
    const { screen, root } = showPopup('many');
    const places = () => root.querySelector('.reference-places')!.querySelectorAll('.place-button').length;
    expect(places()).toBe(5);
    await userEvent.click(screen.getByRole('button', { name: 'nog 35' }));
    await waitFor(() => expect(places()).toBe(40));
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 30' }));
    await waitFor(() => expect(screen.getByText(/, deel 30$/)).toBeTruthy());
  });

  test('without the index nothing is counted, and every reference can still be shown', () => {
    const { root } = showPopup('index error');
    expect(root.querySelector('.popup-counts')).toBeNull();
    expect(root.querySelector('.popup-failure')!.textContent).toMatch(/beschadigd/);
    expect(root.querySelector('.popup-list h2')!.textContent).toBe('Documenten 5');
  });

  test('without the index no page is said to have none', () => {
    const main = showPopup('index error without references').root.querySelector('main')!;
    expect(main.textContent).toMatch(/beschadigd/);
    expect(main.textContent).not.toMatch(/geen verwijzingen/);
  });
});

describe('the exchanges', () => {
  test('on the page say who asked and answered, and can be shown', async () => {
    const { screen, props } = showPopup('ready');
    const row = screen.getByRole('button', { name: /^D66-fractie/ });
    expect(row.textContent).toContain('minister van Sociale Zaken en Werkgelegenheid');
    await userEvent.click(row);
    expect(props.onShowExchange).toHaveBeenCalledWith(1);
    expect(screen.getByRole('button', { name: /^vrager onbekend/ }).textContent).toContain(
      'Antwoord: De minister',
    );
  });

  test('elsewhere about this page link to their paper', () => {
    const { screen } = showPopup('many');
    expect(screen.getByRole('heading', { name: 'Elders gevraagd over dit stuk 9' })).toBeTruthy();
    const link = screen.getByRole('link', { name: /Kamerstukken II, 35010, nr. 3/ });
    expect(link.getAttribute('href')).toBe('https://zoek.officielebekendmakingen.nl/kst-35010-3.html');
  });
});

describe('the exchanges elsewhere', () => {
  const rows = (root: ParentNode) =>
    [...root.querySelectorAll('.popup-list')]
      .find((list) => list.querySelector('h2')!.textContent.startsWith('Elders'))!
      .querySelectorAll('li');

  test('can be narrowed to who asked', async () => {
    const { screen, root } = showPopup('many');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gevraagd door' }), 'GroenLinks-PvdA');
    await screen.findByRole('heading', { name: 'Elders gevraagd over dit stuk 2' });
    expect([...rows(root)].every(({ textContent }) => textContent.startsWith('GroenLinks-PvdA'))).toBe(true);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gevraagd door' }), 'Alle vragers');
    await screen.findByRole('heading', { name: 'Elders gevraagd over dit stuk 9' });
  });

  test('offer each fraction by itself, and a committee by its name', () => {
    const { screen } = showPopup('many');
    const options = screen.getByRole('combobox', { name: 'Gevraagd door' }).querySelectorAll('option');
    expect([...options].map(({ textContent }) => textContent)).toEqual([
      'Alle vragers',
      'CDA',
      'GroenLinks-PvdA',
      'SP',
      'vaste commissie voor Financiën',
      'VVD',
    ]);
  });

  test('can be narrowed to those with an answer, and say which have none', async () => {
    const { screen, root } = showPopup('many');
    const answers = screen.getByRole('combobox', { name: 'Antwoord' });
    await userEvent.selectOptions(answers, 'nog geen antwoord');
    await screen.findByRole('heading', { name: 'Elders gevraagd over dit stuk 1' });
    expect(rows(root)[0]!.querySelector('.popup-row-facts')!.textContent).toMatch(/· nog geen antwoord$/);
    await userEvent.selectOptions(answers, 'beantwoord');
    await screen.findByRole('heading', { name: 'Elders gevraagd over dit stuk 8' });
  });

  test('say that none is left', async () => {
    const { screen } = showPopup('many');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Antwoord' }), 'nog geen antwoord');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gevraagd door' }), 'CDA');
    await screen.findByText('Geen vraag en antwoord past bij deze keuze.');
  });

  test('say that a part could not be read', () => {
    expect(showPopup('part unread').root.querySelector('.popup-failure')!.textContent).toMatch(/beschadigd/);
  });
});

describe('states', () => {
  test.each([
    ['no references', /staan geen verwijzingen/],
    ['scanning', /wordt nog gelezen/],
    ['only unknown', /Geen van deze verwijzingen staat in de index/],
    ['only a choice', /keuze uit 2: Kamerstuk 36 200 XV, nr. 96; Kamerstuk 36 200 VI, nr. 96/],
    ['only elsewhere', /staan geen verwijzingen.*24 vragen elders/],
    ['index missing', /index van Kamerlens ontbreekt\. Installeer/],
    ['disconnected', /is bijgewerkt\. Laad deze pagina opnieuw/],
    ['other', /werkt Kamerlens niet.*deze twee sites/],
    ['own', /een pagina van Kamerlens zelf/],
    ['site off', /staat uit op zoek\.officielebekendmakingen\.nl\. Hieronder/],
    ['page off', /staat uit op deze pagina\. Hieronder/],
    ['opening', /wordt nog geladen/],
    ['pdf', /een PDF.*ook als webpagina/],
    ['pdf only', /een PDF.*Open het stuk als webpagina/],
    ['unreachable', /Herlaad deze pagina/],
  ])('"%s" says so', (name, sentence) => {
    expect(showPopup(name).root.querySelector('main')!.textContent).toMatch(sentence);
  });

  test('a page whose content script is gone can be loaded again', async () => {
    const { screen, props } = showPopup('unreachable');
    await userEvent.click(screen.getByRole('button', { name: 'Pagina herladen' }));
    expect(props.onReload).toHaveBeenCalledOnce();
  });

  test('hostile texts are shown as text', () => {
    const { root } = showPopup('hostile');
    expect(root.querySelector('img, script')).toBeNull();
    expect((globalThis as { hacked?: boolean }).hacked).toBeUndefined();
    expect(root.querySelector('h1')!.textContent).toContain('<script>');
  });
});

describe('the room', () => {
  const WINDOW = { width: 1000, height: 700 };
  afterEach(() => page.viewport(WINDOW.width, WINDOW.height));

  /** How wide a text is in the font of a control. */
  function widthOf(text: string, control: Element): number {
    const probe = control.parentElement!.appendChild(document.createElement('span'));
    probe.style.cssText = `position: absolute; white-space: pre; font: ${getComputedStyle(control).font}`;
    probe.textContent = text;
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  }

  test.each([
    [400, 'nl'],
    [400, 'en'],
    [360, 'nl'],
    [360, 'en'],
  ] as const)('of the footer at %i px is two lines in %s, with nothing cut', async (width, language) => {
    await page.viewport(width, 600);
    const { root } = showPopup('ready', {}, { language });
    const footer = root.querySelector('footer')!;
    const lines = [...footer.children].filter((line) => line.checkVisibility());
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const controls = [...line.querySelectorAll('button, input[type=text], label, select')];
      const tops = controls.map((control) => control.getBoundingClientRect());
      const middle = Math.round((tops[0]!.top + tops[0]!.bottom) / 2);
      for (const { top, bottom, right } of tops) {
        expect(top).toBeLessThan(middle);
        expect(bottom).toBeGreaterThan(middle);
        expect(right).toBeLessThanOrEqual(width);
      }
    }
    const field = footer.querySelector<HTMLInputElement>('input[type=text]')!;
    expect(field.clientWidth - 12).toBeGreaterThanOrEqual(widthOf(field.placeholder, field));
    const choice = footer.querySelector('select')!;
    const longest = Math.max(...[...choice.options].map(({ text }) => widthOf(text, choice)));
    expect(choice.clientWidth).toBeGreaterThan(longest + 12);
  });

  test.each(['nl', 'en'] as const)('of the filters is of one height in %s, and each is named', (language) => {
    const { root } = showPopup('ready', {}, { language });
    const filters = [...root.querySelectorAll('.popup-filters > *')];
    expect(filters).toHaveLength(3);
    expect(new Set(filters.map((filter) => filter.getBoundingClientRect().height)).size).toBe(1);
    expect(filters.every((filter) => filter.getAttribute('aria-label'))).toBe(true);
  });

  test.each(['ready', 'many', 'hostile'])('at 200 %% text is enough for "%s"', async (name) => {
    // What a popup of 400 by 600 px has left at twice the size.
    await page.viewport(200, 300);
    const { root } = showPopup(name);
    const { scrollWidth, clientWidth } = root.querySelector('.popup')!;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(clientWidth).toBeLessThanOrEqual(200);
    const footer = root.querySelector('footer')!;
    for (const control of footer.querySelectorAll('button, input, select, label')) {
      expect(control.getBoundingClientRect().right, nameOf(control)).toBeLessThanOrEqual(200);
    }
  });
});

describe('the footer', () => {
  test('saves the page and says so', async () => {
    const { screen, props } = showPopup('ready');
    await userEvent.click(screen.getByRole('button', { name: 'Pagina bewaren' }));
    expect(props.onSavePage).toHaveBeenCalledWith([]);
    await screen.findByRole('button', { name: 'Pagina bewaard' });
    expect(screen.getByText('Index van 20 november 2026')).toBeTruthy();
  });

  test('saves the page with tags, also by Enter, and adds tags to one that is saved', async () => {
    const { screen, props } = showPopup('ready');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Label voor deze pagina' });
    await userEvent.type(field, 'debat, integratie{Enter}');
    expect(props.onSavePage).toHaveBeenCalledExactlyOnceWith(['debat', 'integratie']);
    await screen.findByRole('button', { name: 'Pagina bewaard' });
    await waitFor(() => expect(field.value).toBe(''));
    await userEvent.type(field, 'later');
    await userEvent.click(screen.getByRole('button', { name: 'Label toevoegen' }));
    expect(props.onSavePage).toHaveBeenLastCalledWith(['later']);
  });

  test('takes tags of 60 characters each, and says of a longer one that it is', async () => {
    const { screen, props } = showPopup('ready');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Label voor deze pagina' });
    const long = 'x'.repeat(60);
    await userEvent.fill(field, `${long}, ${long}y`);
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Label langer dan 60 tekens' });
    expect(props.onSavePage).not.toHaveBeenCalled();
    expect(field.value).toBe(`${long}, ${long}y`);
    await userEvent.fill(field, `${long}, y`);
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Pagina bewaard' });
    expect(props.onSavePage).toHaveBeenCalledExactlyOnceWith([long, 'y']);
  });

  test('keeps a tag that could not be saved', async () => {
    const { screen } = showPopup('ready', { onSavePage: () => Promise.reject(new Error('full')) });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Label voor deze pagina' });
    await userEvent.type(field, 'debat{Enter}');
    await screen.findByRole('button', { name: 'Bewaren lukte niet' });
    expect(field.value).toBe('debat');
  });

  test.each([
    ['Deze pagina', { page: false }],
    ['Deze site', { site: false }],
  ])('switches off "%s", and says when that failed', async (name, choice) => {
    const onChoose = vi.fn(() => Promise.reject(new Error('full')));
    const { screen } = showPopup('ready', { onChoose });
    const control = screen.getByRole<HTMLInputElement>('switch', { name });
    expect(control.checked).toBe(true);
    await userEvent.click(control);
    expect(onChoose).toHaveBeenCalledWith(choice);
    await screen.findByText('Dat lukte niet');
    expect(control.checked).toBe(true);
  });

  test('off on the site, only the site can be switched', () => {
    const { screen } = showPopup('site off');
    const [page, site] = screen.getAllByRole<HTMLInputElement>('switch');
    expect([page!.checked, page!.disabled, site!.checked, site!.disabled]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test('sets when a card comes, and goes back when that failed', async () => {
    const onChoose = vi.fn(() => Promise.reject(new Error('full')));
    const { screen } = showPopup('ready', { onChoose });
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Wanneer de kaart komt' });
    await userEvent.selectOptions(field, 'Alleen met Alt');
    expect(onChoose).toHaveBeenCalledWith({ trigger: 'alt' });
    await screen.findByText('Dat lukte niet');
    expect(field.value).toBe('hover');
  });

  test('every control is reached with Tab', async () => {
    const { root } = showPopup('ready');
    const controls = root.querySelectorAll<HTMLElement>('button, a[href], input, select, summary');
    const expected = [...controls]
      .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
      .map(nameOf);
    const reached: string[] = [];
    while (reached.length < expected.length) {
      await userEvent.keyboard('{Tab}');
      if (!focused()!.matches('main')) reached.push(nameOf(focused()));
    }
    expect(reached).toEqual(expected);
  });
});

import { waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, cleanUp, focused } from './in-shadow-root.tsx';
import { SUMMARY } from './popup-examples.ts';
import { showPopup } from './popup-harness.tsx';

afterEach(cleanUp);

const ON_PAGE = ['Stand van za', 'Integratie i', 'Omzien naar ', 'Kamerstuk 36', 'Kamerstukken'];

describe('the identity', () => {
  test('is the paper by name and date, its title, its dossier with a link, and its other dossiers', () => {
    const { root } = showPopup('many');
    const header = root.querySelector('header')!;
    expect(header.querySelector('.popup-paper')!.textContent).toBe(
      'Kamerstuk 32 824, nr. 384\u00A0· 7 maart 2023',
    );
    expect(header.querySelector('h1')!.textContent).toMatch(/^Verslag van een schriftelijk overleg/);
    const links = [...header.querySelectorAll('a')].map((link) => [
      link.querySelector('[lang]')!.textContent,
      link.href,
    ]);
    expect(links).toEqual([
      ['32 824', 'https://zoek.officielebekendmakingen.nl/dossier/32824'],
      ['36 200 XV', 'https://zoek.officielebekendmakingen.nl/dossier/36200-XV'],
      ['21 501-32', 'https://zoek.officielebekendmakingen.nl/dossier/21501-32'],
    ]);
    expect(header.querySelector('.popup-dossiers')!.textContent).toContain('Integratiebeleid');
  });
});

describe('the counts', () => {
  test('narrow the list to what became of them, and back', async () => {
    const { screen, titles } = showPopup();
    expect(titles()).toEqual(ON_PAGE);
    const choice = screen.getByRole('button', { name: '1 keuze' });
    await userEvent.click(choice);
    await waitFor(() => expect(titles()).toEqual(['Kamerstuk 36']));
    expect(choice.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(choice);
    await waitFor(() => expect(titles()).toEqual(ON_PAGE));
  });

  test('of which there are none cannot be chosen', () => {
    const { screen } = showPopup('many');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '0 keuzes' }).disabled).toBe(true);
  });
});

describe('the list', () => {
  test.each([
    ['scp', ['Integratie i']],
    ['31066', ['Stand van za']],
    ['vi 36200', ['Kamerstuk 36']],
    ['naar OMZIEN', ['Omzien naar ']],
  ])('is filtered by %j', async (words, expected) => {
    const { screen, titles } = showPopup();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter de lijst' }), words);
    await waitFor(() => expect(titles()).toEqual(expected));
  });

  test('says that nothing fits, and can then be neither copied nor exported', async () => {
    const { screen, root } = showPopup();
    await userEvent.type(screen.getByRole('searchbox'), 'bestaatniet');
    await screen.findByText('Geen verwijzing past bij deze keuze.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Kopieer lijst' }).disabled).toBe(true);
    expect(
      [...root.querySelectorAll<HTMLButtonElement>('.popup-menu button')].every((one) => one.disabled),
    ).toBe(true);
  });

  test('is narrowed to a kind', async () => {
    const { screen, titles } = showPopup();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Rapport');
    await waitFor(() => expect(titles()).toEqual(['Integratie i', 'Omzien naar ']));
  });

  test.each([
    ['Per dossier', ['Stand van za', 'Kamerstuk 36', 'Integratie i', 'Omzien naar ']],
    ['Nieuwste eerst', ['Stand van za', 'Omzien naar ', 'Integratie i', 'Kamerstuk 36']],
    ['Vaakst genoemd', ['Stand van za', 'Integratie i', 'Omzien naar ', 'Kamerstuk 36']],
  ])('is sorted: %s', async (order, expected) => {
    const { screen, titles } = showPopup();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), order);
    await waitFor(() => expect(titles().slice(0, 4)).toEqual(expected));
  });

  test('by dossier says where each begins', async () => {
    const { screen, root } = showPopup();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'Per dossier');
    await waitFor(() =>
      expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
        '31 066 Belastingdienst',
        '36 200 XV',
        'Rapport',
      ]),
    );
  });

  test('of hundreds opens quickly, by dossier too, and folds from where the reader is', async () => {
    const { screen, root } = showPopup('hundreds');
    const rows = () => root.querySelectorAll('#documents li, section:has(#documents) li').length;
    expect(rows()).toBe(5);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'Per dossier');
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 500' }));
    await waitFor(() => expect(rows()).toBe(500));
    expect(root.querySelectorAll('h3')).toHaveLength(5);
    const fold = screen.getByRole('button', { name: 'Toon minder' });
    const { bottom } = fold.getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(root.querySelector('main')!.getBoundingClientRect().bottom + 1);
    await userEvent.click(fold);
    await waitFor(() => expect(rows()).toBe(5));
  });

  test.each(['only unknown', 'only a choice'])('of "%s" can be copied and exported', async (name) => {
    const { screen, props } = showPopup(name);
    await userEvent.click(screen.getByRole('button', { name: 'Kopieer lijst' }));
    expect(props.onCopy).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getAllByText('1 verwijzing gekopieerd.')).not.toEqual([]));
    await userEvent.click(screen.getByText('Exporteren'));
    await userEvent.click(screen.getByRole('button', { name: 'BibTeX' }));
    expect(props.onExport).toHaveBeenCalledOnce();
  });

  test('is copied as far as it is shown, and says when that failed', async () => {
    const onCopy = vi.fn(() => Promise.reject(new Error('not allowed')));
    const { screen } = showPopup('ready', { onCopy });
    await userEvent.click(screen.getByRole('button', { name: '1 keuze' }));
    await userEvent.click(screen.getByRole('button', { name: 'Kopieer lijst' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith([SUMMARY.groups[3]]);
    await waitFor(() => expect(screen.getAllByText('Kopiëren lukte niet')).not.toEqual([]));
  });

  test('is exported from a menu that Escape closes, and that is accessible', async () => {
    const { screen, props, host, root } = showPopup();
    const menu = root.querySelector('details')!;
    await userEvent.click(screen.getByText('Exporteren'));
    expect(await accessibilityProblems(host)).toEqual([]);
    await userEvent.keyboard('{Tab}{Escape}');
    expect(menu.open).toBe(false);
    expect(focused()).toBe(menu.querySelector('summary'));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'RIS' }));
    expect(props.onExport).toHaveBeenCalledExactlyOnceWith(SUMMARY.groups, 'ris');
    await waitFor(() => expect(screen.getAllByText('5 stukken staan in je downloads.')).not.toEqual([]));
    expect(menu.open).toBe(false);
  });

  test('has nothing to hit beneath its open menu, and a click beside that closes it', async () => {
    const { screen, host, root } = showPopup('many');
    const menu = root.querySelector('details')!;
    await userEvent.click(screen.getByText('Exporteren'));
    expect(await accessibilityProblems(host)).toEqual([]);
    const { left, top } = screen.getByRole('searchbox').getBoundingClientRect();
    const hit = host.shadowRoot!.elementFromPoint(left + 5, top + 5);
    expect(hit).toBe(root.querySelector('.popup-menu-beside'));
    const area = hit!.getBoundingClientRect();
    await userEvent.click(hit!, { position: { x: left + 5 - area.left, y: top + 5 - area.top } });
    expect(menu.open).toBe(false);
    expect(focused()).toBe(menu.querySelector('summary'));
  });

  test('folds open and shut', async () => {
    const { screen, root } = showPopup('many');
    const rows = () => root.querySelectorAll('.popup-list:first-of-type li').length;
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 30' }));
    await waitFor(() => expect(rows()).toBe(30));
    await userEvent.click(screen.getAllByRole('button', { name: 'Toon minder' })[0]!);
    await waitFor(() => expect(rows()).toBe(5));
  });
});

describe('stepping through the places', () => {
  const next = 'Volgende plaats';
  const previous = 'Vorige plaats';
  const click = (screen: ReturnType<typeof showPopup>['screen'], name: string) =>
    userEvent.click(screen.getByRole('button', { name }));

  test('begins where the reader is, and says how far it has come', async () => {
    const { screen, props, root } = showPopup();
    const says = () => root.querySelector('.place-steps [role=status]')!.textContent;
    expect(says()).toBe('');
    await click(screen, next);
    expect(props.onShowReference).toHaveBeenLastCalledWith(1);
    await waitFor(() => expect(says()).toBe('Plaats 2 van 8'));
    await click(screen, next);
    await click(screen, previous);
    await click(screen, previous);
    expect(vi.mocked(props.onShowReference).mock.calls.flat()).toEqual([1, 2, 1, 0]);
    await click(screen, previous);
    expect(props.onShowReference).toHaveBeenLastCalledWith(9);
  });

  test('goes on from a place that was chosen in the list, and marks it there', async () => {
    const { screen, props } = showPopup();
    const third = screen.getByRole('button', { name: /^Plaats 2 van 3/ });
    await userEvent.click(third);
    await waitFor(() => expect(third.getAttribute('aria-current')).toBe('true'));
    await click(screen, next);
    expect(vi.mocked(props.onShowReference).mock.calls.flat()).toEqual([4, 5]);
  });

  test('goes through what the filter shows', async () => {
    const { screen, props } = showPopup();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Rapport');
    for (let step = 0; step < 3; step++) await click(screen, next);
    expect(vi.mocked(props.onShowReference).mock.calls.flat()).toEqual([1, 2, 1]);
  });
});

describe('what is elsewhere', () => {
  test('is counted above, each number leading to its list', async () => {
    const { screen, root } = showPopup('many');
    const overview = within(screen.getByRole('navigation', { name: 'Vragen en antwoorden' }));
    expect(overview.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '2 vragen hier',
      '9 elders',
      'in 4 stukken aangehaald',
    ]);
    await userEvent.click(overview.getByRole('button', { name: '9 elders' }));
    expect(focused()).toBe(root.querySelector('#exchanges-citing'));
  });

  test('is folded when there are many, and each can be reached', async () => {
    const { screen, root } = showPopup('only elsewhere');
    const rows = () => root.querySelectorAll('section:has(#exchanges-citing) li').length;
    expect(rows()).toBe(5);
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 24' }));
    await waitFor(() => expect(rows()).toBe(24));
  });

  test('says that there is more, also without their texts, and asks for it', async () => {
    const { screen, props } = showPopup('more elsewhere');
    screen.getByRole('heading', { name: 'Elders gevraagd over dit stuk 9+' });
    screen.getByRole('heading', { name: 'Stukken die dit stuk aanhalen 4+' });
    screen.getByText('Dit zijn de nieuwste 9.');
    screen.getByText('Van nog 12 vragen staat de tekst niet in de index.');
    await userEvent.click(screen.getAllByRole('button', { name: 'Haal oudere erbij' })[0]!);
    expect(props.onMoreCiting).toHaveBeenCalledOnce();
  });

  test('has no place while it is looked up', () => {
    const { root } = showPopup('details to come');
    expect(root.querySelector('#exchanges-citing, #documents-citing')).toBeNull();
    expect(root.querySelector('header')!.textContent).toContain('Kamerstuk 32 824, nr. 384');
  });
});

import { waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanUp, focused, nameOf } from './in-shadow-root.tsx';
import { showPopup } from './popup-harness.tsx';

afterEach(cleanUp);

/** How the control with the focus begins. */
const here = () => nameOf(focused()).slice(0, 12);

/** What a screen reader is told. */
const said = (root: Element) =>
  [...root.querySelectorAll('.visually-hidden[role=status]')].map(({ textContent }) => textContent).join('');

describe('the arrow keys', () => {
  test('lead from the search field through all lists and back, and Enter shows a place', async () => {
    const { screen, props } = showPopup();
    await userEvent.click(screen.getByRole('searchbox'));
    const rows: string[] = [];
    for (let step = 0; step < 6; step++) {
      await userEvent.keyboard('{ArrowDown}');
      rows.push(here());
    }
    expect(rows).toEqual([
      'Stand van za',
      'Integratie i',
      'Omzien naar ',
      'Kamerstuk 36',
      'Kamerstukken',
      'vrager onbek',
    ]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(props.onShowReference).toHaveBeenLastCalledWith(3);
    await userEvent.keyboard('{Home}');
    expect(here()).toBe('Stand van za');
    await userEvent.keyboard('{End}');
    expect(here()).toBe('Kamerstuk 36');
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe(screen.getByRole('searchbox'));
  });

  test('go on from the place of a document that was reached with Tab', async () => {
    const { screen } = showPopup();
    screen.getByRole('button', { name: /^Plaats 2 van 3/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(here()).toBe('Integratie i');
  });

  test('stop at the last row, and stay with a choice that has the focus', async () => {
    const { screen } = showPopup();
    const last = screen.getByRole('button', { name: /^D66-fractie/ });
    last.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(last);
    const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Volgorde' });
    order.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(order);
  });

  test('lead to the links of what is elsewhere, and through the formats of an export', async () => {
    const { screen, root } = showPopup('many');
    root.querySelector<HTMLElement>('#documents-citing')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()!.getAttribute('href')).toContain('/kst-32824-391');
    await userEvent.click(screen.getByText('Exporteren'));
    await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}');
    expect(here()).toBe('CSV voor Exc');
    await userEvent.keyboard('{End}');
    expect(here()).toBe('CSL-JSON');
  });
});

describe('Escape', () => {
  test('empties the filter first, and leaves the rest to the browser', async () => {
    const { screen, titles } = showPopup();
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    const left: boolean[] = [];
    field.ownerDocument.addEventListener('keydown', ({ defaultPrevented }) => left.push(!defaultPrevented));
    await userEvent.type(field, 'scp');
    await waitFor(() => expect(titles()).toHaveLength(1));
    left.length = 0;
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(titles()).toHaveLength(5));
    expect(focused()).toBe(field);
    await userEvent.keyboard('{Escape}');
    expect(left).toEqual([false, true]);
  });
});

describe('the focus', () => {
  test('goes to the first place that was unfolded', async () => {
    const { screen } = showPopup('many');
    await userEvent.click(screen.getByRole('button', { name: 'nog 35' }));
    await waitFor(() => expect(here()).toBe('Plaats 6 van'));
  });

  test('stays with the choice that narrows the list, and with the button that folds it', async () => {
    const { screen } = showPopup('many');
    const kind = screen.getByRole('button', { name: /onbekend$/ });
    await userEvent.click(kind);
    expect(focused()).toBe(kind);
    await userEvent.click(kind);
    const unfold = screen.getByRole('button', { name: 'Toon alle 30' });
    await userEvent.click(unfold);
    await waitFor(() => expect(unfold.textContent).toBe('Toon minder'));
    expect(focused()).toBe(unfold);
  });

  test.each([
    ['more elsewhere', 'Haal oudere erbij', 'many', 'h2'],
    ['unreachable', 'Pagina herladen', 'opening', 'h1'],
  ])('of what goes away in "%s" goes to the heading above it', async (state, control, next, heading) => {
    const { screen, become } = showPopup(state);
    screen.getAllByRole('button', { name: control })[0]!.focus();
    become(next);
    await waitFor(() => expect(focused()?.localName).toBe(heading));
  });

  test('stays on a row when another comes before it', async () => {
    const { screen, become } = showPopup('scanning');
    const row = screen.getByRole('button', { name: /^Stand van zaken/ });
    row.focus();
    become('ready');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Integratie in zicht/ })).toBeTruthy());
    expect(focused()).toBe(row);
  });
});

describe('what is told', () => {
  test('of a filter is how many it leaves', async () => {
    const { screen, root } = showPopup();
    await userEvent.type(screen.getByRole('searchbox'), 'scp');
    await waitFor(() => expect(said(root)).toBe('1 van 5 stukken getoond.'));
    await userEvent.clear(screen.getByRole('searchbox'));
    await waitFor(() => expect(said(root)).toBe(''));
  });

  test('of questions elsewhere too', async () => {
    const { screen, root } = showPopup('many');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gevraagd door' }), 'GroenLinks-PvdA');
    await waitFor(() => expect(said(root)).toBe('2 van 9 vragen getoond.'));
  });

  test('of a copy is how many references it holds', async () => {
    const { screen, root } = showPopup();
    await userEvent.click(screen.getByRole('button', { name: 'Kopieer lijst' }));
    await waitFor(() => expect(said(root)).toBe('5 verwijzingen gekopieerd.'));
  });
});

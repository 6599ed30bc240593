import { fireEvent, screen, within } from '@testing-library/preact';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectAccessible, LETTER, REPORT, setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => setTheme('light'));

const trigger = () => screen.getAllByRole<HTMLButtonElement>('button', { name: 'Exporteren' })[0]!;
const menu = () => within(screen.getAllByRole('group', { name: 'Exporteren' })[0]!);
const openMenu = () => userEvent.click(trigger());
const format = (name: RegExp) => menu().getByRole('button', { name });

describe('the export menu', () => {
  test.each([
    [/^JSON/, 'json'],
    [/^CSV Tabel/, 'csv'],
    [/^CSV voor Excel/, 'excel'],
    [/^RIS/, 'ris'],
    [/^BibTeX/, 'bibtex'],
    [/^CSL-JSON/, 'csl-json'],
  ])('writes all documents as %s, and closes', async (name, chosen) => {
    const { actions } = showOptions();
    await openMenu();
    await userEvent.click(format(name));
    expect(actions.download.mock.calls).toEqual([[[LETTER, REPORT], chosen]]);
    expect(trigger().ariaExpanded).toBe('false');
    expect(await screen.findByText('2 stukken staan in je downloads.')).toBeInstanceOf(HTMLElement);
  });

  test('asks for no choice where all is shown and nothing selected', async () => {
    showOptions();
    await openMenu();
    expect(menu().queryByRole('radio')).toBeNull();
  });

  test('offers what the filters leave first, and all beside it', async () => {
    const { actions } = showOptions();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Integratie' } });
    await openMenu();
    expect(menu().getByRole<HTMLInputElement>('radio', { name: 'Het stuk dat je nu ziet' }).checked).toBe(
      true,
    );
    await userEvent.click(format(/^BibTeX/));
    await openMenu();
    await userEvent.click(menu().getByRole('radio', { name: 'Alle 2' }));
    await userEvent.click(format(/^BibTeX/));
    expect(actions.download.mock.calls).toEqual([
      [[REPORT], 'bibtex'],
      [[LETTER, REPORT], 'bibtex'],
    ]);
  });

  test('offers what is selected first, and forgets the last choice when it is closed', async () => {
    const { actions } = showOptions();
    fireEvent.click(screen.getByRole('checkbox', { name: `Kies: ${LETTER.title}` }));
    await openMenu();
    await userEvent.click(menu().getByRole('radio', { name: 'Alle 2' }));
    await userEvent.keyboard('{Escape}');
    await openMenu();
    await userEvent.click(format(/^RIS/));
    expect(actions.download.mock.calls).toEqual([[[LETTER], 'ris']]);
  });

  test('works by keyboard alone and gives the focus back', async () => {
    const { actions } = showOptions();
    trigger().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^JSON/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(format(/^CSV voor Excel/));
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(format(/^CSL-JSON/));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(trigger());
    expect(trigger().ariaExpanded).toBe('false');
    expect(actions.download).not.toHaveBeenCalled();
  });

  test('says in a sentence that a file could not be made', async () => {
    const { actions } = showOptions();
    actions.download.mockRejectedValue(new Error('no'));
    await openMenu();
    await userEvent.click(format(/^RIS/));
    expect(await screen.findByText(/kon je stukken niet lezen/)).toBeInstanceOf(HTMLElement);
  });

  test.each(['light', 'dark'] as const)('is accessible when open, in %s', async (theme) => {
    setTheme(theme);
    showOptions();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Integratie' } });
    await openMenu();
    await expectAccessible();
  });

  test.each([
    [1000, 700],
    [320, 480],
    [320, 256],
  ])('stands within a window of %i × %i', async (width, height) => {
    await page.viewport(width, height);
    showOptions();
    await openMenu();
    const box = document.querySelector('.export-menu:popover-open')!.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
    await page.viewport(1000, 700);
  });
});

describe('storage', () => {
  const readStorageUse = (quota: number) => () =>
    Promise.resolve({ documents: 2, bytes: 1_234_567, usage: 4_800_000, quota });

  test.each([
    ['saved', 0],
    ['about', 1],
  ] as const)('of thousands of documents is counted only where it is shown: %s', (view, times) => {
    const counting = vi.fn(readStorageUse(1));
    showOptions({ view, readStorageUse: counting });
    expect(counting).toHaveBeenCalledTimes(times);
  });

  test('says how much the documents take and how much room there is', async () => {
    showOptions({ view: 'about' });
    const facts = within(await screen.findByRole('region', { name: 'Opslag' }));
    expect(facts.getByText('2 bewaarde stukken').nextSibling?.textContent).toMatch(/^1,2\sMB$/);
    expect(facts.getByText('Ruimte die de browser geeft').nextSibling?.textContent).toMatch(/^10\sGB$/);
    expect(facts.queryByText(/raakt op/)).toBeNull();
    await expectAccessible();
  });

  test('warns when it runs out', async () => {
    showOptions({ view: 'about', readStorageUse: readStorageUse(5_000_000) });
    expect(await screen.findByText(/raakt op/)).toBeInstanceOf(HTMLElement);
    await expectAccessible();
  });
});

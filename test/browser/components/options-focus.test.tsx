import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { savedDocument } from '../../support/saved-document.ts';
import { LETTER, REPORT, setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => setTheme('light'));

const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
const focused = (element: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element));
const press = async (name: string) => {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
};

describe('the keyboard keeps its place where what it was on goes away', () => {
  test('with the last document, which the keys can then bring back', async () => {
    const { actions, rerender } = showOptions({ documents: [LETTER] });
    await press(`Verwijderen: ${LETTER.title}`);
    await waitFor(() => expect(actions.remove).toHaveBeenCalled());
    rerender([]);
    await focused(heading('Bewaarde stukken'));
    await screen.findByText('1 stuk verwijderd.');
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(actions.restore).toHaveBeenCalledWith([LETTER]));
  });

  test('with the button that shows all again', async () => {
    showOptions();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'staat er niet' } });
    await screen.findByText(/Geen stuk past/);
    await press('Alles tonen');
    await focused(heading('2 stukken'));
  });

  test('with the bar of what was selected', async () => {
    showOptions();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kies alles' }));
    await press('Keuze wissen');
    await focused(heading('2 stukken'));
  });

  test('with a message', async () => {
    showOptions();
    await press(`Verwijderen: ${REPORT.title}`);
    await screen.findByText('1 stuk verwijderd.');
    await press('Melding sluiten');
    await focused(heading('Bewaarde stukken'));
  });

  test('with a site that is no longer off', async () => {
    const { rerender } = showOptions({
      view: 'settings',
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['www.tweedekamer.nl'] },
    });
    await press('Weer aan op www.tweedekamer.nl');
    rerender([], DEFAULT_SETTINGS);
    await focused(heading('Sites waar Kamerlens uit staat'));
  });

  test('and stays where it is when something else goes away', async () => {
    const { rerender } = showOptions();
    screen.getByRole('searchbox').focus();
    rerender([LETTER]);
    expect(await screen.findByRole('heading', { name: '1 stuk' })).toBeInstanceOf(HTMLElement);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

test('a long address or label in the reader’s own words stays within its column', () => {
  const long = 'https://voorbeeld.nl/' + 'a'.repeat(400);
  showOptions({ documents: [savedDocument({ title: 'Stuk', note: long, tags: ['x'.repeat(60)] })] });
  const right = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().right;
  for (const own of ['.note textarea', '.tag-chip'])
    expect(right(own)).toBeLessThanOrEqual(document.querySelector('.remove')!.getBoundingClientRect().left);
});

test('a double click removes once, and what it removed can be undone', async () => {
  const { actions } = showOptions();
  actions.remove.mockResolvedValueOnce([REPORT]).mockResolvedValueOnce([]);
  const remove = screen.getByRole('button', { name: `Verwijderen: ${REPORT.title}` });
  fireEvent.click(remove);
  fireEvent.click(remove);
  await waitFor(() => expect(actions.remove).toHaveBeenCalledTimes(2));
  await screen.findByText('1 stuk verwijderd.');
  fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  expect(await screen.findByText('1 stuk teruggezet.')).toBeInstanceOf(HTMLElement);
  expect(actions.restore).toHaveBeenCalledWith([REPORT]);
});

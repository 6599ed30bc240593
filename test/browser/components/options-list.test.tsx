import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { documentOf } from '../../../components/options/options-page.tsx';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { briefExchange } from '../../support/brief-exchange.ts';
import { savedDocument } from '../../support/saved-document.ts';
import { expectAccessible, INDEX, LETTER, REPORT, setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => {
  setTheme('light');
  scrollTo(0, 0);
});

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    savedDocument({
      id: `kst-${31000 + (i % 7)}-${i}`,
      dossier: String(31000 + (i % 7)),
      title: `Stuk ${i}`,
      savedAt: new Date(Date.UTC(2026, 1, 1) - i * 1000).toISOString(),
    }),
  );
const box = (title: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Kies: ${title}` });
const note = (title: string) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Notitie bij: ${title}` });
const chosen = () =>
  [...document.querySelectorAll('.saved-item[data-selected=true] .saved-title')].map(
    ({ textContent }) => /Stuk \d+/.exec(textContent)?.[0],
  );
const allThere = (count: number) =>
  waitFor(() => expect(document.querySelectorAll('.saved-item')).toHaveLength(count));
/** Until the page has been drawn so many times. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}
/** Until an element has stayed in its place for a while, whatever is drawn around it. */
async function atRest(element: Element): Promise<void> {
  for (let still = 0, before = NaN; still < 20; still++) {
    const { top } = element.getBoundingClientRect();
    if (top !== before) still = 0;
    before = top;
    await frames(1);
  }
}
const active = () => document.activeElement?.closest<HTMLElement>('.saved-item')?.dataset['id'];

describe('with the keyboard', () => {
  test('the arrows go from the search field through the list and back', async () => {
    showOptions({ documents: many(30) });
    screen.getByRole('searchbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(box('Stuk 0'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(box('Stuk 1'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('Home and End reach rows that were far away, and these can be used at once', async () => {
    showOptions({ documents: many(300) });
    box('Stuk 0').focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(box('Stuk 299'));
    const { top, bottom } = document.activeElement!.getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    await userEvent.keyboard('{PageUp}');
    expect(document.activeElement).toBe(box('Stuk 289'));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(box('Stuk 0'));
  });

  test('Shift with an arrow selects a range, Ctrl+A all, Escape none and then leaves', async () => {
    showOptions({ documents: many(12) });
    box('Stuk 2').focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['Stuk 2', 'Stuk 3', 'Stuk 4']);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('12 gekozen')).toBeInstanceOf(HTMLElement);
    await userEvent.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('F2 goes to the note and Escape back; letters there are only letters', async () => {
    const { actions } = showOptions({ documents: many(3) });
    box('Stuk 1').focus();
    await userEvent.keyboard('{F2}');
    expect(document.activeElement).toBe(note('Stuk 1'));
    await userEvent.keyboard('a{Delete}{Home}');
    expect(actions.remove).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(box('Stuk 1'));
  });

  test('Delete removes the row, and Ctrl+Z brings it back', async () => {
    const documents = many(3);
    const { actions } = showOptions({ documents });
    box('Stuk 1').focus();
    await userEvent.keyboard('{Delete}');
    expect(actions.remove.mock.calls).toEqual([[[documents[1]!.id]]]);
    await waitFor(() => expect(document.activeElement).toBe(box('Stuk 2')));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(actions.restore.mock.calls).toEqual([[[documents[1]]]]);
  });

  test('the keys are listed', () => {
    showOptions();
    const help = screen.getByText('Toetsen in de lijst').closest('details')!;
    expect(within(help).getByText('naar de notitie; Esc gaat terug')).toBeInstanceOf(HTMLElement);
  });
});

describe('with the mouse', () => {
  test('Shift and a click select everything in between, and take it out', () => {
    showOptions({ documents: many(8) });
    fireEvent.click(box('Stuk 1'));
    fireEvent.click(box('Stuk 4'), { shiftKey: true });
    expect(chosen()).toEqual(['Stuk 1', 'Stuk 2', 'Stuk 3', 'Stuk 4']);
    fireEvent.click(box('Stuk 3'), { shiftKey: true });
    expect(chosen()).toEqual(['Stuk 4']);
  });
});

describe('a row that goes out of sight', () => {
  const far = async () => {
    scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Kies: Stuk 0' })).toBeNull());
  };
  const back = async () => {
    scrollTo(0, 0);
    await waitFor(() => expect(box('Stuk 0')).toBeInstanceOf(HTMLElement));
  };

  test('saves its note first', async () => {
    const documents = many(200);
    const { actions } = showOptions({ documents });
    await allThere(200);
    fireEvent.input(note('Stuk 0'), { target: { value: 'getypt' } });
    await far();
    await waitFor(() =>
      expect(actions.writeNote.mock.calls).toEqual([[documents[0]!.id, 'getypt', ['', 'getypt']]]),
    );
  });

  test('keeps a note that could not be saved, and saves it when it comes back', async () => {
    const documents = many(200);
    const { actions } = showOptions({ documents });
    // Until it comes back: how often it is tried before that depends on how fast the machine is.
    actions.writeNote.mockRejectedValue(new StorageError('quota', 'full'));
    await allThere(200);
    fireEvent.input(note('Stuk 0'), { target: { value: 'getypt' } });
    await far();
    await waitFor(() => expect(actions.writeNote).toHaveBeenCalled());
    // A row that has gone saves once more, some frames later.
    await frames(20);
    actions.writeNote.mockClear().mockResolvedValue(undefined);
    await back();
    expect(note('Stuk 0').value).toBe('getypt');
    await waitFor(() => expect(actions.writeNote).toHaveBeenCalledTimes(1));
    expect(actions.writeNote.mock.lastCall).toEqual([documents[0]!.id, 'getypt', ['', 'getypt']]);
    expect(actions.keepDraft.mock.lastCall?.[1]).toEqual({ text: 'getypt', seen: [''] });
  });

  test('stays as it is while it is being typed in', async () => {
    showOptions({ documents: many(200) });
    await allThere(200);
    note('Stuk 0').focus();
    await userEvent.keyboard('een');
    scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(() => expect(box('Stuk 199')).toBeInstanceOf(HTMLElement));
    // The blocks that are far away now are told so after that, one in a frame.
    await frames(20);
    await userEvent.keyboard(' twee');
    expect(note('Stuk 0').value).toBe('een twee');
    expect(document.activeElement).toBe(note('Stuk 0'));
  });
});

test('typing goes on in the same field when others come and go around it', async () => {
  const documents = many(40);
  const { rerender } = showOptions({ documents });
  note('Stuk 9').focus();
  await userEvent.keyboard('een');
  const added = savedDocument({ id: 'kst-9-9', title: 'Nieuw', savedAt: '2026-03-01T00:00:00.000Z' });
  rerender([added, ...documents.slice(3)]);
  await userEvent.keyboard(' twee');
  expect(note('Stuk 9').value).toBe('een twee');
});

describe('finding', () => {
  const field = () => screen.getByRole('searchbox');
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.saved-item')].map(({ dataset }) => dataset['id']);
  const change = (label: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

  test('finds by what the index knows about a document', async () => {
    showOptions({
      getExchangesAbout: () =>
        Promise.resolve({
          ok: true,
          indexDate: INDEX.date,
          about: { [REPORT.id]: [briefExchange({ words: 'Hoe staat het met de arbeidsmarkt?' })] },
        }),
    });
    await screen.findByRole('button', { name: '1 vraag en antwoord' });
    fireEvent.input(field(), { target: { value: 'arbeidsmarkt' } });
    expect(shown()).toEqual([REPORT.id]);
  });

  test('filters by dossier and date', () => {
    showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
    change('Dossier', '31066');
    expect(shown()).toEqual([LETTER.id]);
    change('Dossier', '');
    fireEvent.input(screen.getByLabelText('Datum vanaf'), { target: { value: '2022-04-21' } });
    expect(screen.getByText('Geen stuk past bij wat je zoekt.', { exact: false })).toBeInstanceOf(
      HTMLElement,
    );
  });

  test('the button of the filters stands before them, and the keyboard meets them in that order', async () => {
    showOptions();
    screen.getByRole('button', { name: 'Meer filters' }).focus();
    await userEvent.keyboard('{Enter}');
    const met = [];
    for (let step = 0; step < 4; step++) {
      await userEvent.keyboard('{Tab}');
      met.push(document.activeElement?.closest('label')?.querySelector('span')?.textContent);
    }
    expect(met).toEqual(['Dossier', 'Soort', 'Label', 'Datum vanaf']);
  });

  test('while a filter folded away by it filters, the button clears them and keeps the focus', () => {
    showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
    change('Dossier', '31066');
    const clear = screen.getByRole('button', { name: 'Filters wissen' });
    clear.focus();
    fireEvent.click(clear);
    expect(shown()).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Minder filters' }));
  });

  test('groups by dossier under headings', async () => {
    showOptions({ documents: [...many(14), REPORT] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Groepeer per dossier' }));
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.filter((text) => /dossier/i.test(text))).toHaveLength(8);
    expect(headings.at(-1)).toBe('Zonder dossier1 stuk');
    expect(within(screen.getByRole('list', { name: /31003/ })).getAllByRole('listitem')).toHaveLength(2);
    await expectAccessible();
  });
});

describe('what is new', () => {
  const newer = briefExchange({ date: '2026-09-01', words: 'Is dit nog zo?', respondent: 'Minister' });
  const getExchangesAbout = () =>
    Promise.resolve({
      ok: true as const,
      indexDate: INDEX.date,
      about: { [LETTER.id]: [newer, briefExchange({ id: 'old', date: '2020-01-01' })] },
    });

  test.each(['light', 'dark'] as const)(
    'is a badge with a list behind it, and a filter, in %s',
    async (theme) => {
      setTheme(theme);
      showOptions({ getExchangesAbout });
      const badge = await screen.findByRole('button', {
        name: /2 vragen en antwoorden.*1 nieuw sinds bewaard/,
      });
      fireEvent.click(badge);
      expect(badge.getAttribute('aria-expanded')).toBe('true');
      expect(screen.getByText('Is dit nog zo?')).toBeInstanceOf(HTMLElement);
      fireEvent.click(screen.getByRole('checkbox', { name: 'Nieuw sinds bewaard (1)' }));
      expect(document.querySelectorAll('.saved-item')).toHaveLength(1);
      await expectAccessible();
    },
  );

  test('is new no more once it was seen, which can be undone', async () => {
    const { actions } = showOptions({ getExchangesAbout });
    fireEvent.click(await screen.findByRole('button', { name: /nieuw sinds bewaard/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Gezien' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(actions.update).toHaveBeenCalledTimes(2));
    expect(actions.update.mock.calls).toEqual([
      [LETTER.id, { seenUntil: INDEX.date }],
      [LETTER.id, { seenUntil: '2026-03-01' }],
    ]);
  });

  test('is not known without the index, and the list goes on', async () => {
    const getExchangesAbout = vi.fn(() => Promise.resolve({ ok: false, error: 'index-missing' } as const));
    showOptions({ getExchangesAbout });
    await waitFor(() => expect(getExchangesAbout).toHaveBeenCalled());
    await frames(2);
    expect(document.querySelectorAll('.saved-item')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /vraag/ })).toBeNull();
  });
});

describe('every removal', () => {
  test('can be undone, the last one first, also after other things', async () => {
    const { actions } = showOptions();
    fireEvent.click(screen.getByRole('button', { name: `Verwijderen: ${LETTER.title}` }));
    await screen.findByText('1 stuk verwijderd.');
    fireEvent.click(screen.getByRole('button', { name: 'Label zorg weghalen' }));
    fireEvent.click(await screen.findByText('Label weggehaald: zorg.'));
    fireEvent.click(screen.getByRole('button', { name: 'Melding sluiten' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken: Label weggehaald: zorg.' }));
    expect(await screen.findByText('Label teruggezet: zorg. Daarvoor: 1 stuk verwijderd.')).toBeInstanceOf(
      HTMLElement,
    );
    expect(actions.retag.mock.lastCall).toEqual([[LETTER.id], { add: ['zorg'] }]);
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('1 stuk teruggezet.');
    expect(actions.restore.mock.calls).toEqual([[[LETTER]]]);
    expect(screen.queryByRole('button', { name: /Ongedaan maken/ })).toBeNull();
  });
});

describe('the address of one document', () => {
  test.each([
    ['#saved/kst-31066-1016', 'kst-31066-1016'],
    ['#saved/report%3Ascp%3A2016%3Ax', 'report:scp:2016:x'],
    ['#saved/%E0%A4%A', '%E0%A4%A'],
    ['#saved/', undefined],
    ['#saved', undefined],
    ['#settings', undefined],
  ])('%s leads to %s', (hash, id) => {
    expect(documentOf(hash)).toBe(id);
  });

  test('brings it into the middle of the window, open, marked and with the focus', async () => {
    const documents = many(300);
    const target = documents[250]!.id;
    showOptions({ documents, target });
    expect(active()).toBe(target);
    const row = document.querySelector<HTMLElement>('.saved-item[data-target=true]')!;
    expect(row.dataset['id']).toBe(target);
    await atRest(row);
    const { top, bottom } = row.getBoundingClientRect();
    expect(Math.abs((top + bottom) / 2 - innerHeight / 2)).toBeLessThan(100);
  });

  test('of one that is not saved, says so', async () => {
    showOptions({ target: 'kst-9-9' });
    expect(await screen.findByText('Dat stuk staat niet bij wat je hebt bewaard.')).toBeInstanceOf(
      HTMLElement,
    );
  });
});

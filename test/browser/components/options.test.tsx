import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../components/options/options-page.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { savedDocument } from '../../support/saved-document.ts';
import { expectAccessible, LETTER, REPORT, setTheme, showOptions } from './options-harness.tsx';

const titles = () =>
  [...document.querySelectorAll('.saved-item h3 a > :first-child')].map(({ textContent }) => textContent);
const status = (text: RegExp) => screen.findByText(text, { selector: '[role=status], [role=status] *' });

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each<[string, Parameters<typeof showOptions>[0]]>([
    ['the saved documents', {}],
    ['nothing saved', { documents: [] }],
    [
      'the settings',
      { view: 'settings', settings: { ...DEFAULT_SETTINGS, sitesOff: ['www.tweedekamer.nl'] } },
    ],
    ['index and privacy', { view: 'about' }],
    ['a record that cannot be read', { saved: { documents: [LETTER], unreadable: 1 } }],
    ['an error', { saved: { error: new StorageError('blocked', 'x') } }],
  ])('%s: accessible', async (_what, props) => {
    setTheme(theme);
    showOptions(props);
    if (props?.view === 'about') await screen.findByText('5.120');
    await expectAccessible();
  });

  test('selection, undo and import are accessible', async () => {
    setTheme(theme);
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue({
      ok: true,
      plan: { added: [LETTER], changed: [REPORT], gains: [], same: [] },
      leftOut: [{ place: 3, reason: 'address' }],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
    fireEvent.click(screen.getByRole('checkbox', { name: `Kies: ${LETTER.title}` }));
    fireEvent.click(screen.getByRole('button', { name: `Verwijderen: ${REPORT.title}` }));
    await screen.findByRole('button', { name: 'Ongedaan maken' });
    fireEvent.click(screen.getByRole('button', { name: 'Importeren' }));
    await expectAccessible();
    chooseFile();
    await screen.findByRole('button', { name: 'Importeer 2 stukken' });
    await expectAccessible();
  });
});

function chooseFile(file = new File(['{}'], 'kamerlens.json')) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input!.files = transfer.files;
  fireEvent.change(input!);
}

describe('for a finger', () => {
  test('everything that can be pressed is at least 24 pixels in size', () => {
    showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
    fireEvent.click(screen.getByRole('checkbox', { name: `Kies: ${LETTER.title}` }));
    fireEvent.click(screen.getByRole('button', { name: 'Importeren' }));
    const small = [
      ...document.querySelectorAll<HTMLElement>('main :is(button, select, input, textarea, label.check)'),
    ]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('blockquote, .visually-hidden, label.check > *'),
      )
      .filter((element) => !element.matches('.visually-hidden'))
      .map((element) => [element.outerHTML, element.getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width < 24 || height < 24);
    expect(small.map(([html]) => html)).toEqual([]);
  });
});

describe('finding', () => {
  const change = (label: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

  test('narrows the list while typing and says how many are left', () => {
    showOptions();
    expect(titles()).toEqual([REPORT.title, LETTER.title]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'debat' } });
    expect(titles()).toEqual([REPORT.title]);
    expect(screen.getByText('1 van 2 stukken')).toBeInstanceOf(HTMLElement);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nergens' } });
    fireEvent.click(screen.getByRole('button', { name: 'Alles tonen' }));
    expect(titles()).toHaveLength(2);
  });

  test('filters by label and kind and sorts', () => {
    showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
    change('Label', 'zorg');
    expect(titles()).toEqual([LETTER.title]);
    change('Label', '');
    change('Soort', 'report');
    expect(titles()).toEqual([REPORT.title]);
    change('Soort', '');
    change('Volgorde', 'title');
    expect(titles()).toEqual([LETTER.title, REPORT.title]);
  });

  test('a label shows all documents with it, and among the filters, which stay when it is emptied there', () => {
    showOptions();
    expect(screen.queryByRole('combobox', { name: 'Label' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'zorg' }));
    expect(titles()).toEqual([LETTER.title]);
    expect(screen.queryByRole('button', { name: 'Minder filters' })).toBeNull();
    change('Label', '');
    expect(screen.getByRole('combobox', { name: 'Label' })).toBeInstanceOf(HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Minder filters' }));
    expect(screen.queryByRole('combobox', { name: 'Label' })).toBeNull();
  });

  test.each([
    [50, 1200, true],
    [50, 700, false],
    [49, 1200, false],
  ])('among %d documents, %d pixels wide, all filters stand there: %s', async (count, width, there) => {
    await page.viewport(width, 700);
    showOptions({ documents: Array.from({ length: count }, (_, i) => savedDocument({ id: `kst-1-${i}` })) });
    expect(screen.queryByRole('combobox', { name: 'Soort' }) !== null).toBe(there);
    await page.viewport(1000, 700);
  });

  test('has the whole of a long list in the page, so that the browser’s own search finds all of it', async () => {
    const documents = Array.from({ length: 120 }, (_, i) =>
      savedDocument({ id: `kst-1-${i}`, title: `Stuk ${i}`, note: `notitie ${i}` }),
    );
    showOptions({ documents });
    await waitFor(() => expect(document.querySelectorAll('.saved-item')).toHaveLength(120));
    expect(document.body.textContent).toContain('notitie 119');
    expect(screen.getAllByRole('textbox', { name: /^Notitie bij/ }).length).toBeLessThan(60);
  });
});

test.each([
  [1, /^1 bewaard stuk is beschadigd en staat niet in de lijst/],
  [2, /^2 bewaarde stukken zijn beschadigd en staan niet in de lijst/],
])('%d records that cannot be read are mentioned beside those that can', (unreadable, sentence) => {
  showOptions({ saved: { documents: [LETTER], unreadable } });
  expect(screen.getByText(sentence)).toBeInstanceOf(HTMLElement);
  expect(titles()).toEqual([LETTER.title]);
});

test('where every record can be read, nothing is said of it', () => {
  showOptions({ saved: { documents: [LETTER], unreadable: 0 } });
  expect(screen.queryByText(/beschadigd/)).toBeNull();
});

describe('hostile text', () => {
  test('is shown as text and never becomes markup', () => {
    const title = '<img src=x onerror="globalThis.hacked = true">\u202Eevil';
    showOptions({ documents: [savedDocument({ title, tags: ['<b>x</b>'], note: '</textarea><script>' })] });
    expect(titles()).toEqual([title]);
    expect(document.querySelector('main :is(img, b, script)')).toBeNull();
  });
});

describe('the note', () => {
  const notesOf = ({ writeNote }: ReturnType<typeof showOptions>['actions']) =>
    writeNote.mock.calls.map(([id, text]) => [id, text]);
  const field = () =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Notitie bij: ${LETTER.title}` });
  const type = (value: string) => fireEvent.input(field(), { target: { value } });

  test('is saved on blur and says so', async () => {
    const { actions } = showOptions();
    type('nieuw');
    expect(actions.writeNote).not.toHaveBeenCalled();
    fireEvent.blur(field());
    expect(notesOf(actions)).toEqual([[LETTER.id, 'nieuw']]);
    expect(await status(/^Bewaard$/)).toBeInstanceOf(HTMLElement);
  });

  test('is saved after a pause, once', async () => {
    const { actions } = showOptions();
    type('n');
    type('ni');
    await waitFor(() => expect(actions.writeNote).toHaveBeenCalled());
    fireEvent.blur(field());
    expect(notesOf(actions)).toEqual([[LETTER.id, 'ni']]);
  });

  test('is saved when its document leaves the list', () => {
    const { actions } = showOptions();
    type('nieuw');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Integratie' } });
    expect(notesOf(actions)).toEqual([[LETTER.id, 'nieuw']]);
  });

  test('stays in the field when saving failed, and is tried again', async () => {
    const { actions } = showOptions();
    actions.writeNote.mockRejectedValueOnce(new StorageError('quota', 'full'));
    type('nieuw');
    fireEvent.blur(field());
    expect(await status(/Niet bewaard\. Er is geen ruimte meer/)).toBeInstanceOf(HTMLElement);
    expect(field().value).toBe('nieuw');
    fireEvent.blur(field());
    expect(actions.writeNote).toHaveBeenCalledTimes(2);
  });

  test('takes over a change from elsewhere, and joins it with what is being typed', () => {
    const { rerender } = showOptions();
    rerender([{ ...LETTER, note: 'van elders' }, REPORT]);
    expect(field().value).toBe('van elders');
    type('van elders en van mij');
    rerender([{ ...LETTER, note: 'heel anders' }, REPORT]);
    expect(field().value).toBe('van elders en van mij\n\nheel anders');
  });

  test('leaves alone what is being typed until the reader leaves the field; meanwhile nothing is replaced', async () => {
    const { actions, rerender } = showOptions();
    field().focus();
    type('van mij, eerste woord');
    field().setSelectionRange(3, 3);
    rerender([{ ...LETTER, note: 'van elders' }, REPORT]);
    expect([field().value, field().selectionStart]).toEqual(['van mij, eerste woord', 3]);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(actions.writeNote).not.toHaveBeenCalled();
    field().blur();
    const both = 'van mij, eerste woord\n\nvan elders';
    await waitFor(() => expect(field().value).toBe(both));
    expect(notesOf(actions)).toEqual([[LETTER.id, both]]);
  });

  test('keeps its caret when its own saves come back', async () => {
    const { actions, rerender } = showOptions();
    field().focus();
    type('een');
    await waitFor(() => expect(actions.writeNote).toHaveBeenCalledOnce());
    type('een twee');
    rerender([{ ...LETTER, note: 'een' }, REPORT]);
    expect(field().value).toBe('een twee');
    field().blur();
    expect(notesOf(actions).at(-1)).toEqual([LETTER.id, 'een twee']);
  });

  test('is kept with every letter, and no longer once it is saved', async () => {
    const { actions } = showOptions();
    type('n');
    type('ni');
    expect(actions.keepDraft.mock.calls).toEqual([
      [LETTER.id, { text: 'n', seen: [LETTER.note] }],
      [LETTER.id, { text: 'ni', seen: [LETTER.note] }],
    ]);
    let saved = () => {};
    actions.writeNote.mockReturnValueOnce(new Promise((resolve) => (saved = resolve)));
    fireEvent.blur(field());
    expect(await status(/^Bezig met bewaren…$/)).toBeInstanceOf(HTMLElement);
    expect(actions.dropDraft).not.toHaveBeenCalled();
    saved();
    await waitFor(() => expect(actions.dropDraft.mock.calls).toEqual([[LETTER.id]]));
  });

  test('stays kept when saving failed', async () => {
    const { actions } = showOptions();
    actions.writeNote.mockRejectedValueOnce(new StorageError('quota', 'full'));
    type('nieuw');
    fireEvent.blur(field());
    await status(/Niet bewaard/);
    expect(actions.dropDraft).not.toHaveBeenCalled();
  });

  test.each(['beforeunload', 'pagehide'])('is saved on %s', (event) => {
    const { actions } = showOptions();
    type('nieuw');
    window.dispatchEvent(new Event(event));
    expect(notesOf(actions)).toEqual([[LETTER.id, 'nieuw']]);
  });
});

describe('labels', () => {
  const field = () =>
    screen.getByRole<HTMLInputElement>('combobox', { name: `Label toevoegen aan: ${LETTER.title}` });

  const add = (typed: string) => {
    fireEvent.input(field(), { target: { value: typed } });
    fireEvent.keyDown(field(), { key: 'Enter' });
  };

  test('are added with Enter, also several at once', () => {
    const { actions } = showOptions();
    add('debat; jeugd');
    expect(actions.retag.mock.calls).toEqual([[[LETTER.id], { add: ['debat', 'jeugd'] }]]);
  });

  test('of which one is too long are refused, and stay to be shortened', async () => {
    const { actions } = showOptions();
    actions.retag.mockRejectedValueOnce(new StorageError('invalid', 'too long'));
    const typed = `debat, ${'x'.repeat(61)}`;
    add(typed);
    await status(/lijst met labels is te lang/);
    expect(field().value).toBe(typed);
    add(`debat, ${'x'.repeat(60)}`);
    await waitFor(() => expect(field().value).toBe(''));
    expect(actions.retag.mock.lastCall).toEqual([[LETTER.id], { add: ['debat', 'x'.repeat(60)] }]);
  });

  test('are taken off, and the keyboard stays in the field', () => {
    const { actions } = showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Label zorg weghalen' }));
    expect(actions.retag.mock.calls).toEqual([[[LETTER.id], { remove: ['zorg'] }]]);
    expect(document.activeElement).toBe(field());
  });
});

describe('removing', () => {
  const remove = () => fireEvent.click(screen.getByRole('button', { name: `Verwijderen: ${LETTER.title}` }));

  test('can be undone until the message is closed', async () => {
    const { actions } = showOptions();
    remove();
    expect(await status(/1 stuk verwijderd/)).toBeInstanceOf(HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await status(/1 stuk teruggezet/)).toBeInstanceOf(HTMLElement);
    expect(actions.restore.mock.calls).toEqual([[[LETTER]]]);
    fireEvent.click(screen.getByRole('button', { name: 'Melding sluiten' }));
    expect(screen.queryByText(/teruggezet/)).toBeNull();
  });

  test('keeps the undo when putting back failed', async () => {
    const { actions } = showOptions();
    actions.restore.mockRejectedValueOnce(new StorageError('quota', 'full'));
    remove();
    fireEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await status(/geen ruimte/)).toBeInstanceOf(HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await status(/1 stuk teruggezet/)).toBeInstanceOf(HTMLElement);
  });

  test('leaves the keyboard at the next document, and after the last at the head of the list', async () => {
    showOptions();
    fireEvent.click(screen.getByRole('button', { name: `Verwijderen: ${REPORT.title}` }));
    await status(/1 stuk verwijderd/);
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: `Kies: ${LETTER.title}` }));
    remove();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('2 stukken'));
  });
});

describe('several at once', () => {
  test('get a label, are exported and removed', async () => {
    const { actions } = showOptions();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kies alles' }));
    const bar = within(screen.getByRole('group', { name: 'Wat je hebt gekozen' }));
    const field = bar.getByRole('combobox', { name: 'Label voor alles wat je koos' });
    fireEvent.input(field, { target: { value: 'debat' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await status(/Label toegevoegd aan 2 stukken/)).toBeInstanceOf(HTMLElement);
    expect(actions.retag.mock.calls).toEqual([[[REPORT.id, LETTER.id], { add: ['debat'] }]]);
    fireEvent.click(bar.getByRole('button', { name: 'Exporteren' }));
    fireEvent.click(bar.getByRole('button', { name: /^RIS/ }));
    expect(actions.download.mock.calls).toEqual([[[REPORT, LETTER], 'ris']]);
    fireEvent.click(bar.getByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => expect(actions.remove.mock.calls).toEqual([[[REPORT.id, LETTER.id]]]));
  });

  test('leaves alone what a filter hides', () => {
    const { actions } = showOptions();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kies alles' }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Integratie' } });
    const bar = within(screen.getByRole('group', { name: 'Wat je hebt gekozen' }));
    fireEvent.click(bar.getByRole('button', { name: 'Verwijderen' }));
    expect(actions.remove.mock.calls).toEqual([[[REPORT.id]]]);
  });
});

test('an address that names no view shows the saved documents', () => {
  expect(['#settings', '#about', '', '#constructor'].map(viewOf)).toEqual([
    'settings',
    'about',
    'saved',
    'saved',
  ]);
});

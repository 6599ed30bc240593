import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportFailure } from '../../../lib/storage/types.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { savedDocument } from '../../support/saved-document.ts';
import { LETTER, REPORT, setTheme, showOptions } from './options-harness.tsx';

const FILE = new File(['{}'], 'kamerlens.json');
const NEW = savedDocument({ id: 'kst-1-1', title: 'Een nieuw stuk' });
const PREVIEW = {
  ok: true as const,
  plan: {
    added: [NEW],
    changed: [REPORT],
    gains: [{ title: REPORT.title, tags: ['debat', 'jeugd'], note: true, facts: false }],
    same: [LETTER],
  },
  leftOut: [
    { place: 4, reason: 'incomplete' as const },
    { title: 'Gevaarlijk', reason: 'address' as const },
  ],
};

/** More than one batch. */
const MANY = {
  ok: true as const,
  plan: {
    added: Array.from({ length: 1_200 }, (_, i) => savedDocument({ id: `kst-1-${i}` })),
    changed: [],
    gains: [],
    same: [],
  },
  leftOut: [],
};

beforeEach(() => setTheme('light'));

function openWith(file = FILE) {
  fireEvent.click(screen.getByRole('button', { name: 'Importeren' }));
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  fireEvent.change(input);
}

describe('importing', () => {
  test('is said to be done when the list has it, so that an export has it too', async () => {
    const { actions } = showOptions();
    let shown = () => {};
    actions.previewImport.mockResolvedValue(PREVIEW);
    actions.catchUp.mockReturnValue(new Promise((resolve) => (shown = resolve)));
    openWith();
    fireEvent.click(await screen.findByRole('button', { name: 'Importeer 2 stukken' }));
    await screen.findByText('2 van 2 geïmporteerd');
    expect(actions.catchUp).toHaveBeenCalledOnce();
    expect(screen.queryByText('2 stukken geïmporteerd.')).toBeNull();
    shown();
    await screen.findByText('2 stukken geïmporteerd.');
  });

  test('shows what would change and writes nothing until the reader agrees', async () => {
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue(PREVIEW);
    openWith();
    const confirm = await screen.findByRole('button', { name: 'Importeer 2 stukken' });
    for (const text of [
      '1 nieuw stuk',
      '1 stuk krijgt er iets bij',
      'Integratie in zicht: labels debat, jeugd; een langere notitie',
      '1 stuk heb je al',
      '2 stukken kunnen er niet bij',
      'nummer 4 in het bestand: er ontbreekt iets of er klopt iets niet',
      'Gevaarlijk: het adres is geen veilig webadres',
    ]) {
      expect(screen.getByText(text)).toBeInstanceOf(HTMLElement);
    }
    expect(actions.restore).not.toHaveBeenCalled();
    fireEvent.click(confirm);
    expect(await screen.findByText('2 stukken geïmporteerd.')).toBeInstanceOf(HTMLElement);
    expect(actions.restore.mock.calls).toEqual([[[NEW, REPORT]]]);
  });

  test('can be left after the preview', async () => {
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue(PREVIEW);
    openWith();
    await screen.findByRole('button', { name: 'Importeer 2 stukken' });
    fireEvent.click(await screen.findByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByText('Stukken importeren')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Importeren' }));
    expect(actions.restore).not.toHaveBeenCalled();
  });

  test('closed before the file was read, stays closed', async () => {
    const { actions } = showOptions();
    const { promise, resolve } = Promise.withResolvers<typeof PREVIEW>();
    actions.previewImport.mockReturnValue(promise);
    openWith();
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    resolve(PREVIEW);
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByText('Stukken importeren')).toBeNull();
  });

  test.each([
    ['too-large', /hoogstens 50 MB/],
    ['not-json', /geen leesbare JSON/],
    ['not-kamerlens', /geen bestand om hier/],
    ['newer-version', /nieuwere versie/],
    ['too-many', /te veel stukken/],
    ['unreadable', /kan dit bestand niet lezen/],
  ] satisfies [ImportFailure, RegExp][])(
    'says in a sentence that a file is %s, and another can be chosen',
    async (reason, sentence) => {
      const { actions } = showOptions();
      actions.previewImport.mockResolvedValueOnce({ ok: false, reason }).mockResolvedValueOnce(PREVIEW);
      openWith();
      expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
      openWith();
      expect(await screen.findByRole('button', { name: 'Importeer 2 stukken' })).toBeInstanceOf(HTMLElement);
    },
  );

  test('says so when there is nothing new', async () => {
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue({
      ok: true,
      plan: { added: [], changed: [], gains: [], same: [LETTER] },
      leftOut: [],
    });
    openWith();
    expect(await screen.findByText(/je hebt alles al/)).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: /^Importeer \d/ })).toBeNull();
  });

  test.each([
    ['has no documents', [], 'Dit bestand bevat geen stukken.'],
    [
      'has only what cannot be kept',
      [{ place: 1, reason: 'address' as const }],
      'Er valt niets te importeren.',
    ],
  ])('says so when the file %s', async (_what, leftOut, sentence) => {
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue({
      ok: true,
      plan: { added: [], changed: [], gains: [], same: [] },
      leftOut,
    });
    openWith();
    expect(await screen.findByText(sentence)).toBeInstanceOf(HTMLElement);
    expect(screen.queryByText(/je hebt alles al/)).toBeNull();
  });

  test('shows progress and can be stopped', async () => {
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue(MANY);
    const second = Promise.withResolvers<undefined>();
    actions.restore.mockResolvedValueOnce().mockReturnValueOnce(second.promise);
    openWith();
    fireEvent.click(await screen.findByRole('button', { name: 'Importeer 1.200 stukken' }));
    expect(await screen.findByText('500 van 1.200 geïmporteerd')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(500);
    fireEvent.click(screen.getByRole('button', { name: 'Stoppen' }));
    second.resolve(undefined);
    expect(await screen.findByText(/^Gestopt\. 1\.000 van 1\.200 stukken/)).toBeInstanceOf(HTMLElement);
    expect(actions.restore).toHaveBeenCalledTimes(2);
  });

  test('says how far it came when the disk is full', async () => {
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue(MANY);
    actions.restore.mockResolvedValueOnce().mockRejectedValueOnce(new StorageError('quota', 'full'));
    openWith();
    fireEvent.click(await screen.findByRole('button', { name: 'Importeer 1.200 stukken' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Na 500 van 1.200 stukken ging het mis. Er is geen ruimte meer op deze computer. Wat er al in staat, blijft.',
    );
  });

  test('takes a file that is dropped anywhere on the list', async () => {
    const { actions } = showOptions();
    actions.previewImport.mockResolvedValue(PREVIEW);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(FILE);
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    screen.getByRole('searchbox').dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(await screen.findByRole('button', { name: 'Importeer 2 stukken' })).toBeInstanceOf(HTMLElement);
    expect(actions.previewImport.mock.calls[0]?.[0].name).toBe('kamerlens.json');
  });
});

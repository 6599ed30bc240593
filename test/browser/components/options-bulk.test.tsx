import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { savedDocument } from '../../support/saved-document.ts';
import { expectAccessible, LETTER, REPORT, setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => setTheme('light'));

/** Three batches. */
const MANY = Array.from({ length: 1_200 }, (_, i) =>
  savedDocument({ id: `kst-1-${i}`, title: `Stuk ${i}`, savedAt: '2026-03-01T00:00:00.000Z' }),
);
/** Longer than what takes no time. */
const longer = () => new Promise((done) => setTimeout(done, 700));
const said = (sentence: string) => screen.findByText(sentence);

function chooseAll() {
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kies alles' }));
  return within(screen.getByRole('group', { name: 'Wat je hebt gekozen' }));
}
const undo = () => userEvent.keyboard('{Control>}z{/Control}');

/** Lets the second batch wait until it is told to go on. */
function holdUp<T>(action: { mockImplementationOnce: (run: () => Promise<T>) => unknown }, first: T) {
  const second = Promise.withResolvers<T>();
  action.mockImplementationOnce(() => Promise.resolve(first));
  action.mockImplementationOnce(() => second.promise);
  return second;
}

describe('removing more than a thousand', () => {
  test('shows how far it is and can be stopped; what is done stays and can be undone', async () => {
    const { actions } = showOptions({ documents: MANY });
    const second = holdUp(actions.remove, MANY.slice(0, 500));
    fireEvent.click(chooseAll().getByRole('button', { name: 'Verwijderen' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await longer();
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: '1.200 stukken verwijderen…' });
    expect([bar.value, bar.max]).toEqual([500, 1_200]);
    expect(await said('500 van 1.200')).toBeInstanceOf(HTMLElement);
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Stoppen' }));
    second.resolve(MANY.slice(500, 1_000));
    await said('1.000 van 1.200 stukken verwijderd; je kunt dat ongedaan maken.');
    expect(actions.remove).toHaveBeenCalledTimes(2);

    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await said('1.000 stukken teruggezet.');
    expect(actions.restore.mock.calls).toEqual([[MANY.slice(0, 500)], [MANY.slice(500, 1_000)]]);
  });

  test('that fails on the way says how far it came, and that can be undone', async () => {
    const { actions } = showOptions({ documents: MANY });
    actions.remove
      .mockResolvedValueOnce(MANY.slice(0, 500))
      .mockRejectedValueOnce(new StorageError('disk', 'gone'));
    fireEvent.click(chooseAll().getByRole('button', { name: 'Verwijderen' }));
    await said('Na 500 van 1.200 stukken ging het mis. De browser kon je stukken niet lezen of schrijven.');
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await said('500 stukken teruggezet.');
  });
});

test('putting back that is stopped goes on where it was, when the reader wants', async () => {
  const { actions } = showOptions({ documents: MANY });
  fireEvent.click(chooseAll().getByRole('button', { name: 'Verwijderen' }));
  await said('1.200 stukken verwijderd.');
  const second = holdUp(actions.restore, undefined);
  fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Stoppen' }));
  second.resolve(undefined);
  await said('1.000 van 1.200 stukken teruggezet; de rest kun je nog terugzetten.');
  fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await said('200 stukken teruggezet.');
  expect(actions.restore.mock.calls.flat(2)).toEqual(MANY);
});

test('a label for more than a thousand can be stopped, and what got it is said', async () => {
  const { actions } = showOptions({ documents: MANY });
  const second = holdUp(actions.retag, undefined);
  const field = chooseAll().getByRole('combobox', { name: 'Label voor alles wat je koos' });
  fireEvent.input(field, { target: { value: 'debat' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.click(await screen.findByRole('button', { name: 'Stoppen' }));
  second.resolve(undefined);
  await said('Label toegevoegd aan 1.000 van 1.200 stukken.');
});

describe('Ctrl+Z', () => {
  const remove = (title: string) =>
    fireEvent.click(screen.getByRole('button', { name: `Verwijderen: ${title}` }));

  test('pressed twice at once undoes the last two removals, the last one first, each once', async () => {
    const { actions } = showOptions();
    remove(LETTER.title);
    remove(REPORT.title);
    await waitFor(() => expect(actions.remove).toHaveBeenCalledTimes(2));
    const first = Promise.withResolvers<undefined>();
    actions.restore.mockReturnValueOnce(first.promise);
    await undo();
    await undo();
    expect(actions.restore.mock.calls).toEqual([[[REPORT]]]);
    first.resolve(undefined);
    await waitFor(() => expect(actions.restore.mock.calls).toEqual([[[REPORT]], [[LETTER]]]));
    await said('1 stuk teruggezet.');
    await undo();
    expect(actions.restore).toHaveBeenCalledTimes(2);
  });

  test('during a removal undoes it when it is done', async () => {
    const { actions } = showOptions();
    const removing = Promise.withResolvers<(typeof REPORT)[]>();
    actions.remove.mockReturnValueOnce(removing.promise);
    remove(REPORT.title);
    await undo();
    expect(actions.restore).not.toHaveBeenCalled();
    removing.resolve([REPORT]);
    await waitFor(() => expect(actions.restore.mock.calls).toEqual([[[REPORT]]]));
  });

  test.each([
    ['nowhere', () => (document.activeElement as HTMLElement).blur()],
    ['in the navigation', () => screen.getByRole('link', { name: 'Bewaard' }).focus()],
    ['on a choice', () => screen.getByRole('combobox', { name: 'Volgorde' }).focus()],
  ])('undoes with the focus %s', async (_where, focus) => {
    const { actions } = showOptions();
    remove(REPORT.title);
    await said('1 stuk verwijderd.');
    focus();
    await undo();
    await waitFor(() => expect(actions.restore.mock.calls).toEqual([[[REPORT]]]));
  });

  test('in a text field is the field’s own undo', async () => {
    const { actions } = showOptions();
    remove(REPORT.title);
    await said('1 stuk verwijderd.');
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    field.focus();
    await userEvent.keyboard('zorg');
    await undo();
    expect(field.value).not.toBe('zorg');
    expect(actions.restore).not.toHaveBeenCalled();
  });

  test('undoes nothing on another tab', async () => {
    const { actions, rerender } = showOptions();
    remove(REPORT.title);
    await said('1 stuk verwijderd.');
    rerender([LETTER], DEFAULT_SETTINGS, { view: 'settings' });
    await undo();
    expect(actions.restore).not.toHaveBeenCalled();
    rerender([LETTER], DEFAULT_SETTINGS, { view: 'saved' });
    await undo();
    await waitFor(() => expect(actions.restore).toHaveBeenCalledOnce());
  });
});

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteField } from '../../../components/options/note-field.tsx';
import { I18nProvider } from '../../../components/ui/i18n.tsx';
import { openSavedDocuments, type SavedDocuments } from '../../../lib/storage/saved-documents.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import { messagesFor } from '../../support/messages.ts';
import { savedDocument } from '../../support/saved-document.ts';

const DOCUMENT = savedDocument({ note: 'oud' });

let stores: SavedDocuments[];
beforeEach(async () => {
  const name = `two-pages-${crypto.randomUUID()}`;
  stores = [await openSavedDocuments({ name }), await openSavedDocuments({ name })];
  await stores[0]!.add(DOCUMENT);
});
afterEach(() => {
  cleanup();
  for (const store of stores) store.close();
});

/** The note's field as a page of its own has it: over a store of its own, which hears of what the other one writes. */
function Page({ store }: { store: SavedDocuments }) {
  const [document, setDocument] = useState<SavedDocument>(DOCUMENT);
  useEffect(
    () => store.watch(() => void store.get(DOCUMENT.id).then((next) => next && setDocument(next))),
    [store],
  );
  const { writeNote } = store;
  const actions = { writeNote, keepDraft: () => {}, dropDraft: () => {}, unsaved: new Map() };
  return <NoteField document={document} actions={actions} />;
}

const show = () =>
  render(
    <I18nProvider messages={messagesFor('nl')} language="nl">
      {stores.map((store, place) => (
        <Page key={place} store={store} />
      ))}
    </I18nProvider>,
  );
const fields = () => screen.getAllByRole<HTMLTextAreaElement>('textbox');
const shown = () => fields().map(({ value }) => value);

test('two pages that save a note at the same moment lose neither, and both show both', async () => {
  show();
  for (const [place, text] of ['van hier', 'van daar'].entries())
    fireEvent.input(fields()[place]!, { target: { value: text } });
  for (const field of fields()) fireEvent.blur(field);
  const both = 'van hier\n\nvan daar';
  await vi.waitFor(() => expect(shown()).toEqual([both, both]));
  await new Promise((done) => setTimeout(done, 1_000));
  expect(shown()).toEqual([both, both]);
  expect((await stores[0]!.get(DOCUMENT.id))?.note).toBe(both);
});

test('a reader who types on in one of them keeps the own words in sight, and gets both on leaving', async () => {
  show();
  const [one, other] = fields();
  one!.focus();
  fireEvent.input(one!, { target: { value: 'van hier' } });
  fireEvent.input(other!, { target: { value: 'van daar' } });
  fireEvent.blur(other!);
  await vi.waitFor(async () => expect((await stores[0]!.get(DOCUMENT.id))?.note).toBe('van daar'));
  fireEvent.input(one!, { target: { value: 'van hier, en meer' } });
  await new Promise((done) => setTimeout(done, 1_200));
  expect(one!.value).toBe('van hier, en meer');
  one!.blur();
  await vi.waitFor(() => expect(new Set(shown()).size).toBe(1));
  for (const words of ['van hier, en meer', 'van daar']) expect(shown()[0]).toContain(words);
  await vi.waitFor(async () => expect((await stores[0]!.get(DOCUMENT.id))?.note).toBe(shown()[0]));
});

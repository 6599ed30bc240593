import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { storageErrorKey } from './error-keys.ts';
import { useAutosave, type SaveState } from './use-autosave.ts';

/** Characters; storage allows more, for notes that an import joins. */
const LONGEST_NOTE = 20_000;

/** The reader's note, edited in place; says when it is saved. */
export function NoteField({
  document,
  onSave,
}: {
  document: SavedDocument;
  /** Rejects when the note was not saved; the text then stays in the field. */
  onSave: (note: string) => Promise<void>;
}) {
  const translate = useTranslate();
  const { draft, state, type, flush } = useAutosave(document.note, onSave);
  return (
    <div class="note">
      <textarea
        aria-label={translate('optionsNoteOf', document.title)}
        placeholder={translate('optionsNoteHint')}
        rows={1}
        maxLength={LONGEST_NOTE}
        value={draft}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      <NoteState state={state} />
    </div>
  );
}

function NoteState({ state }: { state: SaveState }) {
  const translate = useTranslate();
  const failed = typeof state === 'object';
  return (
    <p class="note-state" role="status" data-state={failed ? 'failed' : state}>
      {state === 'saving' && translate('optionsNoteSaving')}
      {state === 'saved' && (
        <>
          <Icon name="check" />
          {translate('optionsNoteSaved')}
        </>
      )}
      {failed && translate('optionsNoteFailed', translate(storageErrorKey(state.error)))}
    </p>
  );
}

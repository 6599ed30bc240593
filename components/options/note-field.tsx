import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { storageErrorKey } from './error-keys.ts';
import type { Draft } from './note-drafts.ts';
import type { NoteActions } from './saved-actions.ts';
import { shortTitle } from './short-title.ts';
import { useAutosave, type SaveState } from './use-autosave.ts';

/** Characters; storage allows more, for notes that an import joins. */
const LONGEST_NOTE = 20_000;

/** The reader's note, edited in place; says when it is saved. */
export function NoteField({ document, actions }: { document: SavedDocument; actions: NoteActions }) {
  const translate = useTranslate();
  const { id } = document;
  const autosave = {
    save: (note: string, seen: readonly string[]) => actions.writeNote(id, note, seen),
    keep: (draft: Draft) => actions.keepDraft(id, draft),
    drop: () => actions.dropDraft(id),
  };
  const { draft, state, type, enter, leave } = useAutosave(id, document.note, autosave, actions.unsaved);
  return (
    <div class="note">
      <textarea
        aria-label={translate('optionsNoteOf', shortTitle(document.title))}
        placeholder={translate('optionsNoteHint')}
        rows={1}
        maxLength={LONGEST_NOTE}
        value={draft}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={enter}
        onBlur={leave}
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

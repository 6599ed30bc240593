import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { isTooLong, LONGEST_TAG, splitTags } from '../../lib/storage/tags.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useTranslate } from '../ui/i18n.tsx';

/** Saves the page, with tags if the reader gives any; once saved, it adds those. */
export function SavePage({ saved, onSave }: { saved: boolean; onSave: (tags: string[]) => Promise<void> }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<MessageKey>('cardSaveFailed');
  const save = async () => {
    const tags = splitTags(typed);
    const refused = tags.some(isTooLong);
    setFailure(refused ? 'popupTagTooLong' : 'cardSaveFailed');
    if (refused) throw new RangeError('A tag is too long');
    await onSave(tags);
    setTyped('');
  };
  return (
    <div class="save-page">
      <ActionButton
        icon="save"
        label={translate('popupSavePage')}
        doneLabel={translate(typed ? 'popupAddTag' : 'popupPageSaved')}
        failedLabel={translate(failure, LONGEST_TAG)}
        done={saved}
        onAct={save}
      />
      <input
        type="text"
        aria-label={translate('popupTag')}
        placeholder={translate('popupTagHint')}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          // As a form's button would be pressed.
          if (key === 'Enter') currentTarget.parentElement?.querySelector('button')?.click();
        }}
      />
    </div>
  );
}

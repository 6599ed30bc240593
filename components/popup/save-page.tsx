import { useState } from 'preact/hooks';
import { ActionButton } from '../ui/action-button.tsx';
import { useTranslate } from '../ui/i18n.tsx';

/** Characters; as storage keeps them. */
const LONGEST_TAG = 60;

/** Saves the page, with tags if the reader gives any; once saved, it adds those. */
export function SavePage({ saved, onSave }: { saved: boolean; onSave: (tags: string[]) => Promise<void> }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const save = async () => {
    await onSave(typed.split(/[,;]/).filter((tag) => tag.trim()));
    setTyped('');
  };
  return (
    <div class="save-page">
      <ActionButton
        icon="save"
        label={translate('popupSavePage')}
        doneLabel={translate(typed ? 'popupAddTag' : 'popupPageSaved')}
        failedLabel={translate('cardSaveFailed')}
        done={saved}
        onAct={save}
      />
      <input
        type="text"
        aria-label={translate('popupTag')}
        placeholder={translate('popupTagHint')}
        maxLength={LONGEST_TAG}
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

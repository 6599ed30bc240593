import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { SyncStatus } from '../../lib/storage/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { SwitchField } from './switch-field.tsx';

/** Keeping the reader's devices the same: on or off, how it went, and deleting what the browser holds. */
export function SyncField({
  on,
  status,
  onChange,
  onClear,
}: {
  on: boolean;
  /** How it last went; undefined when it has not gone yet. */
  status: SyncStatus | undefined;
  onChange: (on: boolean) => void;
  /** Deletes what is in the browser's sync; rejects when it was not deleted. */
  onClear: () => Promise<void>;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const [cleared, setCleared] = useState<MessageKey>();
  const clear = () =>
    onClear().then(
      () => setCleared('optionsSyncCleared'),
      () => setCleared('optionsSyncClearFailed'),
    );
  const describe = (): string => {
    if (!status) return translate('optionsSyncWaiting');
    if (status.result === 'failed') return translate('optionsSyncFailed');
    if (status.result === 'full')
      return status.left > 0 ? translate('optionsSyncLeft', status.left) : translate('optionsSyncFull');
    const time = new Date(status.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
    return translate('optionsSyncDone', time);
  };
  return (
    <div class="sync">
      <SwitchField
        heading={translate('optionsSync')}
        label={translate('optionsSyncOn')}
        hint={translate('optionsSyncWhat')}
        on={on}
        onChange={onChange}
      />
      <p class="outcome" role="status" data-failed={on && status !== undefined && status.result !== 'done'}>
        {on ? describe() : cleared && translate(cleared)}
      </p>
      {!on && (
        <button type="button" class="quiet-button" onClick={() => void clear()}>
          {translate('optionsSyncClear')}
        </button>
      )}
    </div>
  );
}

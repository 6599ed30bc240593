import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { Settings, SettingsImport } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { IMPORT_FAILURE_KEYS } from './error-keys.ts';

/** All settings at once: to a file, from a file, and back to the start; the last two can be undone. */
export function SettingsFileField({
  settings,
  defaults,
  onExport,
  onRead,
  onReplace,
}: {
  settings: Settings;
  /** As they are before the reader chooses. */
  defaults: Settings;
  onExport: () => void;
  /** Reads a file; never rejects. */
  onRead: (file: File) => Promise<SettingsImport>;
  /** Puts other settings in their place; rejects when that was not stored. */
  onReplace: (settings: Settings) => Promise<void>;
}) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<{ key: MessageKey; failed?: boolean; before?: Settings }>();

  const replace = (by: Settings, key: MessageKey, before?: Settings) =>
    onReplace(by).then(
      () => setOutcome({ key, ...(before && { before }) }),
      () => setOutcome({ key: 'optionsSettingsFailed', failed: true }),
    );
  const read = async (file: File) => {
    const read = await onRead(file);
    if (read.ok) await replace(read.settings, 'optionsSettingsImported', settings);
    else setOutcome({ key: IMPORT_FAILURE_KEYS[read.reason], failed: true });
  };

  return (
    <div class="setting">
      <h3 class="setting-name">{translate('optionsSettingsFile')}</h3>
      <div class="actions">
        <button type="button" class="quiet-button" onClick={onExport}>
          {translate('optionsSettingsExport')}
        </button>
        <label class="file">
          <span class="quiet-button">{translate('optionsSettingsImport')}</span>
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void read(file);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <button
          type="button"
          class="quiet-button"
          onClick={() => void replace(defaults, 'optionsSettingsWereReset', settings)}
        >
          {translate('optionsSettingsReset')}
        </button>
      </div>
      <div class="actions">
        <p class="outcome" role="status" data-failed={Boolean(outcome?.failed)}>
          {outcome && translate(outcome.key)}
        </p>
        {outcome?.before && (
          <button
            type="button"
            class="text-button"
            onClick={() => void replace(outcome.before ?? settings, 'optionsSettingsUndone')}
          >
            {translate('optionsUndo')}
          </button>
        )}
      </div>
    </div>
  );
}

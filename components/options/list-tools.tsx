import { useTranslate } from '../ui/i18n.tsx';
import { KeysHelp } from './keys-help.tsx';
import type { SavedQuery } from './saved-query.ts';

/** How the list is laid out, whether it shows news only, and its keys. */
export function ListTools({
  query,
  newsCount,
  onChange,
}: {
  query: SavedQuery;
  /** Documents about which there is something new. */
  newsCount: number;
  onChange: (patch: Partial<SavedQuery>) => void;
}) {
  const translate = useTranslate();
  return (
    <div class="list-tools">
      <Switch
        label={translate('optionsGrouped')}
        on={query.grouped}
        onChange={(grouped) => onChange({ grouped })}
      />
      {(newsCount > 0 || query.news) && (
        <Switch
          label={translate('optionsWithCount', translate('optionsOnlyNews'), newsCount)}
          on={query.news}
          onChange={(news) => onChange({ news })}
        />
      )}
      <KeysHelp />
    </div>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

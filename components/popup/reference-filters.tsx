import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { kindKey } from '../ui/kind-key.ts';
import { SORT_ORDERS, type GroupQuery, type SortOrder } from './arrange-groups.ts';
import { ChoiceFilter } from './choice-filter.tsx';

const SORT_KEYS: Record<SortOrder, MessageKey> = {
  place: 'popupSortPlace',
  document: 'popupSortDocument',
  date: 'popupSortDate',
  count: 'popupSortCount',
};

interface Props {
  groups: readonly ReferenceGroup[];
  query: GroupQuery;
  onQuery: (query: GroupQuery) => void;
}

/** Which references are shown, and in what order; nothing when there is but one. */
export function ReferenceFilters({ groups, query, onQuery }: Props) {
  const translate = useTranslate();
  if (groups.length < 2) return null;
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return (
    <div class="popup-filters">
      <input
        type="search"
        aria-label={translate('popupFilter')}
        placeholder={translate('popupFilter')}
        value={query.words}
        onInput={({ currentTarget }) => onQuery({ ...query, words: currentTarget.value })}
        onKeyDown={(event) => {
          // The first Escape empties the field, the next closes the popup.
          if (event.key !== 'Escape' || !query.words) return;
          event.preventDefault();
          onQuery({ ...query, words: '' });
        }}
      />
      <ChoiceFilter
        label={translate('popupKind')}
        all={translate('popupAllKinds')}
        choices={kinds.map((kind) => ({ value: kind, text: translate(kindKey(kind)) }))}
        value={query.kind}
        onChange={(kind) => onQuery({ ...query, kind })}
      />
      <select
        aria-label={translate('popupSort')}
        value={query.sort}
        onChange={({ currentTarget }) => onQuery({ ...query, sort: currentTarget.value as SortOrder })}
      >
        {SORT_ORDERS.map((sort) => (
          <option key={sort} value={sort}>
            {translate(SORT_KEYS[sort])}
          </option>
        ))}
      </select>
    </div>
  );
}

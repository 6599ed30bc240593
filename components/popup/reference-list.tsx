import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { KIND_KEYS } from '../ui/kind-keys.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { SORT_ORDERS, type GroupQuery, type SortOrder } from './arrange-groups.ts';
import { FoldedList } from './folded-list.tsx';
import { ListActions } from './list-actions.tsx';
import { ReferenceRow } from './reference-row.tsx';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { PopupViewProps, Records } from './types.ts';

const SORT_KEYS: Record<SortOrder, MessageKey> = {
  place: 'popupSortPlace',
  document: 'popupSortDocument',
  date: 'popupSortDate',
  count: 'popupSortCount',
};

interface Props extends Pick<PopupViewProps, 'onCopy' | 'onExport'> {
  /** All of the page, and those that answer the query. */
  groups: readonly ReferenceGroup[];
  shown: readonly ReferenceGroup[];
  records: Records;
  /** Unknown ones stand apart; without the index nothing is known of any. */
  isSorted: boolean;
  query: GroupQuery;
  current: number | undefined;
  onQuery: (query: GroupQuery) => void;
  onShow: (place: number) => void;
}

/** The documents that a page refers to, to be filtered, sorted, copied and exported; unknown ones come last. */
export function ReferenceList(props: Props) {
  const { shown, records, isSorted, current, onShow } = props;
  const translate = useTranslate();
  const isUnknown = ({ status }: ReferenceGroup) => isSorted && status === 'unknown';
  const rows = (groups: readonly ReferenceGroup[]) =>
    groups.map((group) => (
      <ReferenceRow key={group.places[0]} group={group} records={records} current={current} onShow={onShow} />
    ));
  const unknown = shown.filter(isUnknown);
  return (
    <>
      <FoldedList
        id="documents"
        title={translate('popupDocuments')}
        beside={<ListActions groups={shown} onCopy={props.onCopy} onExport={props.onExport} />}
        controls={<Filters {...props} />}
        none={shown.length === 0 ? translate('popupNoneFound') : undefined}
        items={rows(shown.filter((group) => !isUnknown(group)))}
      />
      <FoldedList id="unknown" quiet title={translate('popupUnknownGroups')} items={rows(unknown)} />
    </>
  );
}

function Filters({ groups, query, onQuery }: Props) {
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
      />
      <ChoiceFilter
        label={translate('popupKind')}
        all={translate('popupAllKinds')}
        choices={kinds.map((kind) => ({ value: kind, text: translate(KIND_KEYS[kind]) }))}
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

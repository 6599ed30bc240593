import { Fragment } from 'preact';
import type { MessageKey, Translate } from '../../lib/i18n/types.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { kindKey } from '../ui/kind-key.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { CountShown } from './count-shown.tsx';
import { dossierOfGroup, recordOf, SORT_ORDERS, type GroupQuery, type SortOrder } from './arrange-groups.ts';
import { FoldedList } from './folded-list.tsx';
import { ListActions } from './list-actions.tsx';
import { printDossier } from './paper-name.ts';
import { ReferenceRow } from './reference-row.tsx';
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
  const { groups, shown, records, isSorted, query, current, onShow } = props;
  const translate = useTranslate();
  const isUnknown = ({ status }: ReferenceGroup) => isSorted && status === 'unknown';
  const headings = query.sort === 'document' ? headingsOf(shown, records, translate) : undefined;
  const rows = (groups: readonly ReferenceGroup[]) =>
    groups.map((group, index) => {
      const heading = headings?.get(group);
      const before = groups[index - 1];
      return (
        <Fragment key={group.places[0]}>
          {heading && (!before || headings?.get(before) !== heading) && <h3 lang="nl">{heading}</h3>}
          <ReferenceRow group={group} records={records} current={current} onShow={onShow} />
        </Fragment>
      );
    });
  const [known, unknown] = [shown.filter((group) => !isUnknown(group)), shown.filter(isUnknown)];
  const none = shown.length === 0 ? 'popupNoneFound' : 'popupNoneKnown';
  return (
    <>
      <FoldedList
        id="documents"
        title={translate('popupDocuments')}
        beside={<ListActions groups={shown} onCopy={props.onCopy} onExport={props.onExport} />}
        controls={<Filters {...props} />}
        none={translate(none)}
        items={rows(known)}
      />
      <FoldedList id="unknown" quiet title={translate('popupUnknownGroups')} items={rows(unknown)} />
      <CountShown shown={shown.length} all={groups.length} message="popupShown" />
    </>
  );
}

/** What the parts of a list by document are called: the dossier, or the kind; nothing when it has one part only. */
function headingsOf(groups: readonly ReferenceGroup[], records: Records, translate: Translate) {
  const headings = new Map(
    groups.map((group) => {
      const dossier = dossierOfGroup(group);
      if (!dossier) return [group, translate(kindKey(group.kind))] as const;
      const title = groups
        .map((one) => recordOf(one, records))
        .find((one) => one?.dossier === dossier)?.dossierTitle;
      return [group, [printDossier(dossier), title].filter(Boolean).join(' ')] as const;
    }),
  );
  return new Set(headings.values()).size > 1 ? headings : undefined;
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

import { Fragment } from 'preact';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { useTranslate } from '../ui/i18n.tsx';
import type { GroupQuery } from './arrange-groups.ts';
import { CountShown } from './count-shown.tsx';
import { FoldedList } from './folded-list.tsx';
import { headingsOf } from './headings-of.ts';
import { ListActions } from './list-actions.tsx';
import { ReferenceFilters } from './reference-filters.tsx';
import { ReferenceRow } from './reference-row.tsx';
import type { PopupViewProps, Records } from './types.ts';

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
  const rows = (groups: readonly ReferenceGroup[]) => {
    const headings = query.sort === 'document' ? headingsOf(groups, records, translate) : undefined;
    return groups.map((group, index) => {
      const heading = headings?.get(group);
      const before = groups[index - 1];
      return (
        <Fragment key={group.places[0]}>
          {heading && (!before || headings?.get(before) !== heading) && (
            <h3 lang={group.kind === 'kamerstuk' ? 'nl' : undefined}>{heading}</h3>
          )}
          <ReferenceRow group={group} records={records} current={current} onShow={onShow} />
        </Fragment>
      );
    });
  };
  const [known, unknown] = [shown.filter((group) => !isUnknown(group)), shown.filter(isUnknown)];
  const none = shown.length === 0 ? 'popupNoneFound' : 'popupNoneKnown';
  return (
    <>
      <FoldedList
        id="documents"
        title={translate('popupDocuments')}
        beside={<ListActions groups={shown} onCopy={props.onCopy} onExport={props.onExport} />}
        controls={<ReferenceFilters groups={groups} query={query} onQuery={props.onQuery} />}
        none={translate(none)}
        items={rows(known)}
      />
      <FoldedList id="unknown" quiet title={translate('popupUnknownGroups')} items={rows(unknown)} />
      <CountShown shown={shown.length} all={groups.length} message="popupShown" />
    </>
  );
}

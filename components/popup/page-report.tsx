import { useState } from 'preact/hooks';
import { useTranslate } from '../ui/i18n.tsx';
import { ALL_GROUPS, arrangeGroups } from './arrange-groups.ts';
import { CitingDocuments } from './citing-documents.tsx';
import { CitingList } from './citing-list.tsx';
import { ExchangesHere } from './exchanges-here.tsx';
import { Failure } from './failure.tsx';
import { Overview } from './overview.tsx';
import { PlaceSteps } from './place-steps.tsx';
import { ReferenceCounts } from './reference-counts.tsx';
import { ReferenceList } from './reference-list.tsx';
import { stepFrom } from './step-places.ts';
import { stepThroughRows } from './step-through-rows.ts';
import type { PopupModel, PopupViewProps } from './types.ts';

type Props = Omit<PopupViewProps, 'model'> & { model: PopupModel & { state: 'ready' } };

/** The references of a page by document, and the exchanges in it and about it. */
export function PageReport({ model: { summary, details }, onShowReference, ...on }: Props) {
  const translate = useTranslate();
  const [query, setQuery] = useState(ALL_GROUPS);
  const [current, setCurrent] = useState<number>();
  const { page, groups, exchanges, scanning, indexError } = summary;
  const { citing, records, recordsFailed } = details;
  const failure = indexError ?? (recordsFailed ? 'failed' : undefined);
  const shown = arrangeGroups(groups, records, query);
  const places = placesOf(shown, summary.places);
  const show = (place: number) => {
    setCurrent(place);
    onShowReference(place);
  };
  return (
    <div class="popup-report" onKeyDown={stepThroughRows}>
      {failure && <Failure failure={failure} />}
      {groups.length > 0 && (
        <div class="popup-total">
          <p>
            {translate('popupReferences', summary.places.length)}{' '}
            {translate('popupToDocuments', groups.length)}
          </p>
          <PlaceSteps
            places={places}
            current={current}
            onStep={(direction) => {
              const place = stepFrom({ ...summary, all: summary.places, places, current }, direction);
              if (place !== undefined) show(place);
            }}
          />
        </div>
      )}
      {groups.length > 0 && !indexError && (
        <ReferenceCounts
          groups={groups}
          chosen={query.status}
          onChoose={(status) => setQuery({ ...query, status })}
        />
      )}
      <p class="popup-progress" role="status">
        {scanning && translate('popupScanning')}
        {!scanning && !indexError && groups.length === 0 && translate('popupNoReferences')}
      </p>
      {scanning && <progress class="popup-bar" aria-label={translate('popupScanning')} />}
      <Overview here={exchanges.length} citing={citing} />
      {groups.length > 0 && (
        <ReferenceList
          groups={groups}
          shown={shown}
          records={records}
          isSorted={!indexError}
          query={query}
          current={current}
          onQuery={setQuery}
          onShow={show}
          onCopy={on.onCopy}
          onExport={on.onExport}
        />
      )}
      <ExchangesHere exchanges={exchanges} onShow={on.onShowExchange} />
      {citing && (
        <>
          <CitingList
            key={page.self}
            citing={citing}
            quiet={failure !== undefined}
            onMore={on.onMoreCiting}
          />
          <CitingDocuments citing={citing} onMore={on.onMoreCiting} />
        </>
      )}
    </div>
  );
}

/** The places of some groups, in the order of the page. */
function placesOf(groups: readonly { places: number[] }[], all: readonly number[]): number[] {
  const shown = new Set(groups.flatMap(({ places }) => places));
  return all.filter((place) => shown.has(place));
}

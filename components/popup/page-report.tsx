import type { PageSummary } from '../../lib/messaging/protocol.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { CitingList } from './citing-list.tsx';
import { CitingRow } from './citing-row.tsx';
import { ExchangeRow } from './exchange-row.tsx';
import { Failure } from './failure.tsx';
import { FoldedList } from './folded-list.tsx';
import { ReferenceCounts } from './reference-counts.tsx';
import { ReferenceRow } from './reference-row.tsx';
import type { Citing } from './types.ts';

/** The references of a page by document, and the exchanges in it and about it. */
export function PageReport({
  summary: { page, groups, exchanges, scanning, indexError },
  citing,
  onShowReference,
  onShowExchange,
}: {
  summary: PageSummary;
  citing: Citing;
  onShowReference: (place: number) => void;
  onShowExchange: (place: number) => void;
}) {
  const translate = useTranslate();
  // Without the index nothing is known of any reference, so none is set apart.
  const known = indexError ? groups : groups.filter(({ status }) => status !== 'unknown');
  const unknown = indexError ? [] : groups.filter(({ status }) => status === 'unknown');
  return (
    <>
      {indexError && <Failure failure={indexError} />}
      {groups.length > 0 && !indexError && <ReferenceCounts groups={groups} />}
      <p class="popup-progress" role="status">
        {scanning && translate('popupScanning')}
        {!scanning && !indexError && groups.length === 0 && translate('popupNoReferences')}
      </p>
      <FoldedList
        title={translate('popupDocuments')}
        items={known.map((group) => (
          <ReferenceRow key={group.places[0]} group={group} onShow={onShowReference} />
        ))}
      />
      <FoldedList
        title={translate('popupExchangesHere')}
        items={exchanges.map((exchange) => (
          <button
            key={exchange.id}
            type="button"
            class="popup-row"
            onClick={() => onShowExchange(exchange.place)}
          >
            <ExchangeRow exchange={exchange} />
          </button>
        ))}
      />
      <CitingList
        key={page.self}
        exchanges={citing.exchanges}
        failure={indexError ? undefined : citing.failure}
      />
      <FoldedList
        title={translate('popupDocumentsCiting')}
        items={citing.documents.map((document) => (
          <CitingRow key={document.id} document={document} />
        ))}
      />
      <FoldedList
        quiet
        title={translate('popupUnknownGroups')}
        items={unknown.map((group) => (
          <ReferenceRow key={group.places[0]} group={group} onShow={onShowReference} />
        ))}
      />
    </>
  );
}

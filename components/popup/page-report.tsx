import type { RelatedExchange } from '../../lib/exchanges/types.ts';
import { paperOf } from '../../lib/documents/paper.ts';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import { FAILURE_KEYS } from '../ui/failure-keys.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { PaperLink } from '../ui/paper-link.tsx';
import { ExchangeRow } from './exchange-row.tsx';
import { FoldedList } from './folded-list.tsx';
import { ReferenceCounts } from './reference-counts.tsx';
import { ReferenceRow } from './reference-row.tsx';

/** The references of a page by document, and the exchanges in it and about it. */
export function PageReport({
  summary: { groups, exchanges, scanning, indexError },
  citing,
  onShowReference,
  onShowExchange,
}: {
  summary: PageSummary;
  citing: RelatedExchange[];
  onShowReference: (place: number) => void;
  onShowExchange: (place: number) => void;
}) {
  const translate = useTranslate();
  // Without the index nothing is known of any reference, so none is set apart.
  const known = indexError ? groups : groups.filter(({ status }) => status !== 'unknown');
  const unknown = indexError ? [] : groups.filter(({ status }) => status === 'unknown');
  return (
    <>
      {indexError && (
        <p class="popup-failure">
          <Icon name="warning" />
          <span>{translate(FAILURE_KEYS[indexError])}</span>
        </p>
      )}
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
      <FoldedList
        title={translate('popupExchangesCiting')}
        items={citing.map((exchange) => (
          <div key={exchange.id} class="popup-row">
            <ExchangeRow exchange={exchange} />
            <Source id={exchange.document} />
          </div>
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

function Source({ id }: { id: string }) {
  const paper = paperOf(id);
  return paper ? <PaperLink paper={paper} /> : null;
}

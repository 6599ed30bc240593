import type { PageExchange } from '../../lib/messaging/protocol.ts';
import { askerName } from '../ui/asker-name.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { ExchangeRow } from './exchange-row.tsx';
import { FoldedList } from './folded-list.tsx';

/** The questions and answers on the page; what all have in common, who asked and who answered, is said once. */
export function ExchangesHere({
  exchanges,
  onShow,
}: {
  exchanges: readonly PageExchange[];
  onShow: (place: number) => void;
}) {
  const translate = useTranslate();
  const askers = new Set(exchanges.map(({ asker }) => askerName(asker, translate)));
  const respondents = new Set(exchanges.map(({ respondent }) => respondent));
  const isCommon = exchanges.length > 1 && askers.size === 1 && respondents.size === 1;
  const common = isCommon ? [...askers, ...respondents].filter(Boolean) : [];
  return (
    <FoldedList
      id="exchanges-here"
      title={translate('popupExchangesHere')}
      controls={
        common.length > 0 && (
          <p class="popup-row-facts" lang="nl">
            {common.join(' · ')}
          </p>
        )
      }
      items={exchanges.map((exchange) => (
        <button key={exchange.id} type="button" class="popup-row" onClick={() => onShow(exchange.place)}>
          <ExchangeRow exchange={exchange} withoutPeople={isCommon} />
        </button>
      ))}
    />
  );
}

import { useState } from 'preact/hooks';
import { paperOf } from '../../lib/documents/paper.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';
import { ExchangeRow } from './exchange-row.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { Failure } from './failure.tsx';
import { answersOf, askersOf, filterExchanges, type Answered } from './filter-exchanges.ts';
import { FoldedList } from './folded-list.tsx';
import type { Citing } from './types.ts';

const ANSWERED_KEYS: Record<Answered, MessageKey> = {
  answered: 'popupAnswered',
  postponed: 'popupPostponed',
};

/** The exchanges elsewhere that cite the page, which can be narrowed to an asker, or to those with an answer. */
export function CitingList({
  exchanges,
  failure,
}: {
  exchanges: Citing['exchanges'];
  failure: Citing['failure'] | undefined;
}) {
  const translate = useTranslate();
  const [asker, setAsker] = useState<string>();
  const [answered, setAnswered] = useState<Answered>();
  const filters = (
    <div class="popup-filters">
      <ChoiceFilter
        label={translate('popupAsker')}
        all={translate('popupAllAskers')}
        choices={askersOf(exchanges).map((name) => ({ value: name, text: name }))}
        value={asker}
        onChange={setAsker}
      />
      <ChoiceFilter
        label={translate('answer')}
        all={translate('popupAllAnswers')}
        choices={answersOf(exchanges).map((value) => ({ value, text: translate(ANSWERED_KEYS[value]) }))}
        value={answered}
        onChange={setAnswered}
      />
    </div>
  );
  return (
    <>
      {failure && <Failure failure={failure} />}
      <FoldedList
        title={translate('popupExchangesCiting')}
        controls={exchanges.length > 1 && filters}
        none={translate('popupNoneChosen')}
        items={filterExchanges(exchanges, { asker, answered }).map((exchange) => (
          <div key={exchange.id} class="popup-row">
            <ExchangeRow exchange={exchange} />
            <Source id={exchange.document} />
          </div>
        ))}
      />
    </>
  );
}

function Source({ id }: { id: string }) {
  const paper = paperOf(id);
  return paper ? <PaperLink paper={paper} /> : null;
}

import { useState } from 'preact/hooks';
import { paperOf } from '../../lib/documents/paper.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';
import { ExchangeRow } from './exchange-row.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { CountShown } from './count-shown.tsx';
import { Failure } from './failure.tsx';
import { answersOf, askersOf, filterExchanges, type Answered } from './filter-exchanges.ts';
import { FoldedList } from './folded-list.tsx';
import { MoreCiting } from './more-citing.tsx';
import type { Citing } from './types.ts';

const ANSWERED_KEYS: Record<Answered, MessageKey> = {
  answered: 'popupAnswered',
  postponed: 'popupPostponed',
};

/** The exchanges elsewhere that cite the page, which can be narrowed to an asker, or to those with an answer. */
export function CitingList({
  citing: { exchanges, failure, withoutTexts, more },
  quiet,
  onMore,
}: {
  citing: Citing;
  /** A failure has been told already. */
  quiet: boolean;
  onMore: () => void;
}) {
  const translate = useTranslate();
  const [asker, setAsker] = useState<string>();
  const [answered, setAnswered] = useState<Answered>();
  const shown = filterExchanges(exchanges, { asker, answered });
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
      {failure && !quiet && <Failure failure={failure} />}
      <FoldedList
        id="exchanges-citing"
        title={translate('popupExchangesCiting')}
        isCut={more.exchanges}
        controls={exchanges.length > 1 && filters}
        none={exchanges.length > 0 ? translate('popupNoneChosen') : undefined}
        after={
          <>
            {more.exchanges && <MoreCiting count={exchanges.length} onMore={onMore} />}
            {withoutTexts > 0 && <p class="quiet">{translate('popupWithoutTexts', withoutTexts)}</p>}
          </>
        }
        items={shown.map((exchange) => (
          <div key={exchange.id} class="popup-row">
            <ExchangeRow exchange={exchange} />
            <Source id={exchange.document} />
          </div>
        ))}
      />
      <CountShown shown={shown.length} all={exchanges.length} message="popupShownExchanges" />
    </>
  );
}

function Source({ id }: { id: string }) {
  const paper = paperOf(id);
  return paper ? <PaperLink paper={paper} /> : null;
}

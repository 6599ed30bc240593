import { useId } from 'preact/hooks';
import { paperOf } from '../../lib/documents/paper.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { BriefExchange } from '../../lib/messaging/protocol.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { askerName } from '../ui/asker-name.ts';
import { firstWords } from '../ui/first-words.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';
import { newsAbout } from './news.ts';
import type { RowActions } from './saved-row.ts';

/** Exchanges that are shown of one document, and characters of each; the rest is on the papers themselves. */
const MOST = 12;
const WORDS = 180;

/** How many questions and answers there are about a document, and how many of them are new; opens the list of them. */
export function SavedExchanges({
  document,
  exchanges,
  opened,
  actions,
}: {
  document: SavedDocument;
  exchanges: readonly BriefExchange[];
  opened: boolean;
  actions: RowActions;
}) {
  const translate = useTranslate();
  const id = useId();
  const news = newsAbout(document, exchanges);
  const listed = [...news, ...exchanges.filter((exchange) => !news.includes(exchange))].slice(0, MOST);
  return (
    <div class="saved-exchanges">
      <p class="exchange-count">
        <button
          type="button"
          class="text-button"
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          onClick={() => actions.onOpen(document.id, !opened)}
        >
          {translate('optionsExchanges', exchanges.length)}
          {news.length > 0 && <span class="news">{translate('optionsNews', news.length)}</span>}
        </button>
        {opened && news.length > 0 && (
          <button type="button" class="text-button" onClick={() => actions.onSeen(document)}>
            {translate('optionsNewsSeen')}
          </button>
        )}
      </p>
      {opened && (
        <ul id={id}>
          {listed.map((exchange) => (
            <li key={exchange.id} data-new={news.includes(exchange)}>
              <ExchangeLine exchange={exchange} isNew={news.includes(exchange)} />
            </li>
          ))}
          {exchanges.length > MOST && <li>{translate('optionsExchangesMore', exchanges.length - MOST)}</li>}
        </ul>
      )}
    </div>
  );
}

function ExchangeLine({ exchange, isNew }: { exchange: BriefExchange; isNew: boolean }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { asker, respondent, date, document, words, relation } = exchange;
  const paper = relation === 'cites-target' ? paperOf(document) : undefined;
  return (
    <>
      <span class="who">{askerName(asker, translate) ?? translate('askerUnknown')}</span>
      {isNew && <span class="news">{translate('optionsNew')}</span>}
      {words && (
        <span class="words" lang="nl">
          {firstWords(words, WORDS)}
          {words.length > WORDS && '…'}
        </span>
      )}
      <span class="facts">
        {respondent && <span lang="nl">{respondent}</span>}
        {date && <span>{formatDate(date, language)}</span>}
        {paper && (
          <span>
            <PaperLink paper={paper} />
          </span>
        )}
      </span>
    </>
  );
}

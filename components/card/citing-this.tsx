import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ShownCiting } from '../../lib/preview/types.ts';
import { askerName } from '../ui/asker-name.ts';
import { FAILURE_KEYS } from '../ui/failure-keys.ts';
import { firstWords } from '../ui/first-words.ts';
import { PaperName } from './official-link.tsx';
import type { Texts } from './types.ts';

const FIRST = 4;
const TITLE_LENGTH = 100;

/** Who cites the document, asked for when it is unfolded: exchanges and documents, newest first. */
export function CitingThis({
  texts,
  citing,
  all,
}: {
  texts: Texts;
  citing: ShownCiting | undefined;
  all: boolean;
}) {
  const { translate } = texts;
  return (
    <details class="citing">
      <summary data-act="list-citing">{translate('cardCiting')}</summary>
      {citing ? (
        <Lists texts={texts} citing={citing} all={all} />
      ) : (
        <p class="quiet">{translate('cardLoading')}</p>
      )}
    </details>
  );
}

function Lists({ texts, citing, all }: { texts: Texts; citing: ShownCiting; all: boolean }) {
  const { translate } = texts;
  const { exchanges, documents, more, partial } = citing;
  const shown = <T,>(list: T[]) => (all ? list : list.slice(0, FIRST));
  const most = Math.max(exchanges.length, documents.length);
  return (
    <>
      {partial && <p class="quiet">{translate(FAILURE_KEYS['index-damaged'])}</p>}
      {most === 0 && !partial && <p class="quiet">{translate('cardCitingNone')}</p>}
      {exchanges.length > 0 && (
        <>
          <h3>{translate('cardCitingExchanges', exchanges.length)}</h3>
          <ul>
            {shown(exchanges).map((exchange) => (
              <CitingExchange texts={texts} exchange={exchange} />
            ))}
          </ul>
        </>
      )}
      {documents.length > 0 && (
        <>
          <h3>{translate('cardCitingDocuments', documents.length)}</h3>
          <ul>
            {shown(documents).map((document) => (
              <CitingDocument texts={texts} document={document} />
            ))}
          </ul>
        </>
      )}
      {more && all && <p class="quiet">{translate('cardCitingMore')}</p>}
      {most > FIRST && !all && (
        <button type="button" class="text-button" data-act="list-all">
          {translate('cardListAll', exchanges.length + documents.length)}
        </button>
      )}
    </>
  );
}

function CitingExchange({ texts, exchange }: { texts: Texts; exchange: ShownCiting['exchanges'][number] }) {
  const { translate, language } = texts;
  const { asker, date, answered, paper } = exchange;
  const facts = [
    date && formatDate(date, language),
    answered !== undefined && translate(answered ? 'popupAnswered' : 'popupPostponed'),
  ].filter(Boolean);
  return (
    <li>
      <span class="other-who">{askerName(asker, translate) ?? translate('askerUnknown')}</span>
      {facts.length > 0 && <span class="row-facts">{facts.join(' · ')}</span>}
      {paper && <PaperName texts={texts} paper={paper} />}
    </li>
  );
}

function CitingDocument({ texts, document }: { texts: Texts; document: ShownCiting['documents'][number] }) {
  const { title, date, paper } = document;
  return (
    <li>
      {title && (
        <span class="other-who" lang="nl">
          {firstWords(title, TITLE_LENGTH)}
          {title.length > TITLE_LENGTH && '…'}
        </span>
      )}
      {date && <span class="row-facts">{formatDate(date, texts.language)}</span>}
      {paper && <PaperName texts={texts} paper={paper} />}
    </li>
  );
}

import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ShownExchange } from '../../lib/preview/types.ts';
import { askerName } from '../ui/asker-name.ts';
import { firstWords } from '../ui/first-words.ts';
import { ExchangeView } from './exchange-view.tsx';
import type { FullTextWish, Texts } from './types.ts';

const FIRST_WORDS = 90;

/** How many others a card lists before it is asked for all: a much cited paper has hundreds. */
const FIRST_OTHERS = 10;

interface Props {
  texts: Texts;
  exchanges: ShownExchange[];
  /** All of them are listed. */
  all: boolean;
  wish: FullTextWish;
}

/** The exchange that says most about the reference, with why it is related, and the others folded. */
export function RelatedExchanges({ texts, exchanges: [first, ...rest], all, wish }: Props) {
  const { translate } = texts;
  if (!first) return <p class="quiet">{translate('cardNoExchange')}</p>;
  return (
    <section class="related">
      <h3>{translate(first.why?.[0][0] ?? 'relationOnPage')}</h3>
      <ExchangeView texts={texts} exchange={first} wish={wish} />
      {rest.length > 0 && <OtherExchanges texts={texts} exchanges={rest} all={all} wish={wish} />}
    </section>
  );
}

function OtherExchanges({ texts, exchanges, all, wish }: Props) {
  const { translate } = texts;
  const listed = all ? exchanges : exchanges.slice(0, FIRST_OTHERS);
  return (
    <details class="others">
      <summary>{translate('cardMoreExchanges', exchanges.length)}</summary>
      <ul>
        {listed.map((exchange) => (
          <li key={exchange.id}>
            <OtherExchange texts={texts} exchange={exchange} wish={wish} />
          </li>
        ))}
      </ul>
      {listed.length < exchanges.length && (
        <button type="button" class="text-button" data-act="list-all">
          {translate('cardListAll', exchanges.length)}
        </button>
      )}
    </details>
  );
}

function OtherExchange({ texts, exchange, wish }: Parameters<typeof ExchangeView>[0]) {
  const { translate, language } = texts;
  const words = exchange.question ?? exchange.answer ?? '';
  return (
    <details class="other">
      <summary>
        <span class="other-who">
          {askerName(exchange.asker, translate) ?? translate('askerUnknown')}
          {exchange.date && ` · ${formatDate(exchange.date, language)}`}
        </span>
        <span class="other-words" lang="nl">
          {firstWords(words, FIRST_WORDS)}
          {words.length > FIRST_WORDS && '…'}
        </span>
      </summary>
      <ExchangeView texts={texts} exchange={exchange} wish={wish} others />
    </details>
  );
}

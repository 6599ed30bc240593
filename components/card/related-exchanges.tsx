import { useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ShownExchange } from '../../lib/preview/types.ts';
import { askerName } from '../ui/asker-name.ts';
import { firstWords } from '../ui/first-words.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { ExchangeView } from './exchange-view.tsx';

const FIRST_WORDS = 90;

/** The exchange that says most about the reference, with why it is related, and the others folded. */
export function RelatedExchanges({ exchanges }: { exchanges: ShownExchange[] }) {
  const translate = useTranslate();
  const [first, ...rest] = exchanges;
  if (!first) return <p class="quiet">{translate('cardNoExchange')}</p>;
  return (
    <section class="related">
      <h3>{translate(first.why?.[0][0] ?? 'relationOnPage')}</h3>
      <ExchangeView key={first.id} exchange={first} />
      {rest.length > 0 && <OtherExchanges key={first.id} exchanges={rest} />}
    </section>
  );
}

/** Draws the list only once it is opened: a much cited paper has hundreds. */
function OtherExchanges({ exchanges }: { exchanges: ShownExchange[] }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <details class="others" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{translate('cardMoreExchanges', exchanges.length)}</summary>
      {open && (
        <ul>
          {exchanges.map((exchange) => (
            <li key={exchange.id}>
              <OtherExchange exchange={exchange} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function OtherExchange({ exchange }: { exchange: ShownExchange }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const words = exchange.question ?? exchange.answer ?? '';
  return (
    <details class="other" onToggle={(event) => setOpen(event.currentTarget.open)}>
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
      {open && <ExchangeView exchange={exchange} />}
    </details>
  );
}

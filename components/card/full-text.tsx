import { textAddress } from '../../lib/full-text/address.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { localDay } from '../../lib/i18n/local-day.ts';
import type { CardFullText, ShownExchange } from '../../lib/preview/types.ts';
import { Icon } from '../ui/icon.tsx';
import { Clamped } from './clamped.tsx';
import { fullTextKey } from './full-text-key.ts';
import { OfficialLink } from './official-link.tsx';
import type { FullTextWish, Texts } from './types.ts';

const PASSAGE = { lines: 5, limit: 275 } as const;

/** An exchange in the words of its paper, where those were fetched. */
export function withFullText(
  exchange: ShownExchange,
  { fullText }: Pick<FullTextWish, 'fullText'>,
): ShownExchange {
  if (fullText?.id !== exchange.id || fullText.state !== 'shown') return exchange;
  const { kind, question, answer } = fullText.text;
  return kind === 'exchange' ? { ...exchange, question, answer, text: 'excerpt' } : exchange;
}

/** The full text of an exchange: the offer to fetch it, which says where that goes; how it goes; what came of it. */
export function FullTextPart({
  texts,
  exchange: { id, document, relation },
  wish: { offersFullText, fullText },
}: {
  texts: Texts;
  exchange: ShownExchange;
  wish: FullTextWish;
}) {
  const { translate } = texts;
  const own = fullText?.id === id ? fullText : undefined;
  if (own?.state === 'shown') return <Shown texts={texts} text={own.text} />;
  const offered = offersFullText && relation !== 'on-page' && textAddress(document) !== undefined;
  const fetching = own?.state === 'fetching';
  if (!own && !offered) return null;
  return (
    <div class="full-text">
      {own && (
        <p class={fetching ? 'fetching' : 'card-error'}>
          {!fetching && <Icon name="warning" />}
          <span>{translate(fullTextKey(own))}</span>
        </p>
      )}
      {(offered || fetching) && (
        <button
          type="button"
          class="text-button"
          data-act={fetching ? 'stop-full-text' : 'full-text'}
          data-id={id}
        >
          {translate(fetching ? 'fullTextStop' : 'fullTextFetch')}
        </button>
      )}
    </div>
  );
}

function Shown({ texts, text }: { texts: Texts; text: Extract<CardFullText, { state: 'shown' }>['text'] }) {
  const { translate, language } = texts;
  const { kind, answer, url, fetchedAt } = text;
  return (
    <div class="full-text">
      {kind !== 'exchange' && (
        <>
          <p class="quiet">{translate(kind === 'match' ? 'fullTextMatch' : 'fullTextOpening')}</p>
          <Clamped texts={texts} text={answer ?? ''} {...PASSAGE} />
        </>
      )}
      <p class="exchange-origin">
        {kind !== 'exchange' && (
          <span class="tag" title={translate('textExcerptHint')}>
            {translate('textExcerpt')}
          </span>
        )}
        <OfficialLink texts={texts} url={url}>
          {translate('fullTextShown', formatDate(localDay(fetchedAt), language))}
        </OfficialLink>
      </p>
    </div>
  );
}

import type { RelatedExchange } from '../../lib/exchanges/types.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { askerName } from '../ui/asker-name.ts';
import { firstWords } from '../ui/first-words.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';

const FIRST_WORDS = 110;

/** Who asked, the first words of the question, or of the answer when that is all there is, and who answered. */
export function ExchangeRow({
  exchange,
  withoutPeople = false,
}: {
  exchange: RelatedExchange;
  /** Who asked and who answered has been said for all rows. */
  withoutPeople?: boolean;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const { asker, respondent, date, question, answer, relation, numbers = [] } = exchange;
  const who = askerName(asker, translate);
  const words = question ?? answer ?? '';
  const elsewhere = relation !== 'on-page';
  // On the page itself the date says nothing that the page does not.
  const facts = [
    !withoutPeople && respondent,
    elsewhere && date && formatDate(date, language),
    elsewhere && answer === null && translate('popupPostponed'),
  ].filter(Boolean);
  return (
    <>
      {!withoutPeople && (
        <span class={who ? 'popup-row-title' : 'popup-row-title quiet'}>
          {who ?? translate('askerUnknown')}
        </span>
      )}
      <span class={withoutPeople ? 'popup-row-question' : 'popup-row-words'} lang="nl">
        {withoutPeople && numbers.length > 0 && <b>{numbers.join(', ')} </b>}
        {question === null && `${translate('answer')}: `}
        {firstWords(words, FIRST_WORDS)}
        {words.length > FIRST_WORDS && '…'}
      </span>
      {facts.length > 0 && <span class="popup-row-facts">{facts.join(' · ')}</span>}
    </>
  );
}

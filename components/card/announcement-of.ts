import { askerName } from '../ui/asker-name.ts';
import { FAILURE_KEYS } from '../ui/failure-keys.ts';
import { firstWords } from '../ui/first-words.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { localDay } from '../../lib/i18n/local-day.ts';
import type { Translate } from '../../lib/i18n/types.ts';
import type { Markup } from '../../lib/markup/types.ts';
import type { CardModel } from '../../lib/preview/types.ts';
import { fullTextKey } from './full-text-key.ts';
import { outcomeKey } from './outcome-key.ts';
import type { PreviewCardProps } from './types.ts';

/** Nobody listens to a longer title to the end. */
const HEARD = 300;

/**
 * What a screen reader says once when the card shows: the document and who asked and answered. When the reader did
 * something in it: what became of that. Nothing is said of a card that still loads.
 */
export function announcementOf({
  model,
  outcome,
  fullText,
  siteName,
  texts: { translate, language },
}: Pick<PreviewCardProps, 'model' | 'outcome' | 'fullText' | 'siteName' | 'texts'>): Markup[] {
  if (outcome) return [translate(outcomeKey(outcome), siteName)];
  if (!fullText) return shown(model, translate);
  return fullText.state === 'shown'
    ? [translate('fullTextShown', formatDate(localDay(fullText.text.fetchedAt), language))]
    : [translate(fullTextKey(fullText))];
}

/** What papers say is Dutch, whatever the language of the interface. */
const dutch = (words: string): Markup => ['span', { lang: 'nl' }, firstWords(words, HEARD)];

function shown(model: CardModel, translate: Translate): Markup[] {
  switch (model.state) {
    case 'loading':
      return [];
    case 'note':
      return [`${translate('cardNote', model.number)}: `, dutch(model.text)];
    case 'error':
      return [translate(FAILURE_KEYS[model.error])];
    case 'ready': {
      const { resolution, exchanges } = model.preview;
      if (resolution.status === 'unknown') return [translate('cardUnknown')];
      if (resolution.status === 'ambiguous')
        return [translate('cardChoiceHint', resolution.documents.length)];
      const [exchange] = exchanges;
      const about =
        exchange &&
        translate(
          'announceExchange',
          askerName(exchange.asker, translate) ?? translate('askerUnknown'),
          exchange.respondent ?? translate('respondentUnknown'),
        );
      return [dutch(resolution.document.title), about ? `. ${about}` : '.'];
    }
  }
}

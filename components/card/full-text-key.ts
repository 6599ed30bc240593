import type { MessageKey } from '../../lib/i18n/types.ts';
import type { CardFullText } from '../../lib/preview/types.ts';

/** The sentence for a full text that is not there, or not yet: "too-large" has `fullTextTooLarge`. */
export function fullTextKey(fullText: Exclude<CardFullText, { state: 'shown' }>): MessageKey {
  const name = fullText.state === 'failed' ? fullText.error : fullText.state;
  return `fullText${name.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase())}` as MessageKey;
}

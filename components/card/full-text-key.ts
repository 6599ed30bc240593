import type { FullTextFailure } from '../../lib/full-text/types.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { CardFullText } from '../../lib/preview/types.ts';

const FAILURES: Record<FullTextFailure, MessageKey> = {
  off: 'fullTextOff',
  unpublished: 'fullTextUnpublished',
  offline: 'fullTextOffline',
  unreachable: 'fullTextUnreachable',
  slow: 'fullTextSlow',
  absent: 'fullTextAbsent',
  busy: 'fullTextBusy',
  elsewhere: 'fullTextElsewhere',
  'too-large': 'fullTextTooLarge',
  damaged: 'fullTextDamaged',
  other: 'fullTextOther',
  stopped: 'fullTextFailed',
  failed: 'fullTextFailed',
};

/** The sentence for a full text that is not there, or not yet. */
export function fullTextKey(fullText: Exclude<CardFullText, { state: 'shown' }>): MessageKey {
  return fullText.state === 'fetching' ? 'fullTextFetching' : FAILURES[fullText.error];
}

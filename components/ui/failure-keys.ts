import type { MessageKey } from '../../lib/i18n/types.ts';
import type { PreviewError } from '../../lib/preview/types.ts';

/** The sentence for each failure: what is wrong and what to do. */
export const FAILURE_KEYS: Record<PreviewError, MessageKey> = {
  'index-missing': 'errorIndexMissing',
  'index-damaged': 'errorIndexDamaged',
  disconnected: 'errorDisconnected',
  failed: 'errorFailed',
};

import type { MessageKey } from '../../lib/i18n/types.ts';
import type { Outcome } from '../../lib/preview/types.ts';

const KEYS: Record<Outcome['act'], { done: MessageKey; failed: MessageKey }> = {
  save: { done: 'cardSaved', failed: 'cardSaveFailed' },
  copy: { done: 'cardCopied', failed: 'cardCopyFailed' },
};

/** The words for what became of something done in a card. */
export const outcomeKey = ({ act, ok }: Outcome): MessageKey => KEYS[act][ok ? 'done' : 'failed'];

import type { MessageKey } from '../../lib/i18n/types.ts';
import type { Outcome } from '../../lib/preview/types.ts';
import type { SilentWhere } from '../../lib/storage/types.ts';

const SILENCED: Record<SilentWhere, MessageKey> = {
  page: 'cardSilencedPage',
  site: 'cardSilencedSite',
  alt: 'cardSilencedAlt',
};

const DONE: Record<Exclude<Outcome['act'], 'silence'>, MessageKey> = {
  save: 'cardSaved',
  annotate: 'cardAnnotated',
  speak: 'cardSpeaks',
  copy: 'cardCopied',
};

const FAILED: Record<Outcome['act'], MessageKey> = {
  save: 'cardSaveFailed',
  annotate: 'cardAnnotateFailed',
  silence: 'popupSwitchFailed',
  speak: 'popupSwitchFailed',
  copy: 'cardCopyFailed',
};

/** The words for what became of something done in a card; the name of the site fills them. */
export function outcomeKey({ act, ok, silence }: Outcome): MessageKey {
  if (!ok) return FAILED[act];
  return act === 'silence' ? SILENCED[silence?.where ?? 'site'] : DONE[act];
}

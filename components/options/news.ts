import { localDay } from '../../lib/i18n/local-day.ts';
import type { BriefExchange } from '../../lib/messaging/protocol.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';

/** The exchanges elsewhere that cite a document and are newer than what its reader has had in sight. */
export function newsAbout(
  { seenUntil, savedAt }: SavedDocument,
  exchanges: readonly BriefExchange[],
): BriefExchange[] {
  const since = seenUntil ?? localDay(savedAt);
  return exchanges.filter(({ relation, date }) => relation === 'cites-target' && date && date > since);
}

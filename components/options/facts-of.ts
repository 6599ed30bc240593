import { citationOf } from '../../lib/documents/citation.ts';
import { parseId } from '../../lib/documents/ids.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { localDay } from '../../lib/i18n/local-day.ts';
import type { Language, Translate } from '../../lib/i18n/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { kindKey } from '../ui/kind-key.ts';

/** Kinds whose official citation says more than kind and dossier, and does not repeat the title. */
const CITED = new Set(['kamerstuk', 'aanhangsel', 'handelingen']);

/** What stands in a row about a document itself, each in words. */
export interface SavedFacts {
  /** Its official citation; absent where kind and dossier say as much. */
  cited?: string;
  /** Its kind and dossier without a citation, its date, and when it was saved. */
  others: string[];
}

export function factsOf(
  { id, title, kind, dossier, date, savedAt }: SavedDocument,
  translate: Translate,
  language: Language,
): SavedFacts {
  const isCited = kind !== 'page' && CITED.has(parseId(id)?.kind ?? '');
  const what = [translate(kindKey(kind)), ...(dossier ? [translate('dossierNumber', dossier)] : [])];
  return {
    ...(isCited && { cited: citationOf({ id, title, kind, ...(date && { date }) }) }),
    others: [
      ...(isCited ? [] : what),
      ...(date ? [formatDate(date, language)] : []),
      translate('optionsSavedOn', formatDate(localDay(savedAt), language)),
    ],
  };
}

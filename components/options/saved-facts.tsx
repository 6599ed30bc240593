import { citationOf } from '../../lib/documents/citation.ts';
import { parseId } from '../../lib/documents/ids.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { localDay } from '../../lib/i18n/local-day.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { kindKey } from '../ui/kind-key.ts';

/** Kinds whose official citation says more than kind and dossier, and does not repeat the title. */
const CITED = new Set(['kamerstuk', 'aanhangsel', 'handelingen']);

function citation({ id, title, kind, date }: SavedDocument): string | undefined {
  if (kind === 'page' || !CITED.has(parseId(id)?.kind ?? '')) return undefined;
  return citationOf({ id, title, kind, ...(date && { date }) });
}

/** What sort of document it is, its number or dossier, its date, and when it was saved. */
export function SavedFacts({ document }: { document: SavedDocument }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { kind, dossier, date, savedAt } = document;
  const cited = citation(document);
  return (
    <p class="facts">
      {!cited && <span>{translate(kindKey(kind))}</span>}
      {cited && <span lang="nl">{cited}</span>}
      {!cited && dossier && <span>{translate('dossierNumber', dossier)}</span>}
      {date && <span>{formatDate(date, language)}</span>}
      <span>{translate('optionsSavedOn', formatDate(localDay(savedAt), language))}</span>
    </p>
  );
}

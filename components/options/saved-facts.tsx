import type { SavedDocument } from '../../lib/storage/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { factsOf } from './facts-of.ts';

/** What sort of document it is, its number or dossier, its date, and when it was saved. */
export function SavedFacts({ document }: { document: SavedDocument }) {
  const { cited, others } = factsOf(document, useTranslate(), useLanguage());
  return (
    <p class="facts">
      {cited && <span lang="nl">{cited}</span>}
      {others.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

import { useTranslate } from '../ui/i18n.tsx';
import type { Citing } from './types.ts';

/** How many exchanges and documents there are besides the references; each number leads to its list. */
export function Overview({ here, citing }: { here: number; citing: Citing | undefined }) {
  const translate = useTranslate();
  const exchanges = citing?.exchanges.length ?? 0;
  const documents = citing?.documents.length ?? 0;
  const entries = [
    { id: 'exchanges-here', count: here, words: translate('popupHere', here) },
    {
      id: 'exchanges-citing',
      count: exchanges,
      words: translate(here > 0 ? 'popupElsewhereToo' : 'popupElsewhere', exchanges),
    },
    { id: 'documents-citing', count: documents, words: translate('popupCitedBy', documents) },
  ].filter(({ count }) => count > 0);
  if (entries.length === 0) return null;
  return (
    <nav class="popup-overview" aria-label={translate('popupOverview')}>
      {entries.map(({ id, words }) => (
        <button key={id} type="button" class="text-button" onClick={(event) => goTo(event.currentTarget, id)}>
          {words}
        </button>
      ))}
    </nav>
  );
}

function goTo(from: Element, id: string): void {
  const heading = from.closest('main')?.querySelector<HTMLElement>(`#${id}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

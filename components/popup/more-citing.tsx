import { useTranslate } from '../ui/i18n.tsx';

/** Says that a list holds the newest only, and offers older ones. */
export function MoreCiting({ count, onMore }: { count: number; onMore: () => void }) {
  const translate = useTranslate();
  return (
    <p class="popup-more">
      <span class="quiet">{translate('popupNewest', count)}</span>{' '}
      <button type="button" class="text-button" onClick={() => onMore()}>
        {translate('popupOlder')}
      </button>
    </p>
  );
}

import { useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';

/** Steps through the places of the page, one after the other, and says how far that has come. */
export function PlaceSteps({
  places,
  current,
  onStep,
}: {
  places: readonly number[];
  current: number | undefined;
  onStep: (direction: 'next' | 'previous') => void;
}) {
  const translate = useTranslate();
  const at = current === undefined ? -1 : places.indexOf(current);
  return (
    <div class="place-steps" role="group" aria-label={translate('popupSteps')}>
      <span role="status">{at >= 0 && translate('popupStep', at + 1, places.length)}</span>
      <IconButton icon="up" label={translate('popupPrevious')} onPress={() => onStep('previous')} />
      <IconButton icon="down" label={translate('popupNext')} onPress={() => onStep('next')} />
    </div>
  );
}

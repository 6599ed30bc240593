import { useTranslate } from '../ui/i18n.tsx';

/** Sites, or pages, on which the reader switched Kamerlens off, each with a way back. */
export function OffField({
  heading,
  none,
  places,
  onSwitchOn,
}: {
  heading: string;
  /** What is said when there are none. */
  none: string;
  /** Host names or addresses. */
  places: readonly string[];
  onSwitchOn: (place: string) => void;
}) {
  const translate = useTranslate();
  return (
    <div class="setting">
      <h3 class="setting-name">{heading}</h3>
      {places.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <ul class="places">
          {places.map((place) => (
            <li key={place}>
              <span>{place.replace('https://', '')}</span>
              <button
                type="button"
                class="quiet-button"
                aria-label={translate('optionsSiteOnNamed', place)}
                onClick={() => onSwitchOn(place)}
              >
                {translate('optionsSiteOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

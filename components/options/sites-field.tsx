import { useTranslate } from '../ui/i18n.tsx';

/** The sites on which the reader switched Kamerlens off, each with a way back. */
export function SitesField({
  sites,
  onSwitchOn,
}: {
  sites: readonly string[];
  onSwitchOn: (site: string) => void;
}) {
  const translate = useTranslate();
  return (
    <div class="setting">
      <h3 class="setting-name">{translate('optionsSites')}</h3>
      {sites.length === 0 ? (
        <p class="hint">{translate('optionsSitesNone')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="quiet-button"
                aria-label={translate('optionsSiteOnNamed', site)}
                onClick={() => onSwitchOn(site)}
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

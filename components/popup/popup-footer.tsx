import { useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import type { PopupViewProps } from './types.ts';

type Props = Pick<PopupViewProps, 'model' | 'indexDate' | 'onSavePage' | 'onSwitch'>;

/** Save the page, the switch for the site, and how old the index is. */
export function PopupFooter({ model, indexDate, onSavePage, onSwitch }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <footer class="popup-footer">
      {'site' in model && (
        <SiteSwitch
          site={model.site}
          on={model.state !== 'off'}
          onSwitch={(on) => onSwitch(model.site, on)}
        />
      )}
      {model.state === 'ready' && (
        <ActionButton
          icon="save"
          label={translate('popupSavePage')}
          doneLabel={translate('popupPageSaved')}
          failedLabel={translate('cardSaveFailed')}
          done={model.saved}
          onAct={() => onSavePage(model.summary)}
        />
      )}
      {indexDate && <p class="popup-index">{translate('popupIndexDate', formatDate(indexDate, language))}</p>}
    </footer>
  );
}

function SiteSwitch({
  site,
  on,
  onSwitch,
}: {
  site: string;
  on: boolean;
  onSwitch: (on: boolean) => Promise<void>;
}) {
  const translate = useTranslate();
  const [failed, setFailed] = useState(false);
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => {
          const input = event.currentTarget;
          setFailed(false);
          onSwitch(input.checked).catch(() => {
            input.checked = on;
            setFailed(true);
          });
        }}
      />
      <span>{translate('popupSite', site)}</span>
      <span role="status">{failed && translate('popupSwitchFailed')}</span>
    </label>
  );
}

import { formatDate } from '../../lib/i18n/format-date.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { SavePage } from './save-page.tsx';
import { Switches } from './switches.tsx';
import type { PopupViewProps } from './types.ts';

type Props = Pick<PopupViewProps, 'model' | 'indexDate' | 'onSavePage' | 'onChoose'>;

/** Save the page, where Kamerlens is on and when a card comes, and how old the index is. */
export function PopupFooter({ model, indexDate, onSavePage, onChoose }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  if (model.state === 'loading') return null;
  return (
    <footer class="popup-footer">
      {model.state === 'ready' && <SavePage saved={model.details.saved} onSave={onSavePage} />}
      {indexDate && <p class="popup-index">{translate('popupIndexDate', formatDate(indexDate, language))}</p>}
      {'choices' in model && <Switches site={model.site} choices={model.choices} onChoose={onChoose} />}
    </footer>
  );
}

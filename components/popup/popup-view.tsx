import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { PageNotice } from './page-notice.tsx';
import { PageReport } from './page-report.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupViewProps } from './types.ts';

/** What Kamerlens found on the page in front, how old its index is, and the switches for it. */
export function PopupView(props: PopupViewProps) {
  const { model, indexDate, onOptions, onReload } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(root.current!), []);
  return (
    <div class="popup" data-state={model.state} ref={root}>
      <PopupHeader model={model} onOptions={onOptions} />
      <main class="popup-main">
        {model.state === 'ready' ? (
          <PageReport {...props} model={model} />
        ) : (
          <PageNotice model={model} onReload={onReload} />
        )}
        {indexDate && model.state !== 'loading' && (
          <p class="popup-index">{translate('popupIndexDate', formatDate(indexDate, language))}</p>
        )}
      </main>
      <PopupFooter {...props} />
    </div>
  );
}

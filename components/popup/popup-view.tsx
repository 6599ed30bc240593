import { PageNotice } from './page-notice.tsx';
import { PageReport } from './page-report.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupViewProps } from './types.ts';

/** What Kamerlens found on the page in front, and the switches for it. */
export function PopupView(props: PopupViewProps) {
  const { model, onOptions, onReload } = props;
  return (
    <div class="popup" data-state={model.state}>
      <PopupHeader model={model} onOptions={onOptions} />
      <main class="popup-main">
        {model.state === 'ready' ? (
          <PageReport {...props} model={model} />
        ) : (
          <PageNotice model={model} onReload={onReload} />
        )}
      </main>
      <PopupFooter {...props} />
    </div>
  );
}

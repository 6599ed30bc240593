import type { Outcome } from '../../lib/preview/types.ts';
import { ActButton } from './act-button.tsx';
import { PanelClose } from './panel-close.tsx';
import { reportText, type Report } from './report-text.ts';
import type { Texts } from './types.ts';

/** The report of a wrong link as it can be copied; nothing is sent. */
export function ReportPanel({
  texts: { translate },
  report,
  outcome,
}: {
  texts: Texts;
  report: Report;
  outcome: Outcome | undefined;
}) {
  const text = reportText(report, translate);
  return (
    <section class="card-panel" key="report" aria-label={translate('cardReport')}>
      <label>
        {translate('cardReportHint')}
        <textarea readonly rows={6} data-key={text}>
          {text}
        </textarea>
      </label>
      <p class="panel-end">
        <ActButton
          act="copy"
          icon="copy"
          label={translate('cardReportCopy')}
          translate={translate}
          outcome={outcome}
          text={text}
        />
        <PanelClose label={translate('cardClose')} />
      </p>
    </section>
  );
}

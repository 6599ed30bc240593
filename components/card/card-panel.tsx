import { foundDocument } from '../../lib/preview/found-document.ts';
import { ReportPanel } from './report-panel.tsx';
import { SavedForm } from './saved-form.tsx';
import type { PreviewCardProps } from './types.ts';

/** What the reader opened between the card's text and its actions. */
export function CardPanel({ texts, model, panel, outcome }: PreviewCardProps) {
  const document = foundDocument(model);
  if (panel?.kind === 'saved' && document)
    return <SavedForm texts={texts} id={document.id} panel={panel} outcome={outcome} />;
  if (panel?.kind === 'report' && model.state === 'ready')
    return <ReportPanel texts={texts} report={{ ...panel, model }} outcome={outcome} />;
  return null;
}

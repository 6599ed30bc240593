import { outcomeKey } from './outcome-key.ts';
import type { PreviewCardProps } from './types.ts';

/** Where Kamerlens was just silenced, with the way back; or that this, or going back, could not be done. */
export function CardUndo({ texts: { translate }, outcome, siteName }: PreviewCardProps) {
  if (outcome?.act !== 'silence' && outcome?.act !== 'speak') return null;
  const { silence } = outcome;
  return (
    <p class="card-undo">
      <span>{translate(outcomeKey(outcome), siteName)}</span>
      {silence && (
        <button
          type="button"
          class="quiet-button"
          data-act="speak"
          data-where={silence.where}
          data-trigger={silence.trigger}
        >
          {translate('optionsUndo')}
        </button>
      )}
    </p>
  );
}

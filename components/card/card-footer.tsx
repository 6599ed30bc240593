import type { Outcome } from '../../lib/preview/types.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { foundDocument } from '../../lib/preview/found-document.ts';
import { IconAct } from './icon-act.tsx';
import { outcomeKey } from './outcome-key.ts';
import type { PreviewCardProps } from './types.ts';

/** What can be done with the document, and the way to silence Kamerlens here. */
export function CardFooter({ texts, model, saved, siteName, outcome }: PreviewCardProps) {
  const { translate } = texts;
  const document = foundDocument(model);
  const saving: Outcome | undefined = saved ? { act: 'save', ok: true } : outcome;
  return (
    <footer class="card-footer">
      {document && (
        <>
          <ActButton
            act="save"
            icon="save"
            {...stateOf('save', saving)}
            label={translate(saving?.act === 'save' ? outcomeKey(saving) : 'cardSave')}
          />
          <ActButton
            act="copy"
            icon="copy"
            {...stateOf('copy', outcome)}
            label={translate(outcome?.act === 'copy' ? outcomeKey(outcome) : 'cardCopy')}
            text={document.citation}
          />
        </>
      )}
      <span class="card-footer-end">
        <IconAct icon="off" act="switch-off" label={translate('cardSwitchOff', siteName)} />
        <IconAct icon="options" act="options" label={translate('cardOptions')} />
      </span>
    </footer>
  );
}

type ActState = 'none' | 'done' | 'failed';

const stateOf = (act: Outcome['act'], outcome: Outcome | undefined): { state: ActState } => ({
  state: outcome?.act !== act ? 'none' : outcome.ok ? 'done' : 'failed',
});

/** A button for something that can fail; it says what became of it. */
function ActButton({
  act,
  icon,
  label,
  state,
  text,
}: {
  act: Outcome['act'];
  icon: IconName;
  label: string;
  state: ActState;
  /** What is copied. */
  text?: string;
}) {
  const shown = { none: icon, done: 'check', failed: 'warning' } as const;
  return (
    <button type="button" class="quiet-button" data-act={act} data-state={state} data-text={text}>
      <Icon name={shown[state]} />
      {label}
    </button>
  );
}

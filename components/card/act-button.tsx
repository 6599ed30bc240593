import type { Translate } from '../../lib/i18n/types.ts';
import type { Outcome } from '../../lib/preview/types.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { outcomeKey } from './outcome-key.ts';

/** A button for something that can fail; it says what became of it. */
export function ActButton({
  act,
  icon,
  label,
  translate,
  outcome,
  text,
}: {
  act: Outcome['act'];
  icon: IconName;
  label: string;
  translate: Translate;
  outcome: Outcome | undefined;
  /** What is copied. */
  text?: string;
}) {
  const own = outcome?.act === act ? outcome : undefined;
  const state = !own ? 'none' : own.ok ? 'done' : 'failed';
  const shown = { none: icon, done: 'check', failed: 'warning' } as const;
  return (
    <button type="button" class="quiet-button" data-act={act} data-state={state} data-text={text}>
      <Icon name={shown[state]} />
      {own ? translate(outcomeKey(own)) : label}
    </button>
  );
}

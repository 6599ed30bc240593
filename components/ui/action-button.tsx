import { useState } from 'preact/hooks';
import { Announcement } from './announcement.tsx';
import { Icon, type IconName } from './icon.tsx';

/** A button for something that can fail; its text says what became of it. */
export function ActionButton({
  icon,
  label,
  doneLabel,
  failedLabel,
  done = false,
  onAct,
}: {
  icon: IconName;
  label: string;
  doneLabel: string;
  failedLabel: string;
  /** Done already, as when the document was saved before. */
  done?: boolean;
  /** Rejects when it failed. */
  onAct: () => Promise<void>;
}) {
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const state = outcome === 'none' && done ? 'done' : outcome;
  const act = async () => {
    try {
      await onAct();
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  const texts = { none: label, done: doneLabel, failed: failedLabel };
  const icons = { none: icon, done: 'check', failed: 'warning' } as const;
  return (
    <>
      <button type="button" class="quiet-button" data-state={state} onClick={() => void act()}>
        <Icon name={icons[state]} />
        {texts[state]}
      </button>
      <Announcement text={outcome === 'none' ? '' : texts[outcome]} />
    </>
  );
}

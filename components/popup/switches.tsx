import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import type { Choice, Choices } from './types.ts';

const TRIGGERS: [Choices['trigger'], MessageKey][] = [
  ['hover', 'popupTriggerHover'],
  ['alt', 'popupTriggerAlt'],
  ['click', 'popupTriggerClick'],
  ['off', 'popupTriggerOff'],
];

interface Props {
  site: string;
  choices: Choices;
  /** Rejects when it failed. */
  onChoose: (choice: Choice) => Promise<void>;
}

/** Whether Kamerlens is on here, on this page and on its site, and when it shows a card. */
export function Switches({ site, choices, onChoose }: Props) {
  const translate = useTranslate();
  const [failed, setFailed] = useState(false);
  const choose = (choice: Choice, undo: () => void) => {
    setFailed(false);
    onChoose(choice).catch(() => {
      undo();
      setFailed(true);
    });
  };
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{translate('popupSwitches')}</legend>
      <Switch
        label={translate('popupOnPage')}
        // Off on the whole site, a page of it cannot be on.
        on={choices.site && choices.page}
        disabled={!choices.site}
        onSwitch={(page, undo) => choose({ page }, undo)}
      />
      <Switch
        label={translate('popupOnSite')}
        title={site}
        on={choices.site}
        onSwitch={(on, undo) => choose({ site: on }, undo)}
      />
      <select
        aria-label={translate('popupTrigger')}
        title={translate('popupTrigger')}
        value={choices.trigger}
        onChange={({ currentTarget }) =>
          choose({ trigger: currentTarget.value as Choices['trigger'] }, () => {
            currentTarget.value = choices.trigger;
          })
        }
      >
        <optgroup label={translate('popupTrigger')}>
          {TRIGGERS.map(([trigger, key]) => (
            <option key={trigger} value={trigger}>
              {translate(key)}
            </option>
          ))}
        </optgroup>
      </select>
      <span role="status">{failed && translate('popupSwitchFailed')}</span>
    </fieldset>
  );
}

function Switch({
  label,
  title,
  on,
  disabled = false,
  onSwitch,
}: {
  label: string;
  title?: string;
  on: boolean;
  disabled?: boolean;
  onSwitch: (on: boolean, undo: () => void) => void;
}) {
  return (
    <label class="switch" title={title}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) =>
          onSwitch(currentTarget.checked, () => {
            currentTarget.checked = on;
          })
        }
      />
      <span>{label}</span>
    </label>
  );
}

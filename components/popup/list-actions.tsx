import { useState } from 'preact/hooks';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { Announcement } from '../ui/announcement.tsx';
import { FORMAT_KEYS } from '../ui/format-keys.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { EXPORT_FORMATS } from '../../lib/export/types.ts';
import { moveFocus } from '../ui/move-focus.ts';
import type { PopupViewProps } from './types.ts';

type Props = Pick<PopupViewProps, 'onCopy' | 'onExport'> & { groups: readonly ReferenceGroup[] };

/** Copies or exports the references that are shown, and says what became of it. */
export function ListActions({ groups, onCopy, onExport }: Props) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState('');
  const act = async (action: Promise<void>, done: string, failed: string) => {
    // Said twice, a sentence would be heard once.
    setOutcome('');
    setOutcome(
      await action.then(
        () => done,
        () => failed,
      ),
    );
  };
  const none = groups.length === 0;
  return (
    <div class="list-actions">
      <button
        type="button"
        class="quiet-button"
        disabled={none}
        onClick={() =>
          void act(onCopy(groups), translate('popupCopied', groups.length), translate('cardCopyFailed'))
        }
      >
        <Icon name="copy" />
        {translate('popupCopy')}
      </button>
      <details class="popup-menu" onKeyDown={closeOnEscape} onFocusOut={closeOnLeave}>
        <summary class="quiet-button">{translate('optionsExport')}</summary>
        {/* What the menu lies over cannot be hit by accident: a click there closes the menu. */}
        <div
          class="popup-menu-beside"
          onClick={({ currentTarget }) => closeMenu(currentTarget.closest('details')!)}
        />
        <div class="popup-menu-list" onKeyDown={(event) => moveFocus(event, 'button')}>
          {EXPORT_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="quiet-button"
              disabled={none}
              onClick={(event) => {
                closeMenu(event.currentTarget.closest('details')!);
                void act(
                  onExport(groups, format),
                  translate('optionsExported', groups.length),
                  translate('popupExportFailed'),
                );
              }}
            >
              {translate(FORMAT_KEYS[format].name)}
            </button>
          ))}
        </div>
      </details>
      {outcome && <p class="popup-outcome">{outcome}</p>}
      <Announcement text={outcome} />
    </div>
  );
}

type MenuEvent<E extends Event> = E & { currentTarget: HTMLDetailsElement };

/** Escape closes the menu; the popup itself closes at the next one. */
function closeOnEscape(event: MenuEvent<KeyboardEvent>): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !menu.open) return;
  event.preventDefault();
  closeMenu(menu);
}

function closeMenu(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeOnLeave({ currentTarget, relatedTarget }: MenuEvent<FocusEvent>): void {
  if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) currentTarget.open = false;
}

import { Fragment } from 'preact';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { useTranslate } from '../ui/i18n.tsx';

/** The one key that has no sign of its own. */
const SPACE = ' ';

/** The keys of the list as they stand on a keyboard, and what each does. */
const KEYS: readonly (readonly [keys: readonly string[], what: MessageKey])[] = [
  [['↑', '↓'], 'optionsKeyMove'],
  [['Page ↑', 'Page ↓', 'Home', 'End'], 'optionsKeyFar'],
  [[SPACE], 'optionsKeySelect'],
  [['Shift+↑', 'Shift+↓'], 'optionsKeyRange'],
  [['Ctrl+A'], 'optionsKeyAll'],
  [['Enter'], 'optionsKeyOpen'],
  [['F2'], 'optionsKeyNote'],
  [['Delete'], 'optionsKeyRemove'],
  [['Ctrl+Z'], 'optionsKeyUndo'],
  [['Esc'], 'optionsKeyLeave'],
];

/** The keys of the list, folded away; they work only there, but for the undo, and none is a letter alone. */
export function KeysHelp() {
  const translate = useTranslate();
  return (
    <details class="keys-help">
      <summary>{translate('optionsKeys')}</summary>
      <p class="hint">{translate('optionsKeysHow')}</p>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key, place) => (
                <Fragment key={key}>
                  {place > 0 && ' '}
                  <kbd>{key === SPACE ? translate('optionsKeySpace') : key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{translate(what)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

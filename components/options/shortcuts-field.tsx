import { useState } from 'preact/hooks';
import { useTranslate } from '../ui/i18n.tsx';

/** The manifest's commands, by name. */
const COMMANDS = [
  ['next-reference', 'commandNextReference'],
  ['previous-reference', 'commandPreviousReference'],
] as const;

export type BrowserFamily = 'chromium' | 'firefox';

/** Where each browser lets one choose other keys; pages may not link to these addresses, hence as text. */
const PLACES: Record<BrowserFamily, string> = {
  chromium: 'chrome://extensions/shortcuts',
  firefox: 'about:addons',
};

/** Which commands there are, with which keys, and where to change those. */
export function ShortcutsField({
  keys,
  family,
  onCopy,
}: {
  /** Per command its keys now; none when the reader or the browser gave it none. */
  keys: Readonly<Record<string, string>>;
  family: BrowserFamily;
  /** Copies a text; rejects when that failed. */
  onCopy: (text: string) => Promise<void>;
}) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<'optionsCopy' | 'optionsCopied' | 'optionsCopyFailed'>(
    'optionsCopy',
  );
  const copy = () =>
    onCopy(PLACES[family]).then(
      () => setOutcome('optionsCopied'),
      () => setOutcome('optionsCopyFailed'),
    );
  return (
    <div class="setting">
      <h3 class="setting-name">{translate('optionsShortcuts')}</h3>
      <dl class="shortcuts">
        {COMMANDS.map(([name, key]) => (
          <div key={name}>
            <dt>{translate(key)}</dt>
            <dd>{keys[name] ? <kbd>{keys[name]}</kbd> : translate('optionsShortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{translate('optionsShortcutsEnter')}</p>
      <p class="hint">
        {translate(family === 'firefox' ? 'optionsShortcutsFirefox' : 'optionsShortcutsChromium')}
      </p>
      <p class="copy">
        <code>{PLACES[family]}</code>
        <button type="button" class="quiet-button" onClick={() => void copy()}>
          <span role="status">{translate(outcome)}</span>
        </button>
      </p>
    </div>
  );
}

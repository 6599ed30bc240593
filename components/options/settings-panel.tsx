import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DelayField } from './delay-field.tsx';
import { ShortcutsField, type BrowserFamily } from './shortcuts-field.tsx';
import { SitesField } from './sites-field.tsx';

/** The reader's choices; each is stored as soon as it is made. */
export function SettingsPanel({
  settings,
  onChange,
  onSwitchOn,
  delayRange,
  keys,
  family,
  onCopy,
}: {
  settings: Settings;
  /** Rejects when the change was not stored. */
  onChange: (patch: Partial<Settings>) => Promise<void>;
  /** Switches Kamerlens on again on a site; rejects when that was not stored. */
  onSwitchOn: (site: string) => Promise<void>;
  /** Milliseconds. */
  delayRange: { min: number; max: number };
  keys: Readonly<Record<string, string>>;
  family: BrowserFamily;
  onCopy: (text: string) => Promise<void>;
}) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<MessageKey>();
  const report = (stored: Promise<void>) =>
    void stored.then(
      () => setOutcome('optionsSettingsSaved'),
      () => setOutcome('optionsSettingsFailed'),
    );
  const change = (patch: Partial<Settings>) => report(onChange(patch));
  return (
    <section class="panel settings" aria-labelledby="settings-title">
      <header class="panel-header">
        <h2 id="settings-title">{translate('optionsSettings')}</h2>
        <p class="outcome" role="status" data-failed={outcome === 'optionsSettingsFailed'}>
          {outcome && translate(outcome)}
        </p>
      </header>
      <ChoiceField
        stacked
        label={translate('optionsTrigger')}
        value={settings.trigger}
        onChange={(trigger) => change({ trigger })}
        choices={[
          { value: 'hover', text: translate('optionsTriggerHover') },
          { value: 'click', text: translate('optionsTriggerClick') },
          { value: 'off', text: translate('optionsTriggerOff') },
        ]}
      />
      <DelayField
        delay={settings.delay}
        range={delayRange}
        disabled={settings.trigger !== 'hover'}
        onChange={(delay) => change({ delay })}
      />
      <ChoiceField
        label={translate('optionsLanguage')}
        value={settings.language}
        onChange={(language) => change({ language })}
        choices={[
          { value: 'auto', text: translate('optionsLanguageAuto') },
          { value: 'nl', text: translate('optionsLanguageNl'), lang: 'nl' },
          { value: 'en', text: translate('optionsLanguageEn'), lang: 'en' },
        ]}
      />
      <ChoiceField
        label={translate('optionsTheme')}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
        choices={[
          { value: 'auto', text: translate('optionsThemeAuto') },
          { value: 'light', text: translate('optionsThemeLight') },
          { value: 'dark', text: translate('optionsThemeDark') },
        ]}
      />
      <SitesField sites={settings.sitesOff} onSwitchOn={(site) => report(onSwitchOn(site))} />
      <ShortcutsField keys={keys} family={family} onCopy={onCopy} />
    </section>
  );
}

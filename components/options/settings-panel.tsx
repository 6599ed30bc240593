import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { Settings, SyncStatus } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DelayField } from './delay-field.tsx';
import { OffField } from './off-field.tsx';
import { SettingsFileField } from './settings-file-field.tsx';
import { ShortcutsField, type BrowserFamily } from './shortcuts-field.tsx';
import { SyncField } from './sync-field.tsx';

export interface SettingsPanelProps {
  settings: Settings;
  /** Rejects when the change was not stored. */
  onChange: (patch: Partial<Settings>) => Promise<void>;
  /** Switches Kamerlens on again on a site, or a page; rejects when that was not stored. */
  onSwitchOn: (site: string) => Promise<void>;
  onSwitchOnPage: (page: string) => Promise<void>;
  /** Milliseconds. */
  delayRange: { min: number; max: number };
  keys: Readonly<Record<string, string>>;
  family: BrowserFamily;
  onCopy: (text: string) => Promise<void>;
  sync: { status: SyncStatus | undefined; onClear: () => Promise<void> };
  file: Omit<ComponentProps<typeof SettingsFileField>, 'settings'>;
}

/** The reader's choices; each is stored as soon as it is made. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { settings, onChange, onSwitchOn, onSwitchOnPage, delayRange, keys, family, onCopy, sync, file } =
    props;
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
          { value: 'alt', text: translate('optionsTriggerAlt') },
          { value: 'click', text: translate('optionsTriggerClick') },
          { value: 'off', text: translate('optionsTriggerOff') },
        ]}
      />
      <DelayField
        delay={settings.delay}
        range={delayRange}
        disabled={settings.trigger !== 'hover' && settings.trigger !== 'alt'}
        onChange={(delay) => change({ delay })}
      />
      <ChoiceField
        stacked
        label={translate('optionsUnderline')}
        value={settings.underline}
        onChange={(underline) => change({ underline })}
        choices={[
          { value: 'solid', text: translate('optionsUnderlineSolid') },
          { value: 'dotted', text: translate('optionsUnderlineDotted') },
          { value: 'faint', text: translate('optionsUnderlineFaint') },
          { value: 'none', text: translate('optionsUnderlineNone') },
        ]}
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
      <OffField
        heading={translate('optionsSites')}
        none={translate('optionsSitesNone')}
        places={settings.sitesOff}
        onSwitchOn={(site) => report(onSwitchOn(site))}
      />
      <OffField
        heading={translate('optionsPages')}
        none={translate('optionsPagesNone')}
        places={settings.pagesOff}
        onSwitchOn={(page) => report(onSwitchOnPage(page))}
      />
      <ShortcutsField keys={keys} family={family} onCopy={onCopy} />
      <SyncField {...sync} on={settings.sync} onChange={(on) => change({ sync: on })} />
      <SettingsFileField {...file} settings={settings} />
    </section>
  );
}

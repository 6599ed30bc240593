import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { documentOf, OptionsPage, viewOf } from '../../components/options/options-page.tsx';
import { offerFile } from '../../components/ui/offer-file.ts';
import { I18nProvider } from '../../components/ui/i18n.tsx';
import { localDay } from '../../lib/i18n/local-day.ts';
import { loadMessages } from '../../lib/i18n/messages.ts';
import { pickLanguage } from '../../lib/i18n/pick-language.ts';
import type { Language, Messages } from '../../lib/i18n/types.ts';
import { backgroundOfOwnPages } from '../../lib/messaging/client.ts';
import { exportSettings, readSettingsFile } from '../../lib/storage/settings-file.ts';
import { DEFAULT_SETTINGS, DELAY_RANGE } from '../../lib/storage/settings-schema.ts';
import {
  readSettings,
  replaceSettings,
  switchOn,
  switchOnPage,
  updateSettings,
  watchSettings,
} from '../../lib/storage/settings.ts';
import { clearSynced } from '../../lib/storage/sync-status.ts';
import { readStorageUse } from '../../lib/storage/storage-use.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useFullTexts } from './use-full-texts.ts';
import { useSaved } from './use-saved.ts';
import { useSyncStatus } from './use-sync-status.ts';

const copy = (text: string) => navigator.clipboard.writeText(text);

function offerSettings(settings: Settings): void {
  const now = new Date();
  const name = `kamerlens-settings-${localDay(now)}.json`;
  offerFile({ name, mediaType: 'application/json', text: exportSettings(settings, now) });
}

/** The texts of the interface, in a language. */
interface Texts {
  language: Language;
  messages: Messages;
}

/** Wires storage, messages and the browser to the options page. */
export function App(initial: { initialSettings: Settings; initialTexts: Texts }) {
  const [settings, setSettings] = useState(initial.initialSettings);
  const [hash, setHash] = useState(location.hash);
  const { saved, actions, reload } = useSaved();
  const keys = useCommandKeys();
  const fullTexts = useFullTexts();
  const status = useSyncStatus();
  const [{ language, messages }, setTexts] = useState(initial.initialTexts);
  const wanted = pickLanguage(settings.language, browser.i18n.getUILanguage());

  useEffect(() => {
    const stop = watchSettings(setSettings);
    // What changed since they were read for the first time, nobody has said.
    void readSettings().then(setSettings, () => undefined);
    return stop;
  }, []);
  useEffect(() => {
    if (wanted === language) return undefined;
    let newest = true;
    void loadMessages(wanted, browser.runtime.getURL).then(
      (messages) => newest && setTexts({ language: wanted, messages }),
    );
    return () => {
      newest = false;
    };
  }, [wanted, language]);
  // Before anything is painted: no move to another part of the page is missed.
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = settings.theme;
    document.title = messages.optionsTitle.message;
  }, [language, messages, settings.theme]);

  return (
    <I18nProvider messages={messages} language={language}>
      <OptionsPage
        view={viewOf(hash)}
        target={documentOf(hash)}
        saved={saved}
        actions={actions}
        onReload={reload}
        settings={{
          settings,
          onChange: updateSettings,
          onSwitchOn: switchOn,
          onSwitchOnPage: switchOnPage,
          delayRange: DELAY_RANGE,
          keys,
          family: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
          onCopy: copy,
          sync: { status, onClear: clearSynced },
          file: {
            defaults: DEFAULT_SETTINGS,
            onExport: () => offerSettings(settings),
            onRead: readSettingsFile,
            onReplace: replaceSettings,
          },
        }}
        fullTexts={{
          ...fullTexts,
          allowed: settings.fullText,
          onAllow: (fullText) => updateSettings({ fullText }),
        }}
        getExchangesAbout={backgroundOfOwnPages.getExchangesAbout}
        getIndexInfo={backgroundOfOwnPages.getIndexInfo}
        readStorageUse={readStorageUse}
      />
    </I18nProvider>
  );
}

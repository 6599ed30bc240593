import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/popup.tsx';
import { I18nProvider } from '../../components/ui/i18n.tsx';
import { loadMessages } from '../../lib/i18n/messages.ts';
import { pickLanguage } from '../../lib/i18n/pick-language.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-schema.ts';
import { readSettings } from '../../lib/storage/settings.ts';
import { createGateway } from './gateway.ts';

// The popup opens also when storage cannot be read.
const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
document.documentElement.lang = language;
document.documentElement.dataset['theme'] = settings.theme;

render(
  <I18nProvider messages={await loadMessages(language, browser.runtime.getURL)} language={language}>
    <Popup gateway={createGateway()} />
  </I18nProvider>,
  document.getElementById('root')!,
);

import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/popup.tsx';
import { readPage } from '../../components/popup/use-page.ts';
import { I18nProvider } from '../../components/ui/i18n.tsx';
import { loadMessages } from '../../lib/i18n/messages.ts';
import { pickLanguage } from '../../lib/i18n/pick-language.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-schema.ts';
import { readSettings } from '../../lib/storage/settings.ts';
import { createGateway } from './gateway.ts';

const gateway = createGateway();
// The page is asked while texts and settings are still being read.
const page = readPage(gateway, 1);

// The popup opens also when storage cannot be read.
const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
document.documentElement.lang = language;
document.documentElement.dataset['theme'] = settings.theme;

const [messages, first] = await Promise.all([loadMessages(language, browser.runtime.getURL), page]);
render(
  <I18nProvider messages={messages} language={language}>
    <Popup gateway={gateway} first={first} />
  </I18nProvider>,
  document.getElementById('root')!,
);

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
// All at once: the page is asked, and the texts of the browser's own language are read, while the settings come.
const page = readPage(gateway, 1);
const likely = pickLanguage('auto', browser.i18n.getUILanguage());
const likelyMessages = loadMessages(likely, browser.runtime.getURL);

// The popup opens also when storage cannot be read.
const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
const language = pickLanguage(settings.language, likely);
document.documentElement.lang = language;
document.documentElement.dataset['theme'] = settings.theme;

const [messages, first] = await Promise.all([
  language === likely ? likelyMessages : loadMessages(language, browser.runtime.getURL),
  page,
]);
render(
  <I18nProvider messages={messages} language={language}>
    <Popup gateway={gateway} first={first} />
  </I18nProvider>,
  document.getElementById('root')!,
);

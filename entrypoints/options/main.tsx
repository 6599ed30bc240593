import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadMessages } from '../../lib/i18n/messages.ts';
import { pickLanguage } from '../../lib/i18n/pick-language.ts';
import { readSettings } from '../../lib/storage/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-schema.ts';
import { App } from './app.tsx';

const initial = await readSettings().catch(() => DEFAULT_SETTINGS);
const language = pickLanguage(initial.language, browser.i18n.getUILanguage());
render(
  <App
    initialSettings={initial}
    initialTexts={{ language, messages: await loadMessages(language, browser.runtime.getURL) }}
  />,
  document.body,
);

import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../reader.content/page.css';
import { I18nProvider } from '../../components/ui/i18n.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { loadMessages } from '../../lib/i18n/messages.ts';
import { pickLanguage } from '../../lib/i18n/pick-language.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-schema.ts';
import { readSettings, watchSettings } from '../../lib/storage/settings.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { openExample } from './open-example.ts';

let walk = () => {};
let newest = 0;

async function show(settings: Settings): Promise<void> {
  const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
  newest += 1;
  const turn = newest;
  const messages = await loadMessages(language, browser.runtime.getURL);
  // Of two quick changes the first may be loaded last.
  if (turn !== newest) return;
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = settings.theme;
  document.title = messages.welcomeTitle.message;
  render(
    <I18nProvider messages={messages} language={language}>
      <WelcomePage trigger={settings.trigger} onWalk={() => walk()} />
    </I18nProvider>,
    document.body,
  );
}

watchSettings((settings) => void show(settings));
await show(await readSettings().catch(() => DEFAULT_SETTINGS));
walk = await openExample();

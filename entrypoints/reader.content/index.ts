import './page.css';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import cardCss from '../../components/card/card.css?inline';
import { createTranslator } from '../../lib/i18n/translate.ts';
import { background } from '../../lib/messaging/client.ts';
import { servePage } from '../../lib/messaging/serve.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { createPageReader } from '../../lib/page/page-reader.ts';
import { siteOf } from '../../lib/page/sites/index.ts';
import { watchSettings } from '../../lib/storage/settings.ts';
import hostCss from './card-host.css?inline';
import { createCardDrawing } from './draw-card.tsx';

export default defineContentScript({
  matches: ['https://*.tweedekamer.nl/*', 'https://*.officielebekendmakingen.nl/*'],
  main: read,
});

async function read(ctx: ContentScriptContext): Promise<void> {
  const site = siteOf(location.hostname);
  let state = await background.getInterface();
  if (!site || !state) return;
  const host = createCardHost(hostCss + cardCss);
  const drawing = createCardDrawing(host, () => state!);
  const reader = createPageReader({
    site,
    host,
    gateway: background,
    settings: () => state!.settings,
    draw: drawing.draw,
    describePlace: (place, number, of) => {
      const translate = createTranslator(state!.messages, state!.language);
      return translate('walkedReference', number, of, place.raw);
    },
  });
  const isOn = () => !state!.settings.sitesOff.includes(location.hostname);

  const stopServing = servePage(reader.handlers, browser.runtime.id);
  const stopWatching = watchSettings(async (settings) => {
    const was = isOn();
    // A change of language brings other texts.
    state = (await background.getInterface()) ?? { ...state!, settings };
    host.setTheme(settings.theme);
    if (isOn() !== was) await (isOn() ? reader.start() : reader.stop());
  });
  ctx.onInvalidated(() => {
    stopServing();
    stopWatching();
    reader.stop();
  });
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    const moved = newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search;
    if (moved && isOn()) void reader.start();
  });
  host.setTheme(state.settings.theme);
  if (isOn()) await reader.start();
}

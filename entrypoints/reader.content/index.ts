import './page.css';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { background } from '../../lib/messaging/client.ts';
import type { InterfaceState } from '../../lib/messaging/protocol.ts';
import { servePage } from '../../lib/messaging/serve.ts';
import { watchInterface } from '../../lib/messaging/watch-interface.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { createPageReader } from '../../lib/page/page-reader.ts';
import { SITES } from '../../lib/page/sites/match-patterns.ts';
import { siteOf } from '../../lib/page/sites/index.ts';
import { readUntilAnswered, untilAnswered } from '../../lib/page/until-answered.ts';

export default defineContentScript({
  matches: SITES,
  // A message that every script of the page hears, which would tell it that Kamerlens is here.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const site = siteOf(location.hostname);
    const ask = () => background.getInterface(location.hostname);
    const state = site && (await untilAnswered(ask, (answer) => !answer, ctx));
    if (site && state && ctx.isValid) read(ctx, site, state);
  },
});

function read(
  ctx: ContentScriptContext,
  site: NonNullable<ReturnType<typeof siteOf>>,
  first: InterfaceState,
): void {
  let state = first;
  const host = createCardHost(state.cardStyle);
  const gateway = { ...background, ...readUntilAnswered(background, ctx) };
  const reader = createPageReader({ site, host, gateway, state: () => state });
  let on = false;
  const apply = (next: InterfaceState) => {
    state = next;
    host.setTheme(state.settings.theme);
    reader.restyle();
    turn(false);
  };
  const turn = (isOtherPage: boolean) => {
    const wasOn = on;
    on = !isOff(state.settings);
    if (on && (isOtherPage || !wasOn)) void reader.start();
    if (!on && wasOn) reader.stop();
  };

  const stopServing = servePage(reader.handlers, browser.runtime.id);
  const stopWatching = watchInterface(location.hostname, apply);
  ctx.onInvalidated(() => {
    // First: the browser's API may be gone by then, and stopping to listen to it may throw.
    reader.stop();
    stopServing();
    stopWatching();
  });
  const address = () => location.pathname + location.search;
  let before = address();
  const onNavigated = () => {
    if (address() !== before) turn(true);
    before = address();
  };
  // Not `navigate`, nor what WXT makes of it: that comes before the address changes, and for other pages too.
  navigation.addEventListener('currententrychange', onNavigated, { signal: ctx.signal });
  apply(state);
}

/** Whether the reader wants nothing here: not on this site, or not on this page whatever its hash. */
function isOff({ sitesOff, pagesOff }: InterfaceState['settings']): boolean {
  return sitesOff.includes(location.hostname) || pagesOff.includes(location.href.split('#')[0]!);
}

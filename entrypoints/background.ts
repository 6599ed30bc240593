import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { drawCard } from '../components/card/draw-card.tsx';
import { pageWords, prepareCards } from '../components/card/draw-interface.ts';
import { createFullTextCache } from '../lib/full-text/cache.ts';
import { createFullTexts } from '../lib/full-text/full-texts.ts';
import { openIndex } from '../lib/index/open-index.ts';
import { createBackgroundHandlers } from '../lib/messaging/handlers.ts';
import { callPage } from '../lib/messaging/page-client.ts';
import { preparePublishers, readCardStyle, readWords } from '../lib/messaging/read-words.ts';
import { serveBackground } from '../lib/messaging/serve.ts';
import { readSettings } from '../lib/storage/settings.ts';
import { silence, speak } from '../lib/storage/silence.ts';
import { openSavedDocuments } from '../lib/storage/saved-documents.ts';
import { openSync } from '../lib/sync/open-sync.ts';

const WALKS = { 'next-reference': 'next', 'previous-reference': 'previous' } as const;

// Everything is registered at once: what is registered later misses the event that woke the background.
export default defineBackground(() => {
  let saved: ReturnType<typeof openSavedDocuments> | undefined;
  const openSaved = () =>
    (saved ??= openSavedDocuments().then(
      (store) => {
        store.watch(requestSync);
        return store;
      },
      (error: unknown) => {
        saved = undefined;
        throw error;
      },
    ));
  const index = openIndex();
  const requestSync = openSync({ openSaved, index });

  const fullTexts = createFullTexts({
    network: { fetch: (url, options) => fetch(url, options), isOffline: () => !navigator.onLine },
    cache: createFullTextCache(),
    isAllowed: async () => (await readSettings()).fullText,
    exchangesIn: index.exchangesIn,
    now: () => new Date().toISOString(),
  });

  const handlers = createBackgroundHandlers({
    index,
    fullTexts,
    openSaved,
    savedChanged: requestSync,
    preparePublishers,
    async readInterface(host) {
      const [texts, cardStyle] = await Promise.all([readWords(), readCardStyle()]);
      const { settings } = texts;
      return { cardStyle, cards: prepareCards(texts, host), words: pageWords(texts), settings };
    },
    async drawCard(card) {
      const texts = await readWords();
      return drawCard({ texts, offersFullText: texts.settings.fullText, ...card });
    },
    silencer: { silence, speak },
    version: browser.runtime.getManifest().version,
    openOptions: () => browser.runtime.openOptionsPage(),
  });
  serveBackground(handlers, browser.runtime.id);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.commands.onCommand.addListener((command) => {
    if (Object.hasOwn(WALKS, command)) void walk(WALKS[command as keyof typeof WALKS]);
  });
});

/** Only a tab on the two sites shows its address; others have no content script to call. */
async function walk(direction: 'next' | 'previous'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && tab.url) await callPage(tab.id, 'walkReferences', direction);
}

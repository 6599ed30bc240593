import { browser } from 'wxt/browser';
import { pageToSave, savedIdOf } from '../../components/popup/page-to-save.ts';
import type { PopupGateway } from '../../components/popup/types.ts';
import { background, backgroundOfOwnPages } from '../../lib/messaging/client.ts';
import { callPage } from '../../lib/messaging/page-client.ts';
import type { CallFailure, CitingDocumentsResult, ExchangesResult } from '../../lib/messaging/protocol.ts';
import { siteOf } from '../../lib/page/sites/index.ts';
import { readSettings, switchOff, switchOn } from '../../lib/storage/settings.ts';

/** The popup's calls on the tab in front, the background and the settings. */
export function createGateway(): PopupGateway {
  const tab = findTab();
  const tabId = tab.then((front) => front?.id ?? browser.tabs.TAB_ID_NONE);

  return {
    async getSite() {
      // Only tabs of the two sites show their address to us.
      const url = URL.parse((await tab)?.url ?? '');
      return url?.protocol === 'https:' && siteOf(url.hostname) ? url.hostname : undefined;
    },
    isOn: async (site) => !(await readSettings()).sitesOff.includes(site),
    setOn: (site, on) => (on ? switchOn(site) : switchOff(site)),
    getSummary: async () => callPage(await tabId, 'getPageSummary', undefined),
    async getCiting(id) {
      const [exchanges, documents] = await Promise.all([
        backgroundOfOwnPages.getExchangesCiting({ id }),
        backgroundOfOwnPages.getDocumentsCiting({ id }),
      ]);
      const failure = failureIn(exchanges) ?? failureIn(documents);
      return {
        exchanges: exchanges.ok ? exchanges.exchanges : [],
        documents: documents.ok ? documents.documents : [],
        ...(failure && { failure }),
      };
    },
    isSaved: (summary) => background.isSaved(savedIdOf(summary)),
    async savePage(summary) {
      const record = summary.page.self ? await recordOf(summary.page.self) : undefined;
      const result = await backgroundOfOwnPages.saveDocument(
        pageToSave(summary, record, new Date().toISOString()),
      );
      if (!result.ok) throw new Error(`The page was not saved: ${result.error}`);
    },
    getIndexDate: async () => (await backgroundOfOwnPages.getIndexInfo())?.date,
    showReference: async (place) => callPage(await tabId, 'showReference', place),
    showExchange: async (place) => callPage(await tabId, 'showExchange', place),
    async reload() {
      await browser.tabs.reload(await tabId);
      window.close();
    },
    async openOptions() {
      await browser.runtime.openOptionsPage();
      window.close();
    },
  };
}

function failureIn(result: ExchangesResult | CitingDocumentsResult): CallFailure | undefined {
  return result.ok ? result.partial : result.error;
}

/** `popup.html?tab=12`, opened in a tab of its own, is about tab 12; the popup itself about the tab in front. */
async function findTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return browser.tabs.get(Number(named)).catch(() => undefined);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}

async function recordOf(id: string) {
  const result = await background.getPreview({ targets: [id], context: { text: '', start: 0, end: 0 } });
  const resolution = result.ok ? result.preview.resolution : undefined;
  return resolution?.status === 'found' ? resolution.document : undefined;
}

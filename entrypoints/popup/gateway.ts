import { browser } from 'wxt/browser';
import { pageToSave, savedIdOf } from '../../components/popup/page-to-save.ts';
import type { Citing, FrontTab, PopupGateway } from '../../components/popup/types.ts';
import { backgroundOfOwnPages } from '../../lib/messaging/client.ts';
import { callPage } from '../../lib/messaging/page-client.ts';
import type { CallFailure, CitingDocumentsResult, ExchangesResult } from '../../lib/messaging/protocol.ts';
import { siteOf } from '../../lib/page/sites/index.ts';
import { DEFAULT_SETTINGS, pageAddress } from '../../lib/storage/settings-schema.ts';
import {
  readSettings,
  switchOff,
  switchOffPage,
  switchOn,
  switchOnPage,
  updateSettings,
} from '../../lib/storage/settings.ts';
import { copyList } from './copy-list.ts';
import { exportReferences } from './export-references.ts';

/** The popup's calls on the tab in front, the background and the settings. */
export function createGateway(): PopupGateway {
  const found = findTab();
  const tabId = found.then((tab) => tab?.id ?? browser.tabs.TAB_ID_NONE);
  /** The tab as it was found, for the first who asks: it need not be asked for twice. */
  let fresh: typeof found | undefined = found;

  return {
    async getTab() {
      const first = fresh;
      fresh = undefined;
      return describeTab(await (first ?? tabId.then((id) => browser.tabs.get(id)).catch(() => undefined)));
    },
    async getChoices({ site, url }) {
      const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
      const { trigger, sitesOff, pagesOff } = settings;
      const page = pageAddress(url);
      return {
        site: !sitesOff.includes(site),
        page: page === undefined || !pagesOff.includes(page),
        trigger,
      };
    },
    async choose({ site, url }, { page: onPage, site: onSite, trigger }) {
      if (onPage !== undefined) await (onPage ? switchOnPage(url) : switchOffPage(url));
      if (onSite !== undefined) await (onSite ? switchOn(site) : switchOff(site));
      if (trigger) await updateSettings({ trigger });
    },
    getSummary: async () => callPage(await tabId, 'getPageSummary', undefined),
    async getDocuments(ids) {
      const result = await backgroundOfOwnPages.getDocuments(ids);
      if (!result.ok) throw new Error(`The documents were not looked up: ${result.error}`);
      return new Map(
        result.documents.flatMap((record, place) => (record ? [[ids[place]!, record] as const] : [])),
      );
    },
    async getCiting(request) {
      const answers = await Promise.all([
        backgroundOfOwnPages.getExchangesCiting(request),
        backgroundOfOwnPages.getDocumentsCiting(request),
      ]);
      return joinCiting(...answers);
    },
    isSaved: (summary) => backgroundOfOwnPages.isSaved(savedIdOf(summary)),
    async savePage(summary, record, tags) {
      const result = await backgroundOfOwnPages.saveDocument(
        pageToSave(summary, record, tags, new Date().toISOString()),
      );
      if (!result.ok) throw new Error(`The page was not saved: ${result.error}`);
    },
    copy: copyList,
    exportReferences,
    getIndexDate: async () => (await backgroundOfOwnPages.getIndexInfo())?.date,
    showReference: async (place) => callPage(await tabId, 'showReference', place),
    showExchange: async (place) => callPage(await tabId, 'showExchange', place),
    reload: async () => browser.tabs.reload(await tabId),
    async openOptions() {
      await browser.runtime.openOptionsPage();
      window.close();
    },
  };
}

function joinCiting(exchanges: ExchangesResult, documents: CitingDocumentsResult): Citing {
  const failure = failureIn(exchanges) ?? failureIn(documents);
  return {
    exchanges: exchanges.ok ? exchanges.exchanges : [],
    documents: documents.ok ? documents.documents : [],
    withoutTexts: exchanges.ok ? exchanges.withoutTexts : 0,
    more: {
      exchanges: exchanges.ok && exchanges.more === true,
      documents: documents.ok && documents.more === true,
    },
    ...(failure && { failure }),
  };
}

function failureIn(result: ExchangesResult | CitingDocumentsResult): CallFailure | undefined {
  return result.ok ? result.partial : result.error;
}

/** Only tabs of the two sites, and our own pages, show their address to us. */
function describeTab(tab: { url?: string | undefined; status?: string | undefined } | undefined): FrontTab {
  const url = URL.parse(tab?.url ?? '');
  if (url?.href.startsWith(browser.runtime.getURL('/'))) return { kind: 'own' };
  if (url?.protocol !== 'https:' || !siteOf(url.hostname)) return { kind: 'other' };
  return {
    kind: 'site',
    site: url.hostname,
    url: url.href,
    loading: tab?.status === 'loading',
    pdf: /\.pdf$/i.test(url.pathname),
  };
}

/** `popup.html?tab=12`, opened in a tab of its own, is about tab 12; the popup itself about the tab in front. */
async function findTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return browser.tabs.get(Number(named)).catch(() => undefined);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}

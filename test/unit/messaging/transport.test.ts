import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type {
  background as Client,
  backgroundOfOwnPages as OwnPages,
} from '../../../lib/messaging/client.ts';
import type { Handlers } from '../../../lib/messaging/messenger.ts';
import type { CardRequest } from '../../../lib/preview/types.ts';
import type { BackgroundProtocol, PageProtocol, SentReference } from '../../../lib/messaging/protocol.ts';

const OWN = 'our-extension';

type Listener = (
  message: unknown,
  sender: { id: string; tab?: { id: number } },
  respond: (answer: unknown) => void,
) => true | undefined;

/** The part of the browser that carries messages: one background, one tab. */
function createBrowser() {
  const listeners = new Set<Listener>();
  const gone = () =>
    Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
  const deliver = (message: unknown, id: string, tab?: { id: number }): Promise<unknown> => {
    const later: unknown = structuredClone(message);
    return new Promise((resolve, reject) => {
      const answered = [...listeners].some((listener) =>
        listener(later, { id, ...(tab && { tab }) }, resolve),
      );
      if (!answered) gone().catch(reject);
    });
  };
  const runtime = {
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage: vi.fn((message: unknown) => deliver(message, OWN)),
  };
  const tabs = { sendMessage: (_tab: number, message: unknown) => deliver(message, OWN) };
  return { runtime, tabs, gone, deliver };
}

const REFERENCE: SentReference = {
  text: 0,
  kind: 'kamerstuk',
  start: 0,
  end: 9,
  targets: ['kst-1234-5'],
  form: 'ID',
  evidence: 'label',
  status: 'unknown',
};
const SUMMARY = { url: 'u', page: {}, scanning: false, groups: [], places: [], inView: 0, exchanges: [] };
const CARD: CardRequest = {
  subject: { number: '1', text: 'Zie daar.', references: [] },
  page: { title: 'Een pagina', url: 'https://www.tweedekamer.nl/' },
  canGoBack: false,
};

const HANDLERS: Handlers<BackgroundProtocol> = {
  identifyPage: ({ url }) => ({ self: url }),
  readTexts: ({ texts }) => ({ ok: true, references: texts.map((_, text) => ({ ...REFERENCE, text })) }),
  readExchanges: (paragraphs) => [
    { ordinal: 1, asker: {}, question: 'Klopt dit?', answer: null, paragraphs: paragraphs.map((_, i) => i) },
  ],
  drawCard: ({ page }) => ({ card: ['p', {}, page.title], said: [] }),
  getExchangesCiting: () => ({ ok: true, exchanges: [], withoutTexts: 0 }),
  getExchangesAbout: () => ({ ok: true, indexDate: '2026-10-30', about: {} }),
  getDocumentsCiting: () => ({ ok: true, documents: [] }),
  getDocuments: () => ({ ok: true, documents: [] }),
  getIndexInfo: () => null,
  getInterface: () => Promise.reject(new Error('a mistake')),
  saveDocument: () => ({ ok: true }),
  isSaved: (id) => id === 'kst-1-1',
  stopFullText: () => undefined,
  openOptions: () => undefined,
  savedChanged: () => undefined,
};

let browser: ReturnType<typeof createBrowser>;
let background: typeof Client;
let ownPages: typeof OwnPages;
let serve: typeof import('../../../lib/messaging/serve.ts');
let callPage: typeof import('../../../lib/messaging/page-client.ts').callPage;

beforeEach(async () => {
  vi.resetModules();
  browser = createBrowser();
  vi.doMock('wxt/browser', () => ({ browser }));
  ({ background, backgroundOfOwnPages: ownPages } = await import('../../../lib/messaging/client.ts'));
  ({ callPage } = await import('../../../lib/messaging/page-client.ts'));
  serve = await import('../../../lib/messaging/serve.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('wxt/browser');
});

describe('calls to the background', () => {
  test('come back with its answer', async () => {
    serve.serveBackground(HANDLERS, OWN);
    const texts = [{ text: 'een' }, { text: 'twee' }];
    expect(await background.readTexts({ page: {}, texts })).toEqual({
      ok: true,
      references: [REFERENCE, { ...REFERENCE, text: 1 }],
    });
    expect(await background.identifyPage({ url: 'a', meta: [] })).toEqual({ self: 'a' });
    expect(await background.readExchanges(texts)).toMatchObject([{ paragraphs: [0, 1] }]);
    expect(await ownPages.isSaved('kst-1-1')).toBe(true);
    expect(await ownPages.getDocuments(['kst-1-1'])).toEqual({ ok: true, documents: [] });
    expect(await background.drawCard(CARD)).toEqual({ card: ['p', {}, 'Een pagina'], said: [] });
    await expect(background.openOptions()).resolves.toBeUndefined();
  });

  test('are made once more when the background was just stopped', async () => {
    serve.serveBackground(HANDLERS, OWN);
    browser.runtime.sendMessage.mockImplementationOnce(browser.gone);
    expect(await ownPages.isSaved('kst-1-1')).toBe(true);
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('say that it is gone when it stays so, after two attempts', async () => {
    const gone = { ok: false, error: 'disconnected' };
    expect(await ownPages.getDocuments(['kst-1-1'])).toEqual(gone);
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
    expect(await background.readTexts({ page: {}, texts: [] })).toEqual(gone);
    expect(await background.readExchanges([])).toEqual([]);
    expect(await background.identifyPage({ url: 'a', meta: [] })).toBeNull();
    expect(await ownPages.getExchangesCiting({ id: 'a' })).toEqual(gone);
    expect(await ownPages.getDocumentsCiting({ id: 'a' })).toEqual(gone);
    expect(await ownPages.getDocuments(['a'])).toEqual(gone);
    expect(await ownPages.saveDocument({} as never)).toEqual(gone);
    expect(await ownPages.isSaved('kst-1-1')).toBe(false);
    expect(await ownPages.getIndexInfo()).toBeNull();
    expect(await background.getInterface('a')).toBeNull();
    expect(await background.drawCard(CARD)).toBeNull();
    await expect(background.openOptions()).resolves.toBeUndefined();
  });

  test('do not reject after the extension was updated under the page', async () => {
    browser.runtime = undefined as never;
    expect(await background.readTexts({ page: {}, texts: [] })).toEqual({ ok: false, error: 'disconnected' });
  });

  test('do not reject when a handler does', async () => {
    serve.serveBackground(HANDLERS, OWN);
    expect(await background.getInterface('a')).toBeNull();
  });

  test('do not wait for ever', async () => {
    vi.useFakeTimers();
    browser.runtime.sendMessage.mockImplementation(() => new Promise(() => undefined));
    const answer = background.readTexts({ page: {}, texts: [] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ ok: false, error: 'disconnected' });
  });
});

describe('a sender', () => {
  const message = { call: 'isSaved', data: 'kst-1-1' };
  const send = (id: string, what: object = message) => browser.deliver(what, id);

  test('of our own is answered, any other is refused without reaching the handler', async () => {
    const isSaved = vi.fn(HANDLERS.isSaved);
    serve.serveBackground({ ...HANDLERS, isSaved }, OWN);
    expect(await send(OWN)).toEqual({ value: true });
    expect(await send('another-extension')).toEqual({ error: expect.stringContaining('Refused') });
    expect(isSaved).toHaveBeenCalledOnce();
  });

  test('is told apart by its tab', async () => {
    const stopFullText = vi.fn<Handlers<BackgroundProtocol>['stopFullText']>();
    serve.serveBackground({ ...HANDLERS, stopFullText }, OWN);
    const stop = { call: 'stopFullText', data: 'kst-1-1#1' };
    await browser.deliver(stop, OWN, { id: 7 });
    await browser.deliver(stop, OWN);
    expect(stopFullText.mock.calls).toEqual([
      ['kst-1-1#1', 7],
      ['kst-1-1#1', undefined],
    ]);
  });

  test('that asks for what no protocol has gets no answer', async () => {
    serve.serveBackground(HANDLERS, OWN);
    await expect(send(OWN, { ...message, call: 'eraseAll' })).rejects.toThrow();
    await expect(send(OWN, { ...message, call: 'toString' })).rejects.toThrow();
  });
});

describe('calls to a page', () => {
  const PAGE: Handlers<PageProtocol> = {
    getPageSummary: () => ({ ...SUMMARY, title: 'T' }),
    showReference: () => undefined,
    showExchange: () => undefined,
    walkReferences: vi.fn(),
  };

  test('come back with its answer', async () => {
    serve.servePage(PAGE, OWN);
    expect(await callPage(1, 'getPageSummary', undefined)).toMatchObject({ title: 'T' });
    await callPage(1, 'walkReferences', 'next');
    expect(PAGE.walkReferences).toHaveBeenCalledExactlyOnceWith('next', undefined);
  });

  test('give undefined when there is no content script, or no longer', async () => {
    expect(await callPage(1, 'getPageSummary', undefined)).toBeUndefined();
    const stop = serve.servePage(PAGE, OWN);
    stop();
    expect(await callPage(1, 'getPageSummary', undefined)).toBeUndefined();
  });

  test('do not wait for ever', async () => {
    vi.useFakeTimers();
    serve.servePage({ ...PAGE, getPageSummary: () => new Promise(() => undefined) }, OWN);
    const answer = callPage(1, 'getPageSummary', undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBeUndefined();
  });
});

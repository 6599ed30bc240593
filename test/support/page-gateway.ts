import { quoteExchange } from '../../lib/exchanges/quote.ts';
import { readExchanges } from '../../lib/exchanges/read.ts';
import { buildIndex } from '../../lib/index/build.ts';
import { createIndexReader } from '../../lib/index/reader.ts';
import { createIndexHandlers } from '../../lib/messaging/index-handlers.ts';
import type { PageReaderOptions } from '../../lib/page/page-reader.ts';
import type { PreviewRequest, PreviewResult } from '../../lib/preview/types.ts';
import { identifyPage } from '../../lib/references/identify-page.ts';
import { PAGE_SOURCE } from './page-source.ts';

/** The background's calls that read, and the look-up that it draws cards from. */
export type PageGateway = Omit<PageReaderOptions['gateway'], 'drawCard'> & {
  getPreview(request: PreviewRequest): Promise<PreviewResult>;
};

/** The page that tests read unless they say otherwise: it does not tell which paper it is. */
const PAGE_URL = 'https://zoek.officielebekendmakingen.nl/schriftelijk-overleg.html';

/** Index files of the made source, by their names; a test may damage or remove one. */
export const buildPageIndex = () => buildIndex(PAGE_SOURCE);

/** The background, in the page itself: the same pure core over an index in memory. */
export async function createPageGateway({
  url = PAGE_URL,
  files,
}: { url?: string; files?: ReadonlyMap<string, Uint8Array<ArrayBuffer>> } = {}): Promise<PageGateway> {
  const index = files ?? (await buildPageIndex());
  const calls = createIndexHandlers(
    createIndexReader(async (file) => {
      const bytes = index.get(file);
      if (!bytes) throw new Error(`No ${file}`);
      return bytes;
    }),
  );
  return {
    identifyPage: async (facts) => identifyPage({ ...facts, url }),
    readTexts: async (request) => calls.readTexts(structuredClone(request)),
    readExchanges: async (paragraphs) =>
      readExchanges(paragraphs).map((exchange) => quoteExchange(exchange, paragraphs)),
    getPreview: async (request) => calls.getPreview(structuredClone(request)),
    openOptions: async () => undefined,
    stopFullText: async () => undefined,
  };
}

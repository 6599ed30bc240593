import type { CallFailure, SentReference, TextsRequest, TextsResult } from '../messaging/protocol.ts';
import type { Paragraph, ReadExchange } from '../exchanges/read.ts';
import type { PageFacts } from '../references/identify-page.ts';
import type { PageContext } from '../references/types.ts';
import type { Highlighter } from './highlighter.ts';
import { addNoteMarks, addReference, textsWithReferences } from './page-references.ts';
import { collectParagraphs, joinExchanges, type PageExchanges } from './page-exchanges.ts';
import { createPlaces, type Place, type Places } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import { runInSlices } from './slices.ts';
import type { TextBlock } from './text-block.ts';

/** What a page asks of the background to be read. */
export interface ReadingGateway {
  identifyPage(facts: PageFacts): Promise<PageContext | null>;
  readTexts(request: TextsRequest): Promise<TextsResult>;
  readExchanges(paragraphs: Paragraph[]): Promise<ReadExchange[]>;
}

/** What has been read of a page: its references, found, resolved and painted, and its exchanges. */
export interface PageReading {
  readonly places: Places;
  readonly page: PageContext;
  readonly scanning: boolean;
  /** Set when the index could not be asked. */
  readonly indexError: CallFailure | undefined;
  /** Empty until the page has been read for them. */
  readonly exchanges: PageExchanges;
  /** Reads the whole page anew, as after a navigation within it. */
  start(): Promise<void>;
  /** Reads parts of the page anew and forgets what has left it. */
  update(changed: readonly Element[], removed: boolean): Promise<void>;
  stop(): void;
}

/** Texts are sent to the background in batches of about so many characters: the first painted soon, few messages. */
const BATCH = 60_000;

export function createPageReading(
  site: SiteAdapter,
  highlighter: Highlighter,
  gateway: ReadingGateway,
): PageReading {
  const places = createPlaces();
  let page: PageContext = {};
  let exchanges = joinExchanges([], [], site);
  let indexError: CallFailure | undefined;
  let stopped = new AbortController();
  let scans = 0;

  async function read(roots: readonly Element[], signal: AbortSignal): Promise<void> {
    scans += 1;
    try {
      for (const root of roots) await readReferences(root, signal);
      addNoteMarks(places, document.body, site).forEach(highlighter.paint);
      await readPageExchanges(signal);
    } finally {
      scans -= 1;
    }
  }

  /** Walks a part of the page; texts go to the background while the walk goes on. */
  async function readReferences(root: Element, signal: AbortSignal): Promise<void> {
    const sent: Promise<void>[] = [];
    let batch: TextBlock[] = [];
    let size = 0;
    const flush = () => {
      if (batch.length > 0) sent.push(readBatch(batch, signal));
      batch = [];
      size = 0;
    };
    const take = (block: TextBlock | undefined) => {
      if (!block) return;
      batch.push(block);
      size += block.text.length;
      if (size > BATCH) flush();
    };
    await runInSlices(textsWithReferences(root, site), take, signal);
    flush();
    await Promise.all(sent);
  }

  async function readBatch(blocks: TextBlock[], signal: AbortSignal): Promise<void> {
    const texts = blocks.map(({ text, links }) => ({ text, ...(links.length > 0 && { links }) }));
    const answer = await gateway.readTexts({ page, texts });
    if (signal.aborted) return;
    indexError = answer.ok ? answer.partial : answer.error;
    if (answer.ok) await runInSlices(answer.references.values(), (found) => add(blocks, found), signal);
  }

  function add(blocks: readonly TextBlock[], found: SentReference): void {
    const place = addReference(places, blocks[found.text]!, found);
    if (place) highlighter.paint(place);
  }

  async function readPageExchanges(signal: AbortSignal): Promise<void> {
    const blocks: TextBlock[] = [];
    const paper = document.querySelector(site.paper) ?? document.body;
    const { texts, paragraphs } = collectParagraphs(paper, site, blocks);
    if (!(await runInSlices(texts, () => undefined, signal))) return;
    const read = blocks.length > 0 ? await gateway.readExchanges(paragraphs()) : [];
    if (!signal.aborted) exchanges = joinExchanges(read, blocks, site);
  }

  const forget = (gone: Place[]) => gone.forEach(highlighter.erase);

  return {
    places,
    get page() {
      return page;
    },
    get scanning() {
      return scans > 0;
    },
    get indexError() {
      return indexError;
    },
    get exchanges() {
      return exchanges;
    },
    async start() {
      this.stop();
      stopped = new AbortController();
      const { signal } = stopped;
      scans += 1;
      try {
        const identified = await gateway.identifyPage(site.facts(document, location.href));
        if (signal.aborted) return;
        page = identified ?? {};
        await read([document.body], signal);
      } finally {
        scans -= 1;
      }
    },
    update(changed, removed) {
      if (removed) forget(places.removeDisconnected());
      for (const element of changed) forget(places.removeIn(element));
      return read(
        changed.filter((element) => element.isConnected),
        stopped.signal,
      );
    },
    stop() {
      stopped.abort();
      places.remove([...places.all()]);
      highlighter.clear();
    },
  };
}

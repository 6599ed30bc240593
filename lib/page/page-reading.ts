import type { CallFailure, SentReference, TextsRequest, TextsResult } from '../messaging/protocol.ts';
import type { QuotedExchange } from '../exchanges/quote.ts';
import type { Paragraph } from '../exchanges/read.ts';
import type { PageFacts } from '../references/identify-page.ts';
import type { PageContext } from '../references/types.ts';
import { isWithin } from './elements.ts';
import type { Highlighter } from './highlighter.ts';
import { readPageFacts } from './page-facts.ts';
import { addNoteMarks, addReference, isOutside, textsWithReferences } from './page-references.ts';
import { collectParagraphs, joinExchanges, type PageExchanges } from './page-exchanges.ts';
import { createPlaces, type Place, type Places } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import { runInSlices } from './slices.ts';
import type { TextBlock } from './text-block.ts';

/** What a page asks of the background to be read. */
export interface ReadingGateway {
  identifyPage(facts: PageFacts): Promise<PageContext | null>;
  readTexts(request: TextsRequest): Promise<TextsResult>;
  readExchanges(paragraphs: Paragraph[]): Promise<QuotedExchange[]>;
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
  let identified: Promise<void> = Promise.resolve();
  let stopped = new AbortController();
  let scans = 0;
  /** The page has shown a sign of questions and answers. */
  let hasExchanges = false;
  let exchangeReads = 0;
  /** Texts whose references are not known yet; one that changes meanwhile is read anew, and is no longer here. */
  const unanswered = new Set<TextBlock>();

  async function read(roots: readonly Element[], signal: AbortSignal): Promise<void> {
    scans += 1;
    try {
      for (const root of roots) await readReferences(root, signal);
      addNoteMarks(places, site).forEach(highlighter.paint);
      const paper = paperOf(site);
      const touched = roots.some((root) => root.contains(paper) || paper.contains(root));
      if (hasExchanges && touched) await readPageExchanges(paper, signal);
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
      unanswered.add(block);
      batch.push(block);
      size += block.text.length;
      // The notes of a page go together, as one may lean on another.
      if (size > BATCH && !block.note) flush();
    };
    await runInSlices(textsWithReferences(root, site, page, noticeExchange), take, signal);
    flush();
    await Promise.all(sent);
  }

  async function readBatch(blocks: TextBlock[], signal: AbortSignal): Promise<void> {
    const texts = blocks.map(({ text, links, note }) => ({ text, links, note }));
    const answer = await gateway.readTexts({ page, texts });
    if (signal.aborted) return;
    // What one answer could not tell stays untold, whatever the next one says.
    indexError ??= answer.ok ? answer.partial : answer.error;
    if (answer.ok) await runInSlices(answer.references.values(), (found) => add(blocks, found), signal);
    for (const block of blocks) unanswered.delete(block);
  }

  function add(blocks: readonly TextBlock[], found: SentReference): void {
    const block = blocks[found.text]!;
    const place = unanswered.has(block) ? addReference(places, block, found) : undefined;
    if (place) highlighter.paint(place);
  }

  const noticeExchange = () => {
    hasExchanges = true;
  };

  async function readPageExchanges(paper: Element, signal: AbortSignal): Promise<void> {
    exchangeReads += 1;
    const turn = exchangeReads;
    const blocks: TextBlock[] = [];
    const { texts, paragraphs } = collectParagraphs(paper, site, blocks);
    if (!(await runInSlices(texts, () => undefined, signal))) return;
    const read = blocks.length > 0 ? await gateway.readExchanges(paragraphs()) : [];
    // A later reading of the page may have been quicker.
    if (!signal.aborted && turn === exchangeReads) exchanges = joinExchanges(read, blocks, site);
  }

  async function identify(signal: AbortSignal): Promise<void> {
    const known = await gateway.identifyPage(readPageFacts());
    if (!signal.aborted) page = known ?? {};
  }

  const forget = (gone: Place[]) => gone.forEach(highlighter.erase);

  function stop(): void {
    stopped.abort();
    places.remove([...places.all()]);
    highlighter.clear();
    unanswered.clear();
    page = {};
    hasExchanges = false;
    exchanges = joinExchanges([], [], site);
    indexError = undefined;
  }

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
      stop();
      stopped = new AbortController();
      const { signal } = stopped;
      scans += 1;
      try {
        identified = identify(signal);
        await identified;
        if (!signal.aborted) await read([document.body], signal);
      } finally {
        scans -= 1;
      }
    },
    async update(changed, removed) {
      const { signal } = stopped;
      const roots = new Set(changed);
      if (removed) forget(places.removeDisconnected());
      for (const element of roots) forget(places.removeIn(element));
      for (const block of unanswered) if (isWithin(block.element, roots)) unanswered.delete(block);
      await identified;
      // A clock in a menu must not have the paper read again every second.
      const parts = changed.filter((element) => element.isConnected && !isOutside(element, site));
      if (!signal.aborted && parts.length > 0) await read(parts, signal);
    },
    stop,
  };
}

function paperOf({ paper }: SiteAdapter): Element {
  for (const selector of paper) {
    const found = document.querySelector(selector);
    if (found) return found;
  }
  return document.body;
}

import type { Exchange } from '../exchanges/types.ts';
import { textAddress } from './address.ts';
import type { CachedText, FullTextCache } from './cache.ts';
import { fetchXml, type Network } from './fetch-xml.ts';
import { findPassage } from './find-passage.ts';
import { readXml } from './read-xml.ts';
import { FullTextError, type FullTextRequest, type FullTextResult } from './types.ts';

/** What full texts are made with. */
export interface FullTextServices {
  network: Network;
  cache: FullTextCache;
  /** Whether the reader allows fetching. */
  isAllowed: () => Promise<boolean>;
  /** What the index knows of the exchanges in a paper. */
  exchangesIn: (paper: string) => Promise<{ exchanges: Exchange[]; withoutTexts?: Exchange[] }>;
  /** ISO timestamp. */
  now: () => string;
}

/** Fetches papers at the reader's wish. No method rejects: what goes wrong is in the answer. */
export interface FullTexts {
  get(request: FullTextRequest): Promise<FullTextResult>;
  /** Stops the fetch that an earlier request with this id waits for. */
  stop(id: string): void;
}

/** A paper's id: an exchange's without its place. */
const paperId = (id: string) => id.replace(/#\d+$/, '');

export function createFullTexts(services: FullTextServices): FullTexts {
  const { network, cache, isAllowed, exchangesIn, now } = services;
  /** Fetches under way, by paper: two requests for one paper share one. */
  const running = new Map<string, { text: Promise<CachedText>; stop: AbortController }>();

  async function fetchText(id: string, xml: string, stop: AbortSignal): Promise<CachedText> {
    const { text, moved } = await fetchXml(xml, network, stop);
    const paper = readXml(text, moved ? undefined : id);
    const fetchedAt = now();
    // A text that cannot be kept is shown all the same.
    await cache.put(id, paper, fetchedAt).catch(() => {});
    return { ...paper, fetchedAt };
  }

  function startFetch(id: string, xml: string): Promise<CachedText> {
    const present = running.get(id);
    if (present) return present.text;
    const stop = new AbortController();
    const text = fetchText(id, xml, stop.signal).finally(() => running.delete(id));
    running.set(id, { text, stop });
    return text;
  }

  async function findExchange(paper: string, id: string): Promise<Exchange | undefined> {
    const { exchanges, withoutTexts = [] } = await exchangesIn(paper);
    return [...exchanges, ...withoutTexts].find((exchange) => exchange.id === id);
  }

  async function read({ id, sentence }: FullTextRequest): Promise<FullTextResult> {
    if (!(await isAllowed())) throw new FullTextError('off');
    const paper = paperId(id);
    const address = textAddress(paper);
    if (!address) throw new FullTextError('unpublished');
    const kept = await cache.get(paper, now()).catch(() => undefined);
    const { paragraphs, fetchedAt } = kept ?? (await startFetch(paper, address.xml));
    const sought = paper === id ? undefined : await findExchange(paper, id);
    return { ok: true, text: { ...findPassage(paragraphs, sought, sentence), url: address.page, fetchedAt } };
  }

  return {
    get: (request) =>
      read(request).catch((error: unknown) => {
        if (!(error instanceof FullTextError)) console.warn('Kamerlens: no full text', error);
        return { ok: false, error: error instanceof FullTextError ? error.reason : 'failed' };
      }),
    stop: (id) => running.get(paperId(id))?.stop.abort(),
  };
}

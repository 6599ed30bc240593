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
  /** The same, but never asks the site: undefined when it is not kept. */
  kept(request: FullTextRequest): Promise<FullTextResult | undefined>;
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

  async function answer(
    { id, sentence }: FullTextRequest,
    { paragraphs, fetchedAt }: CachedText,
  ): Promise<FullTextResult> {
    const paper = paperId(id);
    const sought = paper === id ? undefined : await findExchange(paper, id);
    const url = textAddress(paper)!.page;
    return { ok: true, text: { ...findPassage(paragraphs, sought, sentence), url, fetchedAt } };
  }

  const keptText = (id: string) => cache.get(paperId(id), now()).catch(() => undefined);

  async function get(request: FullTextRequest): Promise<FullTextResult> {
    if (!(await isAllowed())) throw new FullTextError('off');
    const paper = paperId(request.id);
    const address = textAddress(paper);
    if (!address) throw new FullTextError('unpublished');
    return answer(request, (await keptText(paper)) ?? (await startFetch(paper, address.xml)));
  }

  async function kept(request: FullTextRequest): Promise<FullTextResult | undefined> {
    const text = await keptText(request.id);
    return text && answer(request, text);
  }

  return {
    get: (request) => get(request).catch(failed),
    kept: (request) => kept(request).catch(failed),
    stop: (id) => running.get(paperId(id))?.stop.abort(),
  };
}

function failed(error: unknown): FullTextResult {
  if (error instanceof FullTextError) return { ok: false, error: error.reason };
  console.warn('Kamerlens: no full text', error);
  return { ok: false, error: 'failed' };
}

import type { Exchange } from '../exchanges/types.ts';
import { textAddress } from './address.ts';
import type { CachedText, FullTextCache } from './cache.ts';
import { fetchXml, type Network } from './fetch-xml.ts';
import { findPassage } from './find-passage.ts';
import { readXml } from './read-xml.ts';
import { shareWork } from './share-work.ts';
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
  /** @param asker the tab that asks */
  get(request: FullTextRequest, asker?: number): Promise<FullTextResult>;
  /** The same, but never asks the site: undefined when it is not kept. */
  kept(request: FullTextRequest): Promise<FullTextResult | undefined>;
  /** Whether a tab waits for the text of this id. */
  isFetching(id: string, asker?: number): boolean;
  /** Ends the wait of a tab for the text of this id; the fetch goes on for others that wait for it. */
  stop(id: string, asker?: number): void;
}

/** A paper's id: an exchange's without its place. */
const paperId = (id: string) => id.replace(/#\d+$/, '');

export function createFullTexts(services: FullTextServices): FullTexts {
  const { network, cache, isAllowed, exchangesIn, now } = services;
  const texts = shareWork(loadText, () => new FullTextError('stopped'));

  async function fetchText(id: string, xml: string, stop: AbortSignal): Promise<CachedText> {
    const { text, url } = await fetchXml(xml, network, stop);
    const paper = readXml(text, id, url);
    const fetchedAt = now();
    // A text that cannot be kept is shown all the same.
    await cache.put(id, paper, fetchedAt).catch(() => {});
    return { ...paper, fetchedAt };
  }

  async function loadText(id: string, stop: AbortSignal): Promise<CachedText> {
    if (!(await isAllowed())) throw new FullTextError('off');
    const address = textAddress(id);
    if (!address) throw new FullTextError('unpublished');
    return (await keptText(id)) ?? fetchText(id, address.xml, stop);
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

  async function kept(request: FullTextRequest): Promise<FullTextResult | undefined> {
    const text = await keptText(request.id);
    return text && answer(request, text);
  }

  return {
    get: (request, asker) =>
      texts
        .join(paperId(request.id), asker)
        .then((text) => answer(request, text))
        .catch(failed),
    kept: (request) => kept(request).catch(failed),
    isFetching: (id, asker) => texts.awaits(paperId(id), asker),
    stop: (id, asker) => texts.leave(paperId(id), asker),
  };
}

function failed(error: unknown): FullTextResult {
  if (error instanceof FullTextError) return { ok: false, error: error.reason };
  console.warn('Kamerlens: no full text', error);
  return { ok: false, error: 'failed' };
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import type { PopupGateway, PopupModel } from './types.ts';

type Without<Model, Key extends string> = Model extends unknown ? Omit<Model, Key> : never;

/** The popup's model as far as the page itself gives it. */
export type PageModel = Without<PopupModel, 'details'>;

/** How soon to ask again: often while the page comes, now and then while nothing answers. */
const COMING = 300;
const UNREACHABLE = 1_000;

/** A page that has just loaded may not answer yet; after so many times without an answer nobody will. */
const ATTEMPTS = 3;

/**
 * Follows the tab in front until its page has been read; `refresh` starts over.
 * @param first what {@link readPage} gave before anything was drawn; asked for here when absent
 */
export function usePage(gateway: PopupGateway, first?: PageModel): { model: PageModel; refresh: () => void } {
  const [model, setModel] = useState<PageModel>(first ?? { state: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let attempt = 0;
    const look = async () => {
      attempt += 1;
      const next = await readPage(gateway, attempt);
      if (stopped.signal.aborted) return;
      setModel(next);
      goOn(next);
    };
    const goOn = (now: PageModel) => {
      const wait = waitAfter(now);
      if (wait) timer = setTimeout(() => void look(), wait);
    };
    if (first && round === 0) goOn(first);
    else void look();
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [gateway, round]);

  return { model, refresh: useCallback(() => setRound((count) => count + 1), []) };
}

/**
 * What there is to show of the tab in front.
 * @param attempt how often it has been asked since it was in front, from 1
 */
export async function readPage(gateway: PopupGateway, attempt: number): Promise<PageModel> {
  const tab = await gateway.getTab();
  if (tab.kind !== 'site') return { state: tab.kind };
  const [choices, summary] = await Promise.all([gateway.getChoices(tab), gateway.getSummary()]);
  const here = { site: tab.site, choices };
  if (!choices.site || !choices.page) return { state: 'off', ...here };
  // Chromium has the content script run beside a PDF, where there is nothing for it to read.
  if (tab.pdf && !summary?.groups.length) return { state: 'pdf', ...here, ...webPageOf(tab.url) };
  if (summary) return { state: 'ready', ...here, summary };
  const mayCome = tab.loading || attempt < ATTEMPTS;
  return { state: mayCome ? 'opening' : 'unreachable', ...here };
}

function waitAfter(model: PageModel): number | undefined {
  if (model.state === 'unreachable') return UNREACHABLE;
  return model.state === 'opening' || isScanning(model) ? COMING : undefined;
}

const isScanning = (model: { state: string; summary?: PageSummary }) => model.summary?.scanning === true;

/** Officiële Bekendmakingen has every paper under the same name as PDF and as a web page. */
function webPageOf(url: string): { page?: string } {
  const { origin, pathname } = new URL(url);
  return /^\/[\w-]+\.pdf$/.test(pathname) ? { page: origin + pathname.replace(/pdf$/, 'html') } : {};
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupGateway, PopupModel } from './types.ts';

/** How soon to ask again: often while the page is being read, now and then while nothing answers. */
const SCANNING = 300;
const UNREACHABLE = 1_000;

/** Follows the tab in front until its page has been read; `refresh` starts over. */
export function usePage(gateway: PopupGateway): { model: PopupModel; refresh: () => void } {
  const [model, setModel] = useState<PopupModel>({ state: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const next = await readPage(gateway);
      if (stopped.signal.aborted) return;
      setModel(next);
      const wait = waitAfter(next);
      if (wait) timer = setTimeout(() => void look(), wait);
    };
    void look();
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [gateway, round]);

  return { model, refresh: useCallback(() => setRound((count) => count + 1), []) };
}

async function readPage(gateway: PopupGateway): Promise<PopupModel> {
  const site = await gateway.getSite();
  if (!site) return { state: 'unsupported' };
  if (!(await gateway.isOn(site))) return { state: 'off', site };
  const summary = await gateway.getSummary();
  if (!summary) return { state: 'unreachable', site };
  const [citing, saved] = await Promise.all([
    summary.page.self ? gateway.getCiting(summary.page.self) : { exchanges: [], documents: [] },
    gateway.isSaved(summary),
  ]);
  return { state: 'ready', site, summary, citing, saved };
}

function waitAfter(model: PopupModel): number | undefined {
  if (model.state === 'unreachable') return UNREACHABLE;
  return model.state === 'ready' && model.summary.scanning ? SCANNING : undefined;
}

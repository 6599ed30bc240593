import type { ResolveResult, TargetSummary, CallFailure } from '../messaging/protocol.ts';
import type { PageContext } from '../references/types.ts';
import type { Highlighter } from './highlighter.ts';
import { createPageReferences } from './page-references.ts';
import { readPageExchanges, type PageExchanges } from './page-exchanges.ts';
import { createPlaces, type Place, type Places } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import { runInSlices } from './slices.ts';

export interface PageReadingOptions {
  site: SiteAdapter;
  highlighter: Highlighter;
  /** Asks the index for many targets at once. */
  resolveTargets(targets: string[]): Promise<ResolveResult>;
}

/** What has been read of a page: its places, resolved and painted, and its exchanges. */
export interface PageReading {
  readonly places: Places;
  readonly page: PageContext;
  readonly scanning: boolean;
  /** Set when the index could not be asked. */
  readonly indexError: CallFailure | undefined;
  /** What the index says of a target; undefined when it has none or has not been asked. */
  summaryOf(target: string): TargetSummary | undefined;
  /** The page's exchanges; reads them now when that has not been done yet. */
  exchanges(): PageExchanges;
  /** Reads the whole page anew, as after a navigation within it. */
  start(): Promise<void>;
  /** Reads parts of the page anew and forgets what has left it. */
  update(changed: readonly Element[], removed: boolean): Promise<void>;
  stop(): void;
}

export function createPageReading({ site, highlighter, resolveTargets }: PageReadingOptions): PageReading {
  const places = createPlaces();
  const summaries = new Map<string, TargetSummary | null>();
  const references = createPageReferences(places, site, () => page);
  let page: PageContext = {};
  let exchanges: PageExchanges | undefined;
  let indexError: CallFailure | undefined;
  let stopped = new AbortController();
  let scans = 0;

  async function read(roots: readonly Element[]): Promise<void> {
    const { signal } = stopped;
    scans += 1;
    try {
      for (const root of roots) {
        const finished = await runInSlices(
          references.scan(root),
          (added) => added.forEach(highlighter.paint),
          signal,
        );
        if (!finished) return;
      }
      await resolve(signal);
      await readExchanges(signal);
    } finally {
      scans -= 1;
    }
  }

  async function resolve(signal: AbortSignal): Promise<void> {
    const open = [...places.all()].filter(({ status }) => status === null);
    const asked = open.flatMap(({ candidate }) => [
      ...(candidate?.targets ?? []),
      ...(candidate?.needs ?? []),
    ]);
    const targets = [...new Set(page.self ? [...asked, page.self] : asked)].filter(
      (id) => !summaries.has(id),
    );
    if (targets.length > 0) {
      const answer = await resolveTargets(targets);
      if (signal.aborted) return;
      indexError = answer.ok ? answer.partial : answer.error;
      if (answer.ok) targets.forEach((target, index) => summaries.set(target, answer.targets[index] ?? null));
    }
    open.forEach(settle);
  }

  /** Gives a place its resolution, or takes it away when nothing bears it out. */
  function settle(place: Place): void {
    const { targets = [], needs } = place.candidate ?? {};
    const self = page.self && (summaries.get(page.self)?.id ?? page.self);
    const found = new Set(targets.flatMap((target) => summaries.get(target)?.id ?? []));
    const borneOut = !needs || needs.some((id) => summaries.get(id));
    if (!borneOut || (self && found.has(self))) {
      forget(places.remove([place]));
    } else if (places.byId(place.id)) {
      place.status = found.size === 0 ? 'unknown' : found.size === 1 ? 'found' : 'ambiguous';
      highlighter.paint(place);
    }
  }

  async function readExchanges(signal: AbortSignal): Promise<void> {
    let read: PageExchanges | undefined;
    const finished = await runInSlices(
      readPageExchanges(document.body, site),
      (step) => {
        read = step;
      },
      signal,
    );
    if (finished) exchanges = read;
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
    summaryOf: (target) => summaries.get(target) ?? undefined,
    exchanges() {
      for (const step of exchanges ? [] : readPageExchanges(document.body, site))
        exchanges = step ?? exchanges;
      return exchanges!;
    },
    start() {
      stopped.abort();
      stopped = new AbortController();
      forget(places.remove([...places.all()]));
      exchanges = undefined;
      page = site.identify(document, new URL(location.href));
      return read([document.body]);
    },
    update(changed, removed) {
      exchanges = undefined;
      if (removed) forget(places.removeDisconnected());
      for (const element of changed) forget(places.removeIn(element));
      return read(changed.filter((element) => element.isConnected));
    },
    stop() {
      stopped.abort();
      places.remove([...places.all()]);
      highlighter.clear();
    },
  };
}

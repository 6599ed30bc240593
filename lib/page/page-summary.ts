import type { PageSummary, ReferenceGroup } from '../messaging/protocol.ts';
import { ownExchange } from './page-exchanges.ts';
import type { PageReading } from './page-reading.ts';

/** What the popup says of a page: its references grouped by document, and its exchanges. */
export function summarisePage(reading: PageReading): PageSummary {
  const { page, indexError } = reading;
  return {
    title: document.title,
    url: location.href,
    host: location.host,
    ...(page.self && { self: page.self }),
    scanning: reading.scanning,
    groups: groupReferences(reading),
    exchanges: pageExchanges(reading),
    ...(indexError && { indexError }),
  };
}

function groupReferences({ places }: PageReading): ReferenceGroup[] {
  const groups = new Map<string, ReferenceGroup>();
  for (const { id, raw, reference } of places.inOrder()) {
    if (!reference) continue;
    const { targets, kind, status, found } = reference;
    // Two ways to write one document are one group.
    const key = found?.id ?? targets.join(' ');
    const group = groups.get(key);
    if (group) group.places.push(id);
    else groups.set(key, { targets, kind, status, title: found?.title ?? raw, raw, places: [id] });
  }
  return [...groups.values()];
}

function pageExchanges({ exchanges, page }: PageReading): PageSummary['exchanges'] {
  return exchanges.read.map((exchange, place) => ({
    ...ownExchange(exchange, page.self ?? location.href),
    place,
  }));
}

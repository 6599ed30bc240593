import type { PageSummary, ReferenceGroup } from '../messaging/protocol.ts';
import { firstInView } from './observe-keyboard.ts';
import { ownExchange } from './page-exchanges.ts';
import type { PageReading } from './page-reading.ts';
import type { Place } from './places.ts';

/**
 * What the popup says of a page: its references grouped by document, and its exchanges.
 * @param scanning there is more to come
 */
export function summarisePage(reading: PageReading, scanning: boolean): PageSummary {
  const { page, indexError, places } = reading;
  const inOrder = places.inOrder().filter(({ reference }) => reference);
  return {
    title: document.title,
    url: location.href,
    page,
    scanning,
    groups: groupReferences(inOrder),
    places: inOrder.map(({ id }) => id),
    inView: firstInView(inOrder),
    exchanges: pageExchanges(reading),
    ...(indexError && { indexError }),
  };
}

function groupReferences(places: readonly Place[]): ReferenceGroup[] {
  const groups = new Map<string, ReferenceGroup>();
  for (const { id, raw, reference } of places) {
    const { targets, kind, status, found } = reference!;
    // Two ways to write one document are one group.
    const key = found?.id ?? targets.join(' ');
    const group = groups.get(key);
    if (group) group.places.push(id);
    else groups.set(key, { targets, kind, status, title: raw, raw, ...found, places: [id] });
  }
  return [...groups.values()];
}

function pageExchanges({ exchanges, page }: PageReading): PageSummary['exchanges'] {
  return exchanges.read.map((exchange, place) => ({
    ...ownExchange(exchange, page.self ?? location.href),
    place,
  }));
}

import type { PageSummary, ReferenceGroup } from '../messaging/protocol.ts';
import { describeExchange } from './page-exchanges.ts';
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

function groupReferences(reading: PageReading): ReferenceGroup[] {
  const groups = new Map<string, ReferenceGroup>();
  for (const { id, candidate, status } of reading.places.inOrder()) {
    if (!candidate || !status) continue;
    const summaries = candidate.targets.map((target) => reading.summaryOf(target));
    const found = summaries.find(Boolean);
    // Two ways to write one document are one group.
    const key = summaries.map((summary, index) => summary?.id ?? candidate.targets[index]).join(' ');
    const group = groups.get(key);
    if (group) group.places.push(id);
    else {
      const raw = candidate.raw.replace(/\s+/g, ' ');
      const title = status === 'found' && found ? found.title : raw;
      groups.set(key, { targets: candidate.targets, kind: candidate.kind, status, title, raw, places: [id] });
    }
  }
  return [...groups.values()];
}

/** While the page is still being read its exchanges are not yet asked for. */
function pageExchanges(reading: PageReading): PageSummary['exchanges'] {
  if (reading.scanning) return [];
  const read = reading.exchanges();
  return read.exchanges.map((exchange, place) => ({
    ...describeExchange(read, exchange, reading.page.self ?? location.href),
    place,
  }));
}

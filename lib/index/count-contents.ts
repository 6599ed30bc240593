import type { IndexContents } from './contents.ts';
import type { Manifest } from './manifest.ts';

/** What the index says of itself. */
export function countContents({
  entries,
  numberOf,
}: IndexContents): Pick<Manifest, 'date' | 'documents' | 'reports' | 'exchanges' | 'citations' | 'links'> {
  const info = { date: '', documents: 0, reports: 0, exchanges: 0, citations: 0, links: 0 };
  const date = (date = '') => {
    if (date > info.date) info.date = date;
  };
  for (const { record, exchanges, targets } of entries) {
    date(record?.date);
    if (record?.kind === 'report') info.reports++;
    else if (record && record.kind !== 'dossier') info.documents++;
    info.exchanges += exchanges.length;
    info.links += targets.length;
    for (const exchange of exchanges) {
      date(exchange.date);
      info.citations += new Set(exchange.cites.map(({ target }) => numberOf(target))).size;
    }
  }
  return info;
}

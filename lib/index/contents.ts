import type { DocumentRecord } from '../documents/types.ts';
import { newestFirst } from '../exchanges/newest-first.ts';
import type { Exchange } from '../exchanges/types.ts';
import { collectAliases } from './aliases.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { recordsOf } from './source.ts';
import type { IndexSource } from './source.ts';
import type { IndexInfo } from './types.ts';

/** A source brought in order: every map sorted by key, every id an own id and no alias. */
export interface IndexContents {
  records: ReadonlyMap<string, DocumentRecord>;
  /** Alias → id of a record. */
  aliases: ReadonlyMap<string, string>;
  dossierTitles: ReadonlyMap<string, string>;
  /** Document → its exchanges in order. */
  exchanges: ReadonlyMap<string, Exchange[]>;
  /** Document → the exchanges that cite it, newest first; also of documents without a record. */
  citedBy: ReadonlyMap<string, Exchange[]>;
}

export function contentsOf(source: IndexSource): IndexContents {
  const records = recordsOf(source);
  const aliases = collectAliases(source, records);
  const exchanges = uniqueExchanges(source.exchanges, aliases);
  const citations = exchanges.flatMap((exchange) => {
    const targets = new Set(exchange.cites.map((citation) => citation.target));
    return [...targets].map((target) => ({ target, exchange }));
  });
  const citedBy = [...Map.groupBy(citations, ({ target }) => target)].map(
    ([target, group]) => [target, group.map(({ exchange }) => exchange).sort(newestFirst)] as const,
  );
  const inOrder = exchanges.sort((a, b) => a.ordinal - b.ordinal);
  return {
    records: sorted(records),
    aliases: sorted(aliases),
    dossierTitles: new Map(source.dossiers.toReversed().map(({ dossier, title }) => [dossier, title])),
    exchanges: sorted(Map.groupBy(inOrder, (exchange) => exchange.document)),
    citedBy: sorted(citedBy),
  };
}

export function infoOf({ records, exchanges, citedBy }: IndexContents): Omit<IndexInfo, 'version'> {
  const all = [...exchanges.values()].flat();
  const kinds = Array.from(records.values(), (record) => record.kind);
  const dates = [...records.values(), ...all].map((entry) => entry.date ?? '');
  return {
    date: dates.reduce((newest, date) => (date > newest ? date : newest), ''),
    documents: kinds.filter((kind) => kind !== 'report' && kind !== 'dossier').length,
    reports: kinds.filter((kind) => kind === 'report').length,
    exchanges: all.length,
    citations: [...citedBy.values()].reduce((sum, citing) => sum + citing.length, 0),
  };
}

function uniqueExchanges(exchanges: readonly Exchange[], aliases: ReadonlyMap<string, string>): Exchange[] {
  const own = (id: string) => aliases.get(id) ?? id;
  const unique = new Map<string, Exchange>();
  for (const exchange of exchanges) {
    const document = own(exchange.document);
    const id = `${document}#${exchange.ordinal}`;
    const cites = exchange.cites.map((citation) => ({ ...citation, target: own(citation.target) }));
    if (!unique.has(id)) unique.set(id, { ...exchange, id, document, cites });
  }
  return [...unique.values()];
}

function sorted<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  return new Map([...entries].sort(([a], [b]) => byCodeUnit(a, b)));
}

import type { DocumentRecord } from '../documents/types.ts';
import type { Exchange } from '../exchanges/types.ts';
import { collectAliases } from './aliases.ts';
import { sortIds } from './id-order.ts';
import type { NumberedAlias } from './shards/alias-shard.ts';
import { recordsOf } from './source.ts';
import type { IndexSource } from './source.ts';

/** One id of the index and all that is known of it; without a record when others only cite it. */
export interface Entry {
  id: string;
  record?: DocumentRecord;
  /** In order. */
  exchanges: readonly Exchange[];
  /** Numbers of the entries that it or its exchanges cite, each once, in order. */
  targets: readonly number[];
}

/** A source brought in order: an entry's number is its place. */
export interface IndexContents {
  entries: readonly Entry[];
  /** In order. */
  aliases: readonly NumberedAlias[];
  dossierTitles: ReadonlyMap<string, string>;
  /** The number of an entry, by its id or an alias. */
  numberOf(id: string): number;
}

const NONE: readonly never[] = [];

export function contentsOf(source: IndexSource): IndexContents {
  const records = recordsOf(source);
  const aliases = collectAliases(source, records);
  const own = (id: string) => aliases.get(id) ?? id;
  const exchanges = groupExchanges(source.exchanges, own);
  const links = Map.groupBy(source.citations ?? [], ({ from }) => own(from));

  const ids = new Set([...records.keys(), ...exchanges.keys(), ...links.keys()]);
  for (const { cites } of source.exchanges) for (const { target } of cites) ids.add(own(target));
  for (const { to } of source.citations ?? []) ids.add(own(to));
  const sorted = sortIds(ids);
  const numbers = new Map(sorted.map((id, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(own(id))!;

  return {
    entries: sorted.map((id) => {
      const record = records.get(id);
      const held = exchanges.get(id) ?? NONE;
      const cited = [...held.flatMap(({ cites }) => cites.map(({ target }) => target))];
      for (const { to } of links.get(id) ?? NONE) cited.push(to);
      const targets = cited.length === 0 ? NONE : [...new Set(cited.map(numberOf))].sort((a, b) => a - b);
      return { id, ...(record && { record }), exchanges: held, targets };
    }),
    aliases: sortIds(aliases.keys()).map((alias) => ({ alias, entry: numberOf(alias) })),
    dossierTitles: new Map(source.dossiers.toReversed().map(({ dossier, title }) => [dossier, title])),
    numberOf,
  };
}

/** Exchanges by their document's own id, in order; of two with the same place the first counts. */
function groupExchanges(exchanges: readonly Exchange[], own: (id: string) => string) {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const document = own(exchange.document);
    const group = groups.get(document);
    if (!group) groups.set(document, [exchange]);
    else if (!group.some(({ ordinal }) => ordinal === exchange.ordinal)) group.push(exchange);
  }
  for (const group of groups.values()) group.sort((a, b) => a.ordinal - b.ordinal);
  return groups;
}

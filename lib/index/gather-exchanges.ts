import { newestFirst } from '../exchanges/newest-first.ts';
import type { Exchange } from '../exchanges/types.ts';
import { settle } from './settle.ts';
import type { Batch } from './batch.ts';
import { idOf } from './find-entry.ts';
import type { CitingEntry } from './shards/citing-entries.ts';
import type { FoundExchanges } from './types.ts';
import { IndexError } from './types.ts';

/** Where an exchange is: its shard, its place among the exchanges there, and the entry that holds it. */
export interface ExchangePlace {
  shard: number;
  place: number;
  holder: CitingEntry;
  /** The holder's number. */
  entry: number;
}

/** The places of all exchanges of an entry. */
export function placesOf(shard: number, holder: CitingEntry, entry: number): ExchangePlace[] {
  return Array.from({ length: holder.exchanges }, (_, index) => {
    return { shard, place: holder.firstExchange + index, holder, entry };
  });
}

/** Reads exchanges, as far as their shards can be read; those without texts apart. */
export async function gatherExchanges(
  batch: Batch,
  places: readonly ExchangePlace[],
  order: 'newest-first' | 'as-given',
): Promise<FoundExchanges> {
  const read = await Promise.all(places.map((place) => settle(readExchange(batch, place))));
  const unread = read.find((entry) => entry instanceof IndexError);
  const found = read.flatMap((entry) => (entry instanceof IndexError ? [] : [entry]));
  if (order === 'newest-first') found.sort((a, b) => newestFirst(a.exchange, b.exchange));
  const withoutTexts = found.filter(({ hasTexts }) => !hasTexts).map(({ exchange }) => exchange);
  return {
    exchanges: found.filter(({ hasTexts }) => hasTexts).map(({ exchange }) => exchange),
    ...(withoutTexts.length > 0 && { withoutTexts }),
    ...(unread && { unread }),
  };
}

async function readExchange(batch: Batch, { shard, place, holder, entry }: ExchangePlace) {
  const [exchanges, citations] = await Promise.all([batch.exchanges(shard), batch.citations(shard)]);
  const { block, ...facts } = exchanges.at(place);
  const texts = block === undefined ? undefined : (await batch.texts(shard, block)).get(place);
  const document = await idOf(batch, entry);
  const cites = citations
    .entries()
    .citesOf(holder, place)
    .map(async ({ target, ...rest }) => {
      return { target: await idOf(batch, target), ...rest };
    });
  const exchange: Exchange = {
    ...facts,
    id: `${document}#${facts.ordinal}`,
    document,
    question: texts?.question ?? null,
    answer: texts?.answer ?? null,
    cites: await Promise.all(cites),
  };
  return { exchange, hasTexts: texts !== undefined };
}

import type { DocumentRecord } from '../documents/types.ts';
import type { Exchange } from '../exchanges/types.ts';
import type { IndexContents } from './contents.ts';
import { documentFile, exchangeFile, FORMAT_VERSION, shardFiles } from './format.ts';
import type { DocumentShard, ExchangeShard, Manifest, StoredExchange } from './format.ts';

/** Bytes of an average shard at most; most single ones stay below twice that. */
const AVERAGE_BYTES = 16 * 1024;

/** Divides the contents over as many shards as their size asks for; file name → shard. */
export function layOut(contents: IndexContents) {
  const records = Array.from(contents.records.values(), storedRecord);
  const exchanges = Array.from(contents.exchanges, ([id, own]) => [id, own.map(storedExchange)] as const);
  const citedBy = Array.from(contents.citedBy, ([id, citing]) => [id, citing.map(({ id }) => id)] as const);
  const buckets: Manifest['buckets'] = {
    documents: bucketCount([records, [...contents.aliases], citedBy]),
    exchanges: bucketCount(exchanges),
  };

  const documentShards = new Map(
    shardFiles('documents', buckets).map((file) => [file, emptyDocumentShard()]),
  );
  const shardOf = (id: string) => documentShards.get(documentFile(id, buckets))!;
  for (const record of records) shardOf(record.id).documents.push(record);
  for (const [alias, id] of contents.aliases) shardOf(alias).aliases.push([alias, id]);
  for (const [id, citing] of citedBy) shardOf(id).citedBy.push([id, citing]);
  for (const shard of documentShards.values()) {
    const dossiers = new Set(shard.documents.flatMap(({ dossier }) => dossier ?? []));
    shard.dossiers = [...dossiers].sort().flatMap((dossier) => {
      const title = contents.dossierTitles.get(dossier);
      return title === undefined ? [] : [[dossier, title]];
    });
  }

  const exchangeShards = new Map(
    shardFiles('exchanges', buckets).map((file) => [file, emptyExchangeShard()]),
  );
  for (const [document, own] of exchanges) {
    exchangeShards.get(exchangeFile(document, buckets))!.exchanges.push([document, own]);
  }
  return { buckets, shards: new Map<string, unknown>([...documentShards, ...exchangeShards]) };
}

const emptyDocumentShard = (): DocumentShard => ({
  version: FORMAT_VERSION,
  documents: [],
  aliases: [],
  dossiers: [],
  citedBy: [],
});

const emptyExchangeShard = (): ExchangeShard => ({ version: FORMAT_VERSION, exchanges: [] });

/** The smallest power of two that keeps the average shard small. */
function bucketCount(entries: unknown): number {
  const shards = JSON.stringify(entries).length / AVERAGE_BYTES;
  return 2 ** Math.max(0, Math.ceil(Math.log2(shards)));
}

/** The record's fields in a fixed order, so that the same facts give the same bytes. */
function storedRecord(record: DocumentRecord): DocumentRecord {
  const { id, kind, title, date, type, sender, dossier, annexOf, documentNumber, caseNumber, url } = record;
  return defined({ id, kind, title, date, type, sender, dossier, annexOf, documentNumber, caseNumber, url });
}

function storedExchange(exchange: Exchange): StoredExchange {
  const { ordinal, numbers, respondent, date, question, answer, text } = exchange;
  const { fraction, member, committee } = exchange.asker;
  const asker = defined({ fraction, member, committee });
  const cites = exchange.cites.map(({ target, in: place, note }) => defined({ target, in: place, note }));
  return defined({ ordinal, numbers, asker, respondent, date, question, answer, text, cites });
}

/** Without the fields that are undefined. */
function defined<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

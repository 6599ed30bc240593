import type { DocumentRecord } from '../documents/types.ts';
import type { Exchange } from '../exchanges/types.ts';
import type { DocumentShard, ExchangeShard } from './format.ts';
import { similarReport } from './similar-report.ts';

/** A shard of documents as it is asked: by key. */
export interface DocumentMaps {
  documents: ReadonlyMap<string, DocumentRecord>;
  aliases: ReadonlyMap<string, string>;
  dossiers: ReadonlyMap<string, string>;
  citedBy: ReadonlyMap<string, string[]>;
}

export function documentMaps(json: object): DocumentMaps {
  const { documents, aliases, dossiers, citedBy } = json as DocumentShard;
  return {
    documents: new Map(documents.map((record) => [record.id, record])),
    aliases: new Map(aliases),
    dossiers: new Map(dossiers),
    citedBy: new Map(citedBy),
  };
}

/** Document → its exchanges, with the `id` and `document` that follow from where they are stored. */
export function exchangeMap(json: object): ReadonlyMap<string, Exchange[]> {
  return new Map(
    (json as ExchangeShard).exchanges.map(([document, stored]) => [
      document,
      stored.map((exchange) => ({ ...exchange, id: `${document}#${exchange.ordinal}`, document })),
    ]),
  );
}

/** The id of the document that an id or alias stands for; as it is when the shard has neither. */
export function ownIdIn({ documents, aliases }: DocumentMaps, id: string): string {
  if (documents.has(id)) return id;
  return (
    aliases.get(id) ?? (id.startsWith('report:') ? similarReport(documents.keys(), id) : undefined) ?? id
  );
}

/** The record of an id with the title of its dossier. */
export function recordIn({ documents, dossiers }: DocumentMaps, id: string): DocumentRecord | undefined {
  const record = documents.get(id);
  const dossierTitle = record?.dossier === undefined ? undefined : dossiers.get(record.dossier);
  return record && dossierTitle !== undefined ? { ...record, dossierTitle } : record;
}

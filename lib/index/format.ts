import type { DocumentRecord } from '../documents/types.ts';
import type { Exchange } from '../exchanges/types.ts';
import type { IndexInfo } from './types.ts';

/** Version of the format of docs/index-format.md; goes up with every change that an older reader cannot read. */
export const FORMAT_VERSION = 1;

export const MANIFEST_FILE = 'manifest.json';

/** The two kinds of shards, each in a folder of that name. */
export type ShardKind = 'documents' | 'exchanges';

/** `manifest.json`: what the index holds and by which hash each shard is known. */
export interface Manifest extends IndexInfo {
  buckets: Record<ShardKind, number>;
  /** File name → SHA-256 of its bytes, 64 hexadecimal digits. */
  shards: Record<string, string>;
}

/** What a shard of documents says; lists of pairs, so that no id can be taken for a property. */
export interface DocumentShard {
  version: number;
  /** Records whose id falls in this shard, without `dossierTitle`. */
  documents: DocumentRecord[];
  /** Alias in this shard → id, which may live in another shard. */
  aliases: [alias: string, id: string][];
  /** Titles of the dossiers that the records here belong to. */
  dossiers: [dossier: string, title: string][];
  /** Id in this shard → ids of the exchanges that cite it, newest first. */
  citedBy: [id: string, exchanges: string[]][];
}

/** An exchange as stored: `id` and `document` follow from the place it is stored at. */
export type StoredExchange = Omit<Exchange, 'id' | 'document'>;

export interface ExchangeShard {
  version: number;
  /** Document in this shard → its exchanges in order. */
  exchanges: [document: string, exchanges: StoredExchange[]][];
}

/**
 * The part of an id that decides its shard of documents: neighbours share it, so that the papers a page cites
 * from one dossier come with few files. Papers of a dossier go by the hundred, with the dossier itself and
 * its lettered papers among the first; reports go by publisher, their titles alone (`report:::…`) each by itself.
 */
function groupOf(id: string): string {
  if (id.startsWith('report::')) return id;
  if (id.startsWith('report:')) return id.split(':', 2).join(':');
  if (id.startsWith('dossier-')) return `kst-${id.slice('dossier-'.length)}-`;
  return id.replace(/(?:\d{1,2}|[A-Z]{1,3})$/, '');
}

/** File of the shard that an id's record, alias and citations are in. */
export function documentFile(id: string, buckets: Manifest['buckets']): string {
  return shardFile('documents', hash(groupOf(id)) % buckets.documents, buckets);
}

/** File of the shard that a document's own exchanges are in. */
export function exchangeFile(document: string, buckets: Manifest['buckets']): string {
  return shardFile('exchanges', hash(document) % buckets.exchanges, buckets);
}

/** Every shard of an index, also an empty one, has its file. */
export function shardFiles(kind: ShardKind, buckets: Manifest['buckets']): string[] {
  return Array.from({ length: buckets[kind] }, (_, bucket) => shardFile(kind, bucket, buckets));
}

function shardFile(kind: ShardKind, bucket: number, buckets: Manifest['buckets']): string {
  const digits = Math.max(2, String(buckets[kind] - 1).length);
  return `${kind}/${String(bucket).padStart(digits, '0')}.json`;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** SHA-256 in hexadecimal. */
export async function digest(bytes: BufferSource): Promise<string> {
  const hashed = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hashed, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

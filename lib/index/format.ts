/** Entries in a shard of documents, and aliases in one of aliases; the last has what is left. */
export const DOCUMENT_ENTRIES = 1024;

/** Entries whose facts are read together. */
export const DOCUMENT_GROUP = 128;

/** Entries in a shard of citations, exchanges and texts: the more, the fewer shards cite an entry. */
export const CITATION_ENTRIES = 16 * DOCUMENT_ENTRIES;

export const MANIFEST_FILE = 'manifest.json';
export const DICTIONARY_FILE = 'titles.bin';
export const MOST_CITED_FILE = 'most-cited.bin';

/**
 * The kinds of shards, each in a folder of that name. Shard 3 of citations
 * and shard 3 of exchanges are about the same entries.
 */
export type ShardKind = 'documents' | 'citations' | 'exchanges' | 'aliases';

/** Every folder of an index. */
export const SHARD_FOLDERS: readonly string[] = ['documents', 'citations', 'exchanges', 'aliases', 'texts'];

/** "documents/0003.bin". */
export function shardFile(kind: ShardKind, shard: number): string {
  return `${kind}/${digits(shard, 4)}.bin`;
}

/** "texts/0003-01.bin": the second block of texts of the exchanges in shard 3. */
export function textFile(shard: number, block: number): string {
  return `texts/${digits(shard, 4)}-${digits(block, 2)}.bin`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

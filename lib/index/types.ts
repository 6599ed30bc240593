import type { DocumentRecord } from '../documents/types.ts';
import type { Exchange } from '../exchanges/types.ts';

/** What the whole index holds and how old it is. */
export interface IndexInfo {
  /** Version of the format; a reader refuses another. */
  version: number;
  /** ISO date of the newest document or exchange; empty in an empty index. */
  date: string;
  /** Parliamentary papers; dossiers and reports are not among them. */
  documents: number;
  reports: number;
  exchanges: number;
  /** Pairs of an exchange and a document that it cites. */
  citations: number;
}

/** A part of the index could not be read; the rest still can. */
export class IndexError extends Error {
  readonly reason: 'missing' | 'damaged' | 'version';
  constructor(reason: 'missing' | 'damaged' | 'version', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IndexError';
    this.reason = reason;
  }
}

/** Exchanges as far as they could be read. */
export interface FoundExchanges {
  exchanges: Exchange[];
  /** Those whose texts the index has no room for, so that question and answer are null; absent when there are none. */
  withoutTexts?: Exchange[];
  /** There are older ones beyond the limit. */
  more?: true;
  /** Why others may be missing: a shard that could not be read. */
  unread?: IndexError;
}

/** Ids of documents, as far as they could be read. */
export interface FoundIds {
  ids: string[];
  /** There are older ones beyond the limit. */
  more?: true;
  unread?: IndexError;
}

/**
 * The index, asked by key. Every method reads only the shards that its keys live in and rejects with an
 * {@link IndexError} when one of those is missing or damaged.
 */
export interface IndexReader {
  /** Begins to read what every question needs, so that the first need not wait for it. */
  prepare(): void;
  info(): Promise<IndexInfo>;
  /** The documents that an id or alias stands for, in the order of `ids`; undefined where the index has none. */
  documents(ids: readonly string[]): Promise<(DocumentRecord | undefined)[]>;
  /**
   * As {@link documents}, but a damaged shard costs only its own ids: their entry is the error. Rejects only
   * when the whole index cannot be read.
   */
  lookUp(ids: readonly string[]): Promise<(DocumentRecord | IndexError | undefined)[]>;
  /**
   * Exchanges that cite the document (an id or alias, with or without a record), newest first. A damaged shard
   * of exchanges costs only its own.
   *
   * @param limit The most that are wanted; 200 unless told.
   */
  exchangesCiting(id: string, limit?: number): Promise<FoundExchanges>;
  /** Exchanges that stand in the document (an id or alias), in its order; as far as their shard can be read. */
  exchangesIn(id: string): Promise<FoundExchanges>;
  /**
   * Documents that cite the document, themselves or in an exchange, with or without a record; the one with the
   * newest citation first.
   *
   * @param limit The most that are wanted; 200 unless told.
   */
  citedBy(id: string, limit?: number): Promise<FoundIds>;
}

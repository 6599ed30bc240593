import type { Shelf } from './shelf.ts';

type Kind = 'documents' | 'aliases' | 'citations' | 'exchanges';

/**
 * The shelf for one question: each shard is opened once, however many ids ask for it and however many shards
 * there are.
 */
export type Batch = Pick<Shelf, Kind | 'texts'>;

export function createBatch(shelf: Shelf): Batch {
  return {
    documents: remember(shelf.documents),
    aliases: remember(shelf.aliases),
    citations: remember(shelf.citations),
    exchanges: remember(shelf.exchanges),
    texts: shelf.texts,
  };
}

function remember<T>(open: (shard: number) => Promise<T>): (shard: number) => Promise<T> {
  const opened = new Map<number, Promise<T>>();
  return (shard) => {
    const known = opened.get(shard) ?? open(shard);
    opened.set(shard, known);
    return known;
  };
}

import type { SavedDocuments } from './saved-documents.ts';
import type { SavedDocument } from './types.ts';

/** How many times as long a page rests as it took to take changes up. */
const REST = 4;

/** Changes that are taken up in their own time. */
export interface GatheredChanges {
  /** Hears of changed documents by their ids. */
  add: (ids: readonly string[]) => void;
  /** Resolves when all that was heard of is taken up, without the rest that would come before. Never rejects. */
  catchUp: () => Promise<void>;
}

/**
 * Gathers changes that come in quick succession, so that a page which shows thousands of documents takes an import up at
 * a calm pace, and a single change at once.
 *
 * @param take takes up the changes of documents with these ids; never rejects
 */
export function gatherChanges(take: (ids: string[]) => Promise<void>): GatheredChanges {
  const waiting = new Set<string>();
  let taking = Promise.resolve();
  let busy = false;

  const catchUp = (): Promise<void> => {
    if (waiting.size === 0) return taking;
    const ids = [...waiting];
    waiting.clear();
    const before = taking;
    return (taking = take(ids).then(() => before));
  };

  const takeUp = async () => {
    if (waiting.size === 0) return;
    busy = true;
    const start = performance.now();
    await catchUp();
    // What was taken up is drawn before this comes.
    await new Promise((resolve) => setTimeout(resolve));
    setTimeout(
      () => {
        busy = false;
        void takeUp();
      },
      REST * (performance.now() - start),
    );
  };

  return {
    add(ids) {
      for (const id of ids) waiting.add(id);
      if (!busy) void takeUp();
    },
    catchUp,
  };
}

/** So many documents are found sooner among all than one by one. */
const MANY = 200;

/** Those of `ids` that are there and can be read. Rejects with a StorageError. */
export async function readThese(
  store: Pick<SavedDocuments, 'get' | 'list'>,
  ids: readonly string[],
): Promise<SavedDocument[]> {
  if (ids.length < MANY) {
    const documents = await Promise.all(ids.map((id) => store.get(id)));
    return documents.filter((document) => document !== undefined);
  }
  const wanted = new Set(ids);
  return (await store.list()).documents.filter(({ id }) => wanted.has(id));
}

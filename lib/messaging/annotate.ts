import type { CardAct } from '../preview/types.ts';
import { normaliseTags, splitTags } from '../storage/tags.ts';
import type { SavedStore } from './saved-store.ts';

/** Tags, with commas between, and note as a form has them; only what was changed. */
export type Typed = Pick<Extract<CardAct, { type: 'annotate' }>, 'tags' | 'note'>;

/** What a reader wrote to a saved document, with other tags of his, most used first. */
export interface Annotations {
  tags: string[];
  note: string;
  known: string[];
}

/** Other tags that a form offers. */
const KNOWN = 5;

/**
 * Keeps what was typed; tags that came or went elsewhere in the meantime stay so, and so does a note that was written.
 * @returns false when it could not be kept, or the document is no longer saved.
 */
export async function annotate(
  openSaved: () => Promise<Pick<SavedStore, 'has' | 'writeNote' | 'retag'>>,
  id: string,
  { tags, note }: Typed,
): Promise<boolean> {
  try {
    const store = await openSaved();
    if (!(await store.has(id))) return false;
    if (tags) {
      const [before, after] = [split(tags.before), split(tags.after)];
      await store.retag([id], { add: without(after, before), remove: without(before, after) });
    }
    if (note) await store.writeNote(id, note.after, [note.before]);
    return true;
  } catch {
    return false;
  }
}

const split = (tags: string) => normaliseTags(splitTags(tags));
const without = (tags: string[], others: string[]) => tags.filter((tag) => !others.includes(tag));

/** Undefined when the document is not saved, or that cannot be read. */
export async function annotations(
  openSaved: () => Promise<Pick<SavedStore, 'get' | 'tags'>>,
  id: string,
): Promise<Annotations | undefined> {
  try {
    const store = await openSaved();
    const [document, known] = await Promise.all([store.get(id), store.tags()]);
    if (!document) return undefined;
    const { tags, note } = document;
    const own = new Set(tags.map((tag) => tag.toLowerCase()));
    return { tags, note, known: known.filter((tag) => !own.has(tag.toLowerCase())).slice(0, KNOWN) };
  } catch {
    return undefined;
  }
}

import { normaliseTags } from './tags.ts';
import type { Gain, SavedDocument } from './types.ts';

/** Both notes as one, the first one first; a note that the other contains is not repeated. */
export function joinNotes(first: string, second: string): string {
  const [a, b] = [first.trim(), second.trim()];
  if (a.includes(b)) return first;
  if (b.includes(a)) return second;
  return `${first.trimEnd()}\n\n${second.trimStart()}`;
}

/**
 * One document out of two with the same id, without loss: the first one's title, address and kind stay, what
 * it lacks (date, dossier, quote) comes from the second, tags are united, notes joined. `savedAt` is the
 * earlier, `changedAt` the later of both.
 */
export function mergeDocuments(first: SavedDocument, second: SavedDocument): SavedDocument {
  return {
    ...second,
    ...first,
    tags: normaliseTags([...first.tags, ...second.tags]),
    note: joinNotes(first.note, second.note),
    savedAt: first.savedAt < second.savedAt ? first.savedAt : second.savedAt,
    changedAt: first.changedAt > second.changedAt ? first.changedAt : second.changedAt,
  };
}

/** What merging brought that a reader would see; undefined when nothing, for times do not count. */
export function gainOf(before: SavedDocument, after: SavedDocument): Gain | undefined {
  const tags = after.tags.filter((tag) => !before.tags.includes(tag));
  const note = before.note !== after.note;
  const facts =
    before.date !== after.date ||
    before.dossier !== after.dossier ||
    before.quote?.text !== after.quote?.text;
  return tags.length > 0 || note || facts ? { title: after.title, tags, note, facts } : undefined;
}

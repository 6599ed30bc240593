import { joinNotes } from '../storage/merge.ts';
import { writeNote } from './documents.ts';
import { isAlive } from './merge.ts';
import { deviceOf, knows } from './stamp.ts';
import type { Entry, Shared } from './types.ts';

/**
 * Sees to it that no note is lost. Of two changes the later one holds, also where its author did not know of the other
 * one. What would be lost so is put back by the device that it was written on: a note beside the one that replaced it,
 * and a document that was removed with its note.
 *
 * @param own what this device knew before it heard of the others
 * @param merged what it knows now; it is changed
 */
export function keepNotes(own: Shared, merged: Map<string, Entry>, now: number, device: string): void {
  for (const [id, { fields }] of own) {
    const [text, written = ''] = fields['note'] ?? [];
    const entry = merged.get(id)!;
    if (!text || deviceOf(written) !== device || !isLost(written, entry)) continue;
    const [note = ''] = entry.fields['note'] ?? [];
    const both = joinNotes(String(note), String(text));
    if (both === note && isAlive(entry)) continue;
    merged.set(id, writeNote(entry, both, now, device, written));
  }
}

/** Whether nobody who changed the entry since knew of a note that was written before. */
function isLost(written: string, entry: Entry): boolean {
  const [, at = ''] = entry.fields['note'] ?? [];
  const isReplaced = at !== written;
  if (isReplaced && knows(at, written)) return false;
  return isAlive(entry) ? isReplaced : !knows(entry.removed ?? '', written);
}

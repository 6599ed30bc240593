import { NOTE_MARK } from '../references/text/note-mark.ts';
import type { NoteMark } from './types.ts';

/** Takes the note marks out of a text in which {@link NOTE_MARK} stands for each; `notes` are their keys in order. */
export function takeMarks(marked: string, notes: readonly string[]): { text: string; marks: NoteMark[] } {
  const marks: NoteMark[] = [];
  let text = '';
  for (const [index, piece] of marked.split(NOTE_MARK).entries()) {
    const note = notes[index - 1];
    if (index > 0 && note !== undefined) marks.push({ at: text.length, note });
    // What stood before the mark was written up to it: "kamer ¹ ." reads "kamer."
    if (index > 0 && /^ *[.,;:?!)]/.test(piece)) text = text.trimEnd();
    text += /\s$/.test(text) ? piece.trimStart() : piece;
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, marks: marks.map(({ at, note }) => ({ at: Math.min(at, trimmed.length), note })) };
}

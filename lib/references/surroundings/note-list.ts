import { NOTE_MARK } from '../text/note-mark.ts';
import type { Span } from '../text/sentence.ts';

/** A text that may be a note, or hold several of them as lines that begin with the note's number. */
export interface NotedText {
  text: string;
  /**
   * On a page: which note it is, by its place there and how it begins, "3 18. Kam". A note of several paragraphs gives
   * several texts; notes come in their order, and none between them is left out.
   */
  note?: string | undefined;
}

/** A note: its number, and where its words stand. */
export interface Note {
  label: string;
  parts: (Span & { text: number })[];
}

/** Without a number of its own a note goes by its place. */
const PAGE_NOTE = /^(\d+) [[(]?(\d{1,3})?(?!\d)/;
/** The number, or its mark, that a note's text begins with. A dossier begins with digits too. */
const LEAD = /^[\s\uFFFC]*(?:[[(]?\d{1,3}[\])]?[.:]?(?:\s(?!\d{3}\D)|(?=[a-z])|$))?\s*/i;
/** A line that begins with a number. A number alone on its line is a mark that lost its place in the text. */
const NUMBERED_LINE =
  /^[ \t\u00A0]{0,8}[[(]?(\d{1,3})[\])]?[.:]?(?:[ \t\u00A0]{1,9}(?=[^\s\d]|\d\d[ .]?\d{3}(?!\d)|\d{4}[ZDA]\d)|(?=[A-Z][a-z]))/gm;

/**
 * The notes in a document's texts: those of the page, else lines numbered one after the other. In each list a note
 * comes right behind the one before it.
 */
export function findNotes(texts: readonly NotedText[]): Note[][] {
  const ofPage = notesOfPage(texts);
  if (ofPage.length > 0) return [ofPage];
  return texts.flatMap(({ text }, index) => numberedLines(text, index)).filter(({ length }) => length > 1);
}

/** Lists of lines numbered one after the other. */
function numberedLines(text: string, index: number): Note[][] {
  const lists: Note[][] = [];
  // The list that a number ended last: a body's "1." to "5." and the notes below it are lists of their own.
  const open = new Map<number, Note[]>();
  let last: Note | undefined;
  for (const { 0: lead, 1: label, index: at } of text.matchAll(NUMBERED_LINE)) {
    const number = Number(label);
    const list = open.get(number - 1) ?? [];
    const note = { label: label!, parts: [{ text: index, start: at + lead.length, end: text.length }] };
    if (last) last.parts[0]!.end = at;
    last = note;
    if (list.length === 0) lists.push(list);
    list.push(note);
    open.delete(number - 1);
    open.set(number, list);
  }
  return lists;
}

function notesOfPage(texts: readonly NotedText[]): Note[] {
  const notes: Note[] = [];
  let last: string | undefined;
  for (const [index, { text, note }] of texts.entries()) {
    if (note === undefined) continue;
    if (note !== last) {
      const [, place, label] = PAGE_NOTE.exec(note) ?? [];
      notes.push({ label: label ?? place ?? note, parts: [] });
    }
    last = note;
    const { parts } = notes.at(-1)!;
    const start = parts.length === 0 ? LEAD.exec(text)![0].length : 0;
    if (start < text.length) parts.push({ text: index, start, end: text.length });
  }
  return notes;
}

/** A number longer than any paper's, and digits at a word's end. */
const LONG_NUMBER = /(?<=\b[Nn]rs?\. ?)\d{5,7}\b/g;
const WORD_END = /(?<=[a-zà-ÿ]{3}[’”»"')]?)\d{1,3}\b/g;

/**
 * Takes the marks of notes, where they lost their markup, out of what they stick to: "vragen2", "nr. 10161". Only
 * where a line of the text is the note, and of a number only where it can be cut in one way. Offsets stay as they are.
 */
export function withoutGluedMarks(text: string): string {
  const labels = new Set(
    numberedLines(text, 0)
      .flat()
      .map(({ label }) => label),
  );
  if (labels.size === 0) return text;
  const marks = (digits: string) => NOTE_MARK.repeat(digits.length);
  return text
    .replace(WORD_END, (digits) => (labels.has(digits) ? marks(digits) : digits))
    .replace(LONG_NUMBER, (digits) => {
      const [cut, ...others] = [2, 3, 4].filter((length) => labels.has(digits.slice(length)));
      if (cut === undefined || others.length > 0) return digits;
      return digits.slice(0, cut) + marks(digits.slice(cut));
    });
}

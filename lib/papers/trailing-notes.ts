import { findBracketed } from './text/find-marks.ts';
import type { Block, NoteMark, Paper } from './types.ts';

/** A note of a list that the writer made by hand: "1) …", "1. …", "[1] …". */
const ENTRY = /^(?:\[(\d{1,2})\]|(\d{1,2})[.)])\s*/;
/** Blocks behind a note that may go on with it. */
const GOES_ON = 3;

/**
 * Takes the notes that a writer listed by hand at the end of a paper, "1) …" or "[1] …", and puts marks where the
 * text has "1)" or "[1]". A list without such marks in the text stays text.
 */
export function takeTrailingNotes(paper: Paper): Paper {
  const start = findStart(paper.blocks);
  if (start === undefined) return paper;
  const notes = new Map(paper.notes);
  const keys = new Map<string, string>();
  for (const { text } of paper.blocks.slice(start)) {
    const number = numberOf(text);
    const key = `end-${number ?? String(keys.size)}`;
    const words = text.replace(ENTRY, '');
    const note = notes.get(key);
    if (number !== undefined) keys.set(number, key);
    notes.set(key, { number: number ?? note?.number ?? '', text: note ? `${note.text} ${words}` : words });
  }
  return { ...paper, notes, blocks: paper.blocks.slice(0, start).map((block) => withMarks(block, keys)) };
}

/** The block that begins the list: number 1, whose mark stands before it, with only its fellows behind it. */
function findStart(blocks: readonly Block[]): number | undefined {
  const start = blocks.findLastIndex(({ text }) => numberOf(text) === '1');
  if (start <= 0) return undefined;
  const numbers = blocks.slice(start).map(({ text }) => numberOf(text));
  let expected = 1;
  let between = 0;
  for (const number of numbers) {
    if (number === String(expected)) {
      expected += 1;
      between = 0;
    } else between += 1;
    if ((number !== undefined && between > 0) || between > GOES_ON) return undefined;
  }
  const before = blocks.slice(0, start);
  const isMarked = (number: string) => before.some((block) => isMarkedIn(block, number));
  // A list that is no notes has no marks; "1." may begin any list, so that all of them are asked for.
  const needed = /^\d+\./.test(blocks[start]!.text)
    ? numbers.filter((number) => number !== undefined)
    : ['1'];
  return needed.every(isMarked) ? start : undefined;
}

function numberOf(text: string): string | undefined {
  const match = ENTRY.exec(text);
  return match ? (match[1] ?? match[2]) : undefined;
}

function isMarkedIn({ text }: Block, number: string): boolean {
  return !ENTRY.test(text) && findBracketed(text).some((mark) => mark.number === number);
}

function withMarks(block: Block, keys: ReadonlyMap<string, string>): Block {
  const found = ENTRY.test(block.text)
    ? []
    : findBracketed(block.text).filter(({ number }) => keys.has(number));
  let text = '';
  let from = 0;
  const added: NoteMark[] = [];
  for (const { number, start, end } of found) {
    text += block.text.slice(from, start);
    added.push({ at: text.length, note: keys.get(number)! });
    from = end;
  }
  if (added.length === 0) return block;
  /** Where an offset of the old text has come to. */
  const moved = (at: number) =>
    at - found.filter(({ end }) => end <= at).reduce((sum, { start, end }) => sum + end - start, 0);
  const marks = [...block.marks.map((mark) => ({ ...mark, at: moved(mark.at) })), ...added];
  return { ...block, text: text + block.text.slice(from), marks: marks.sort((a, b) => a.at - b.at) };
}

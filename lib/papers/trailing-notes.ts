import type { Block, Paper } from './types.ts';

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
  const isMarked = (number: string) =>
    before.some(({ text }) => !ENTRY.test(text) && markOf(number).test(text));
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

function markOf(number: string): RegExp {
  return new RegExp(String.raw` ?\[${number}\]|(?<=[^\s(\d])[ ]?(?<!\d)${number}\)`);
}

function withMarks(block: Block, keys: ReadonlyMap<string, string>): Block {
  let { text } = block;
  let marks = block.marks;
  for (const [number, key] of keys) {
    const match = ENTRY.test(text) ? null : markOf(number).exec(text);
    if (!match) continue;
    const { index: at } = match;
    const { length } = match[0];
    text = text.slice(0, at) + text.slice(at + length);
    marks = [
      ...marks.map((mark) => (mark.at > at ? { ...mark, at: mark.at - length } : mark)),
      { at, note: key },
    ];
  }
  return text === block.text ? block : { ...block, text, marks: marks.sort((a, b) => a.at - b.at) };
}

import { lastWhere } from '../binary-search.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';

type Word = string | undefined;

/** Code of no text; 1 is the first text of the table. */
const ABSENT = 0;

/** Writes a text, or none, for each place, where neighbours are mostly alike: each run of them once. @returns The texts. */
export function writeWords(writer: ByteWriter, words: readonly Word[]): string[] {
  const table = [...new Set(words.filter((word) => word !== undefined))];
  const codes = new Map<Word, number>(table.map((word, place) => [word, place + 1]));
  writer.uint(table.length);
  for (const word of table) writer.text(word);
  let start = 0;
  while (start < words.length) {
    let end = start + 1;
    while (end < words.length && words[end] === words[start]) end++;
    writer.uint(codes.get(words[start]) ?? ABSENT);
    writer.uint(end - start - 1);
    start = end;
  }
  return table;
}

export interface WordColumn {
  table: readonly string[];
  /** Place in the table; −1 where there is no text. */
  placeAt(place: number): number;
  at(place: number): Word;
}

/** @throws RangeError when a code stands for no text, or the runs do not add up. */
export function readWords(reader: ByteReader, count: number): WordColumn {
  const length = reader.uint();
  const table: string[] = [];
  while (table.length < length) table.push(reader.text());
  const codes: number[] = [];
  const starts: number[] = [];
  let end = 0;
  while (end < count) {
    const code = reader.uint();
    if (code > table.length) throw new RangeError('A code stands for no text');
    codes.push(code);
    starts.push(end);
    end += reader.uint() + 1;
  }
  if (end !== count) throw new RangeError('The runs do not add up');
  const placeAt = (place: number) => codes[lastWhere(starts.length, (run) => starts[run]! <= place)]! - 1;
  return { table, placeAt, at: (place) => table[placeAt(place)] };
}

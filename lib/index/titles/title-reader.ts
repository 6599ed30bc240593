import { createByteReader, createByteWriter, decodeText } from '../bytes.ts';
import type { Bytes, ByteWriter } from '../bytes.ts';
import { GAP } from './merge-pairs.ts';

/** Makes titles of symbols; it keeps the dictionary's bytes and nothing else. */
export interface TitleReader {
  /** @throws RangeError or TypeError when these bytes are no title. */
  decode(title: Bytes): string;
}

/** Pairs of pairs go no deeper than the rounds in which they were learned. */
const DEEPEST = 16;

/** @throws RangeError when the dictionary is shorter than it says. */
export function openTitles(dictionary: Bytes): TitleReader {
  const view = new DataView(dictionary.buffer, dictionary.byteOffset, dictionary.byteLength);
  const symbols = view.getUint32(0, true);
  const words = view.getUint32(4, true);
  const offsets = 8 + 4 * symbols;
  const blob = offsets + 4 * (words + 1);
  if (blob + view.getUint32(blob - 4, true) !== dictionary.length)
    throw new RangeError('The dictionary does not add up');

  const expand = (symbol: number, into: ByteWriter, depth: number) => {
    if (symbol >= symbols || depth > DEEPEST) throw new RangeError(`There is no symbol ${symbol}`);
    const left = view.getUint16(8 + 4 * symbol, true);
    const right = view.getUint16(10 + 4 * symbol, true);
    if (left !== GAP) {
      expand(left, into, depth + 1);
      expand(right, into, depth + 1);
      return;
    }
    const start = view.getUint32(offsets + 4 * right, true);
    into.bytes(dictionary.subarray(blob + start, blob + view.getUint32(offsets + 4 * right + 4, true)));
  };

  return {
    decode(title) {
      const reader = createByteReader(title);
      const text = createByteWriter();
      while (!reader.isAtEnd()) {
        const symbol = reader.uint();
        if (symbol === GAP) text.bytes(reader.bytes(reader.uint()));
        else expand(symbol, text, 0);
      }
      return decodeText(text.finish());
    },
  };
}

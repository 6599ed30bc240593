import type { Bytes } from '../bytes.ts';
import { createByteWriter } from '../bytes.ts';
import type { Symbols } from './learn-symbols.ts';
import { GAP } from './merge-pairs.ts';

/**
 * The body of the dictionary's file, and the numbers that its symbols have in titles: the most used ones the
 * lowest, which take the fewest bytes. Symbols that neither a title nor a pair needs are left out.
 *
 * @param uses How often each symbol stands in a title by itself.
 */
export function writeDictionary({ words, rounds }: Symbols, uses: Uint32Array) {
  const pairs = rounds
    .flatMap((round) => [...round])
    .map(([key, symbol]) => {
      return { symbol, left: Math.floor(key / 65_536), right: key % 65_536 };
    });
  const needed = Uint8Array.from(uses, (count) => (count > 0 ? 1 : 0));
  for (const { symbol, left, right } of pairs.toReversed()) {
    if (needed[symbol]) needed[left] = needed[right] = 1;
  }
  const symbols = Array.from(uses.keys()).filter((symbol) => symbol !== GAP && needed[symbol]);
  symbols.sort((a, b) => uses[b]! - uses[a]! || a - b);
  const numbers = new Uint16Array(uses.length);
  symbols.forEach((symbol, place) => (numbers[symbol] = place + 1));

  const texts = [...words].filter(([, symbol]) => needed[symbol]);
  const entries = new Uint16Array(2 * (symbols.length + 1));
  texts.forEach(([, symbol], place) => entries.set([GAP, place], 2 * numbers[symbol]!));
  for (const { symbol, left, right } of pairs) {
    if (needed[symbol]) entries.set([numbers[left]!, numbers[right]!], 2 * numbers[symbol]!);
  }
  return {
    body: layOut(
      entries,
      texts.map(([text]) => text),
    ),
    numbers,
  };
}

/** Numbers of fixed width, so that any symbol is found without reading the others. */
function layOut(entries: Uint16Array, texts: readonly string[]): Bytes {
  const blob = createByteWriter();
  const offsets = [0];
  let end = 0;
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    blob.bytes(bytes);
    offsets.push((end += bytes.length));
  }
  const table = new DataView(new ArrayBuffer(8 + 2 * entries.length + 4 * offsets.length));
  table.setUint32(0, entries.length / 2, true);
  table.setUint32(4, texts.length, true);
  entries.forEach((entry, place) => table.setUint16(8 + 2 * place, entry, true));
  offsets.forEach((offset, place) => table.setUint32(8 + 2 * entries.length + 4 * place, offset, true));

  const writer = createByteWriter();
  writer.bytes(new Uint8Array(table.buffer));
  writer.bytes(blob.finish());
  return writer.finish();
}

import type { ByteReader, ByteWriter } from '../bytes.ts';

/** Writes places that grow: how many lie between one and the next. */
export function writeGaps(writer: ByteWriter, entries: readonly { place: number }[]): void {
  entries.forEach(({ place }, index) => writer.uint(place - (entries[index - 1]?.place ?? -1) - 1));
}

export function readGaps(reader: ByteReader, count: number): Uint32Array {
  const places = reader.uints(count);
  let before = -1;
  for (let index = 0; index < count; index++) places[index] = before += places[index]! + 1;
  return places;
}

/** Lengths → where each begins; one longer, its last the sum. */
export function toStarts(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = end += lengths[index]!;
  return starts;
}

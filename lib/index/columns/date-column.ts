import { unzigzag, zigzag } from '../bytes.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';
import { dateCode, dateOf } from './date-code.ts';

/** Writes a date, or none, for each place: how far it is from the date before it. */
export function writeDates(writer: ByteWriter, dates: readonly (string | undefined)[]): void {
  let before = 0;
  for (const date of dates) {
    if (date === undefined) {
      writer.uint(0);
      continue;
    }
    const code = dateCode(date);
    writer.uint(1 + zigzag(code - before));
    before = code;
  }
}

/** @returns The date at a place, or undefined. */
export function readDates(reader: ByteReader, count: number): (place: number) => string | undefined {
  const codes = reader.uints(count);
  let before = 0;
  for (let place = 0; place < count; place++) {
    const step = codes[place]!;
    if (step > 0) codes[place] = 1 + (before += unzigzag(step - 1));
  }
  return (place) => (codes[place]! > 0 ? dateOf(codes[place]! - 1) : undefined);
}

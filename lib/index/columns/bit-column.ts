import type { ByteReader, ByteWriter } from '../bytes.ts';

/** A number below 2³¹ with a mark from 0 to 7. */
export interface Marked {
  mark: number;
  value: number;
}

const MARK = 32;

/**
 * Writes numbers that are large or small as it comes: first for each its mark and how many bits it has, a byte;
 * then the bits below the highest of all of them, packed. The bytes compress well, and the bits cannot be fewer.
 */
export function writeMarked(writer: ByteWriter, numbers: readonly Marked[]): void {
  writer.bytes(Uint8Array.from(numbers, ({ mark, value }) => mark * MARK + bitLength(value)));
  const bits = numbers.reduce((sum, { value }) => sum + lowBits(bitLength(value)), 0);
  const packed = new Uint8Array(Math.ceil(bits / 8));
  let position = 0;
  for (const { value } of numbers) {
    for (let bit = 0; bit < lowBits(bitLength(value)); bit++, position++) {
      if ((value >>> bit) & 1) packed[position >> 3]! |= 1 << (position & 7);
    }
  }
  writer.bytes(packed);
}

/** Numbers as {@link Marked}, in two columns. */
export interface MarkedColumn {
  marks: Uint8Array;
  values: Uint32Array;
}

export function readMarked(reader: ByteReader, count: number): MarkedColumn {
  const heads = reader.bytes(count);
  const bits = heads.reduce((sum, head) => sum + lowBits(head % MARK), 0);
  const packed = reader.bytes(Math.ceil(bits / 8));
  const values = new Uint32Array(count);
  let position = 0;
  for (let place = 0; place < count; place++) {
    const low = lowBits(heads[place]! % MARK);
    let value = heads[place]! % MARK === 0 ? 0 : 1 << low;
    for (let bit = 0; bit < low; bit++, position++) {
      value |= ((packed[position >> 3]! >> (position & 7)) & 1) << bit;
    }
    values[place] = value;
  }
  return { marks: heads.map((head) => Math.floor(head / MARK)), values };
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}

/** The highest bit of a number is known from its length. */
function lowBits(length: number): number {
  return Math.max(0, length - 1);
}

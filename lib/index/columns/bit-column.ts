import type { ByteReader, Bytes, ByteWriter } from '../bytes.ts';

/** A number below 2³¹ with a mark from 0 to 7. */
export interface Marked {
  mark: number;
  value: number;
}

export const MARK = 32;

/**
 * Writes numbers that are large or small as it comes: first for each its mark and how many bits it has, a byte;
 * then the bits below the highest of all of them, packed, behind their length in bytes. The bytes compress well, and the bits cannot be fewer.
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
  writer.uint(packed.length);
  writer.bytes(packed);
}

/** Numbers as {@link writeMarked} writes them, read one after the other. */
export interface MarkedBits {
  /** Of each number its mark times {@link MARK}, and how many bits it has. */
  heads: Bytes;
  packed: Bytes;
}

export function readMarked(reader: ByteReader, count: number): MarkedBits {
  return { heads: reader.bytes(count), packed: reader.bytes(reader.uint()) };
}

/** The number of so many bits whose lower ones begin at a position; 0 has none. */
export function bitsAt(packed: Uint8Array, position: number, length: number): number {
  if (length < 2) return length;
  const byte = position >> 3;
  const past = position & 7;
  let bits = packed[byte]! | (packed[byte + 1]! << 8) | (packed[byte + 2]! << 16) | (packed[byte + 3]! << 24);
  if (past > 0) bits = (bits >>> past) | (packed[byte + 4]! << (32 - past));
  const highest = 1 << (length - 1);
  return highest | (bits & (highest - 1));
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}

/** The highest bit of a number is known from its length. */
export function lowBits(length: number): number {
  return Math.max(0, length - 1);
}

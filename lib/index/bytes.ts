import { IndexError } from './types.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Writes the primitives of docs/index-format.md one after the other. */
export interface ByteWriter {
  /** A whole number from 0 to 2³² − 1: seven bits a byte, lowest first, the highest bit set in all but the last. */
  uint(value: number): void;
  uints(values: Iterable<number>): void;
  /** Length in bytes and the text in UTF-8. */
  text(value: string): void;
  bytes(value: Uint8Array): void;
  finish(): Bytes;
  /** What was written, where it stands: good until the writer, which begins anew, is written to again. */
  lend(): Bytes;
}

const encoder = new TextEncoder();
/** Texts are encoded here first: memory of its own for each would have a large heap collected often. */
let scratch = new Uint8Array(4096);

export function createByteWriter(): ByteWriter {
  // So few stand in the heap itself: a title takes no more, and there are as many writers as titles.
  let buffer = new Uint8Array(64);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(2 * buffer.length, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const writer: ByteWriter = {
    uint(value) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32)
        throw new RangeError(`${value} is no uint`);
      reserve(5);
      let rest = value;
      for (; rest >= 128; rest = Math.floor(rest / 128)) buffer[length++] = (rest % 128) | 128;
      buffer[length++] = rest;
    },
    uints(values) {
      for (const value of values) writer.uint(value);
    },
    text(value) {
      if (scratch.length < 3 * value.length) scratch = new Uint8Array(6 * value.length);
      const { written } = encoder.encodeInto(value, scratch);
      writer.uint(written);
      writer.bytes(scratch.subarray(0, written));
    },
    bytes(value) {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    finish: () => buffer.slice(0, length),
    lend() {
      const bytes = buffer.subarray(0, length);
      length = 0;
      return bytes;
    },
  };
  return writer;
}

/** Reads what a {@link ByteWriter} wrote; every method throws a RangeError behind the end. */
export interface ByteReader {
  /** The file that the bytes are of, for what is said when something is wrong. */
  file: string;
  uint(): number;
  uints(count: number): Uint32Array;
  text(): string;
  /** A view of the next bytes, not a copy. */
  bytes(length: number): Bytes;
  isAtEnd(): boolean;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function createByteReader(bytes: Bytes, file = 'bytes'): ByteReader {
  let position = 0;
  const uint = () => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (position >= bytes.length) throw new RangeError('The bytes end too early');
      const byte = bytes[position++]!;
      value += shift < 28 ? (byte & 127) << shift : (byte & 127) * 2 ** 28;
      if (byte < 128) return value;
    }
    throw new RangeError('A number is too long');
  };
  const take = (length: number) => {
    if (position + length > bytes.length) throw new RangeError('The bytes end too early');
    return bytes.subarray(position, (position += length));
  };
  return {
    file,
    uint,
    uints(count) {
      if (count > bytes.length - position) throw new RangeError('The bytes end too early');
      const values = new Uint32Array(count);
      for (let index = 0; index < count; index++) {
        // Most are one byte long; a call for each would be most of the work in a background that has just started.
        const byte = bytes[position]!;
        if (byte < 128) {
          values[index] = byte;
          position++;
        } else values[index] = uint();
      }
      return values;
    },
    text: () => decodeText(take(uint())),
    bytes: take,
    isAtEnd: () => position === bytes.length,
  };
}

/** Bytes with their length before them, for {@link readLater}. */
export function writeForLater(writer: ByteWriter, bytes: Bytes): void {
  writer.uint(bytes.length);
  writer.bytes(bytes);
}

/**
 * Passes over bytes that have their length before them; they are read at the first call, and not again.
 *
 * @param read Must read all of them.
 * @returns What throws an IndexError `damaged` when `read` throws or leaves bytes.
 */
export function readLater<T>(reader: ByteReader, read: (part: ByteReader) => T): () => T {
  const bytes = reader.bytes(reader.uint());
  let done: { value: T } | undefined;
  return () => (done ??= { value: readWhole(createByteReader(bytes, reader.file), read) }).value;
}

function readWhole<T>(reader: ByteReader, read: (reader: ByteReader) => T): T {
  try {
    const value = read(reader);
    if (!reader.isAtEnd()) throw new RangeError('There are more bytes than it has');
    return value;
  } catch (cause) {
    throw new IndexError('damaged', `${reader.file} lacks what it should hold`, { cause });
  }
}

/** @throws TypeError when the bytes are no UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** A whole number of either sign, below 2³⁰, as one of none: 0, −1, 1, −2, 2 … become 0, 1, 2, 3, 4 … */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

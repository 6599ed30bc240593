import { Unzip, UnzipInflate } from 'fflate';
import { ReadError } from './read-error.ts';

/** Most bytes that the parts taken from one file may unpack to; a long answer in Word takes one or two million. */
const MOST_UNPACKED = 64_000_000;
/** Most parts that one file may have. */
const MOST_PARTS = 5_000;

/**
 * Unpacks some parts of a zip. Nothing is unpacked beyond a fixed size, whatever the zip says of itself.
 * @param wanted tells by name whether a part is to be unpacked
 * @throws ReadError when the zip is damaged, encrypted, or unpacks to more than the bound
 */
export function unzipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  let count = 0;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    count += 1;
    if (count > MOST_PARTS) throw new ReadError(`holds more than ${MOST_PARTS} parts`);
    if (!wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error)
        throw error instanceof ReadError
          ? error
          : new ReadError(`is damaged: ${file.name} cannot be unpacked`);
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED)
        throw new ReadError(`unpacks to more than ${MOST_UNPACKED / 1e6} MB, and is not read for safety`);
      chunks.push(chunk.slice());
      if (final) parts.set(file.name, joined(chunks));
    };
    file.start();
  };
  feed(unzip, bytes);
  return parts;
}

/** Small steps, so that a bomb is found before it has gone off. */
const STEP = 16_384;

function feed(unzip: Unzip, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('is a damaged or cut off zip');
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

import type { Bytes } from './bytes.ts';
import { IndexError } from './types.ts';

/** Version of the format of docs/index-format.md; goes up with every change that an older reader cannot read. */
export const FORMAT_VERSION = 3;

const MAGIC = 'KmrL';
/** Bytes before the body of a file. */
export const HEADER_LENGTH = 28;
const BUILD_LENGTH = 8;

/** The first eight bytes of the SHA-256 of some bytes. */
export async function checksum(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8);
}

/** Puts the header before a body. @param build Eight bytes that the files of one index share. */
export async function sealFile(build: Bytes, body: Bytes): Promise<Bytes> {
  const file = new Uint8Array(HEADER_LENGTH + body.length);
  file.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(file.buffer);
  view.setUint32(4, FORMAT_VERSION, true);
  view.setUint32(8, body.length, true);
  file.set(build, 12);
  file.set(await checksum(body), 12 + BUILD_LENGTH);
  file.set(body, HEADER_LENGTH);
  return file;
}

/**
 * The body of a file, when it is whole and of this index.
 *
 * @throws IndexError `version` when it has another version, `damaged` when it is cut short, changed, or of
 *   another index.
 */
export async function openFile(name: string, build: Bytes, file: Bytes): Promise<Bytes> {
  const damaged = (what: string) => new IndexError('damaged', `${name} ${what}`);
  if (file.length < HEADER_LENGTH) throw damaged('is cut short');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (String.fromCharCode(...file.subarray(0, 4)) !== MAGIC) throw damaged('is no file of an index');
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION)
    throw new IndexError('version', `${name} has version ${version} instead of ${FORMAT_VERSION}`);
  const body = file.subarray(HEADER_LENGTH);
  if (view.getUint32(8, true) !== body.length) throw damaged('has another length than it says');
  if (!isEqual(file.subarray(12, 12 + BUILD_LENGTH), build)) throw damaged('belongs to another index');
  if (!isEqual(file.subarray(12 + BUILD_LENGTH, HEADER_LENGTH), await checksum(body)))
    throw damaged('differs from what was built');
  return body;
}

/** @throws IndexError `damaged` when the body has another shape: when `parse` throws. */
export async function parseBody<T>(name: string, parse: () => T | Promise<T>): Promise<T> {
  try {
    return await parse();
  } catch (cause) {
    if (cause instanceof IndexError) throw cause;
    throw new IndexError('damaged', `${name} lacks what it should hold`, { cause });
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}

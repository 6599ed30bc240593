import type { Bytes } from './bytes.ts';
import { IndexError } from './types.ts';

/** Reads one file of the index by its name within it; rejects when there is none. */
export type LoadFile = (file: string) => Promise<ArrayBuffer | Bytes>;

/** @throws IndexError `missing` when the file cannot be loaded. */
export async function loadOrMissing(load: LoadFile, file: string): Promise<Bytes> {
  try {
    const bytes = await load(file);
    return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  } catch (cause) {
    throw new IndexError('missing', `${file} cannot be read`, { cause });
  }
}

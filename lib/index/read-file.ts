import { FORMAT_VERSION } from './format.ts';
import { IndexError } from './types.ts';

export type Bytes = ArrayBuffer | Uint8Array<ArrayBuffer>;

/** Reads one file of the index by its name within it; rejects when there is none. */
export type LoadFile = (file: string) => Promise<Bytes>;

/** @throws IndexError `missing` when the file cannot be loaded. */
export async function loadOrMissing(load: LoadFile, file: string): Promise<Bytes> {
  try {
    return await load(file);
  } catch (cause) {
    throw new IndexError('missing', `${file} cannot be read`, { cause });
  }
}

/** @throws IndexError `damaged` when the bytes are no JSON object, `version` when they are of another version. */
export function parseJson(file: string, bytes: Bytes): object {
  const json = parse(file, bytes);
  if (typeof json !== 'object' || json === null) throw new IndexError('damaged', `${file} is no object`);
  const version = 'version' in json ? json.version : undefined;
  if (version !== FORMAT_VERSION) {
    throw new IndexError('version', `${file} has version ${String(version)} instead of ${FORMAT_VERSION}`);
  }
  return json;
}

function parse(file: string, bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new IndexError('damaged', `${file} is not JSON`, { cause });
  }
}

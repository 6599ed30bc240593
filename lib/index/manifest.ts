import type { Bytes } from './bytes.ts';
import { MANIFEST_FILE } from './format.ts';
import { checksum, FORMAT_VERSION } from './shard-file.ts';
import type { IndexInfo } from './types.ts';
import { IndexError } from './types.ts';

/** `manifest.json`: what the index holds, and by which id each shard begins. */
export interface Manifest extends IndexInfo {
  /** What the files of this index have in their headers, 16 hexadecimal digits. */
  build: string;
  /** Pairs of a document and one that it, or an exchange in it, cites. */
  links: number;
  /** Entries, those included that others only cite. */
  entries: number;
  /** First id of each shard of entries. */
  first: string[];
  /** First alias of each shard of aliases. */
  firstAliases: string[];
}

/** The manifest's file: the manifest with its own checksum as last field. */
export async function writeManifest(manifest: Manifest): Promise<Bytes> {
  return encode({ ...manifest, checksum: await manifestChecksum(manifest) });
}

/** @throws IndexError when the file is no manifest, is not as built, or has another version. */
export async function parseManifest(file: Bytes): Promise<Manifest> {
  const json = parseJson(file);
  if (json['version'] !== FORMAT_VERSION) {
    const message = `${MANIFEST_FILE} has version ${String(json['version'])} instead of ${FORMAT_VERSION}`;
    throw new IndexError('version', message);
  }
  const { checksum: given, ...manifest } = json;
  if (!isManifest(manifest)) throw new IndexError('damaged', `${MANIFEST_FILE} lacks what a manifest holds`);
  if ((await manifestChecksum(manifest)) !== given)
    throw new IndexError('damaged', `${MANIFEST_FILE} differs from what was built`);
  return manifest;
}

/** Eight bytes as 16 hexadecimal digits, and back. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

async function manifestChecksum(manifest: object): Promise<string> {
  return toHex(await checksum(encode(manifest)));
}

function encode(value: object): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}

function parseJson(file: Bytes): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
    if (isObject(json)) return json;
  } catch (cause) {
    throw new IndexError('damaged', `${MANIFEST_FILE} is not JSON`, { cause });
  }
  throw new IndexError('damaged', `${MANIFEST_FILE} is no object`);
}

function isManifest(value: Partial<Record<keyof Manifest, unknown>>): value is Manifest {
  const { date, documents, reports, exchanges, citations, links, entries, build, first, firstAliases } =
    value;
  return (
    typeof date === 'string' &&
    [documents, reports, exchanges, citations, links, entries].every(isCount) &&
    typeof build === 'string' &&
    /^[\da-f]{16}$/.test(build) &&
    [first, firstAliases].every((list) => Array.isArray(list) && list.every((id) => typeof id === 'string'))
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

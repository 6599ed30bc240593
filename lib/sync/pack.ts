import { decodeText } from '../index/bytes.ts';
import { compress, decompress } from '../index/compress.ts';
import { lastChange } from './merge.ts';
import { readEntries } from './read-entries.ts';
import { SETTINGS_KEY } from './settings.ts';
import type { Entry, Items, Shared } from './types.ts';

/** Bytes of one item and of all together. */
export interface Room {
  item: number;
  total: number;
}

/**
 * What may be stored, in bytes: 8,192 an item and 102,400 in all, of name and JSON together, with some room left.
 * From https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/sync
 */
export const ROOM: Room = { item: 8_000, total: 100_000 };

/** Documents are spread over so many items, by their ids, so that a change touches one item. */
const BUCKETS = 32;

/** Items of another version have another beginning: they are neither read nor touched. */
const VERSION = 'k1.';

export const isOurs = (name: string) => name.startsWith(VERSION);

export interface Packed {
  items: Items;
  /** What is in the items. */
  shared: Shared;
  /** Keys of what did not fit: none of it, or all but its note. */
  left: string[];
}

type Row = readonly [key: string, entry: Entry];

/** Packs as much as there is room for: the settings, then what was changed last. */
export async function pack(shared: Shared, room = ROOM): Promise<Packed> {
  const rows = [...shared].sort(([key, one], [other, two]) => {
    if (key === SETTINGS_KEY || other === SETTINGS_KEY) return key === SETTINGS_KEY ? -1 : 1;
    return lastChange(one) < lastChange(two) || (lastChange(one) === lastChange(two) && key < other) ? 1 : -1;
  });
  let best = await packRows(rows, room.item);
  if (best.bytes > room.total) {
    let [fits, over] = [0, rows.length];
    best = { items: {}, rows: [], bytes: 0 };
    while (over - fits > 1) {
      const middle = (fits + over) >> 1;
      const tried = await packRows(rows.slice(0, middle), room.item);
      if (tried.bytes <= room.total) [fits, best] = [middle, tried];
      else over = middle;
    }
  }
  const packed = new Map(best.rows);
  const left = rows.map(([key]) => key).filter((key) => packed.get(key) !== shared.get(key));
  return { items: best.items, shared: packed, left };
}

async function packRows(rows: readonly Row[], most: number) {
  const buckets = Map.groupBy(rows, ([key]) => bucketOf(key));
  const items: Record<string, string> = {};
  const packed: Row[] = [];
  let bytes = 0;
  for (const [bucket, inBucket] of buckets) {
    let part = 0;
    for (const { text, rows } of await split(inBucket, most)) {
      const name = `${VERSION}${bucket}.${part++}`;
      items[name] = text;
      bytes += name.length + text.length + 2;
      packed.push(...rows);
    }
  }
  return { items, rows: packed, bytes };
}

/** Texts of at most so many bytes. A document that is too large for one goes without its note, or not at all. */
async function split(rows: readonly Row[], most: number): Promise<{ text: string; rows: readonly Row[] }[]> {
  const text = await encode(rows);
  if (text.length + 16 <= most) return [{ text, rows }];
  if (rows.length > 1) {
    const half = rows.length >> 1;
    return [...(await split(rows.slice(0, half), most)), ...(await split(rows.slice(half), most))];
  }
  const [key, entry] = rows[0]!;
  const { note, ...fields } = entry.fields;
  return note ? split([[key, { ...entry, fields }]], most) : [];
}

/** The 32-bit FNV-1a hash, which spreads ids that differ little. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

async function encode(rows: readonly Row[]): Promise<string> {
  const json = JSON.stringify(rows.map(([key, { fields, removed = '' }]) => [key, removed, fields]));
  const bytes = await compress(new TextEncoder().encode(json));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Reads items; those that are not ours are left out, and so is what in ours is damaged. Never rejects. */
export async function unpack(items: Readonly<Record<string, unknown>>): Promise<Shared> {
  const ours = Object.entries(items).filter(([name]) => isOurs(name));
  return readEntries(await Promise.all(ours.map(([, text]) => decode(text))));
}

async function decode(text: unknown): Promise<unknown> {
  try {
    const bytes = Uint8Array.from(atob(String(text)), (char) => char.charCodeAt(0));
    return JSON.parse(decodeText(await decompress(bytes)));
  } catch {
    return [];
  }
}

import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/** Bytes that a file takes in a zip under that name: its deflated contents, two headers, and its name in both. */
export function zipSize(name: string, path: string): number {
  return 30 + 46 + 2 * name.length + deflateRawSync(readFileSync(path), { level: 9 }).length;
}

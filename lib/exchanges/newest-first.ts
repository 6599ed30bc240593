import type { Exchange } from './types.ts';

/** Order of exchanges by date, undated ones last, then by document and place; the same on every machine. */
export function newestFirst(a: Exchange, b: Exchange): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.document, b.document) || a.ordinal - b.ordinal;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

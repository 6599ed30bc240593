import type { IndexSource } from '../../lib/index/source.ts';

/** A value with the place it was read at, for what can only be checked across files. */
export interface Located<T> {
  file: string;
  line: number;
  value: T;
}

/** Everything read, still with places. */
export type LocatedSource = { [Key in keyof IndexSource]-?: Located<Required<IndexSource>[Key][number]>[] };

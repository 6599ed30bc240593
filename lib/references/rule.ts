import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import type { PageContext } from './types.ts';

/** One way in which references are written: where one may begin, and how to read it there. */
export interface Rule {
  /** Source of a pattern that matches where the reference may begin; without capturing groups. */
  cue: string;
  /**
   * Reads at the cursor, which stands where the cue matched.
   * @returns the references read, with the cursor behind the last; empty, wherever the cursor stands, when there is none
   */
  take(cursor: Cursor, page: PageContext): Candidate[];
}

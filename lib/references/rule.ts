import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import type { PageContext } from './types.ts';

/**
 * The characters at which a reference shows itself: the first digit of a number, a capital, a quote, a dash or slash,
 * and for what layout cut a line break or a character that nobody sees. All others are passed over by the engine itself.
 */
export type Sign = 'digit' | 'capital' | 'quote' | 'dash' | 'break';

/** One way in which references are written: where one shows itself, and how to read it there. */
export interface Rule {
  /**
   * By the sign that they are tried at, sources of patterns that match right behind it where the reference shows itself;
   * without capturing groups. What must stand before, and which sign it is, they find by looking back: last, as that
   * takes longest. They are tried on text as it was printed, too, and allow for any white space and any dash.
   */
  cues: Partial<Record<Sign, string>>;
  /**
   * By the sign, whether it is sure to read nothing at a place of its own, where that is cheaper to tell than to read; in
   * text as it was printed, too.
   */
  refuses?: Partial<Record<Sign, (text: string, index: number) => boolean>>;
  /**
   * Reads the reference at whose sign the cursor stands.
   * @returns the references read, with the cursor behind the last; empty, wherever the cursor stands, when there is none
   */
  take(cursor: Cursor, page: PageContext): Candidate[];
}

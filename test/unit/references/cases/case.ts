import type { Candidate } from '../../../../lib/references/candidate.ts';
import type { PageContext } from '../../../../lib/references/types.ts';

/** A text with what must be read in it. */
export interface Case {
  /** The rule of the form that the text shows. */
  rule: string;
  text: string;
  /** Each reference as {@link print} prints it, in order. */
  reads: string[];
  page?: PageContext;
}

export const read = (rule: string, text: string, ...reads: string[]): Case => ({ rule, text, reads });

/** "kst-31066-1016 ← Kamerstuk 31 066, nr. 1016 (K4)": targets, the words in the text, and the form. */
export function print({ targets, raw, form }: Candidate): string {
  return `${targets.join(' | ')} ← ${raw} (${form})`;
}

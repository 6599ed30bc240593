import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import type { Head } from './head.ts';
import { NUMBER_WORD, takeNumbers } from './numbers.ts';
import type { Chamber } from './types.ts';

const UNWORDED = /,? ?(?=\d{1,5}\b)/y;
/** The running head of a printed Aanhangsel ends on its page number, which is no reference. */
const RUNNING_HEAD = /Kamer, vergaderjaar [\d-]+, Aanhangsel ?$/;

/**
 * Reads written questions with their answers: "Aanhangsel Handelingen II 2021/22, nr. 1234". Both chambers number
 * from 1 in every session, so without a chamber in the head or from the page there are two targets.
 */
export function takeAanhangsel(cursor: Cursor, head: Head, pageChamber: Chamber | undefined): Candidate[] {
  if (!head.session) return [];
  const before = cursor.text.slice(Math.max(0, cursor.position - 60), cursor.position);
  const word = cursor.take(NUMBER_WORD);
  if (!word && (RUNNING_HEAD.test(before) || !cursor.take(UNWORDED))) return [];
  const chamber = head.chamber ?? pageChamber;
  const chambers: Chamber[] = chamber ? [chamber] : ['tk', 'ek'];
  return takeNumbers(cursor, Boolean(word?.[1] ?? word?.[2]))
    .filter(({ value }) => /^\d+$/.test(value))
    .map(({ value, start, end, pages }, index) => ({
      kind: 'aanhangsel',
      start: index === 0 ? head.start : start,
      end,
      raw: '',
      targets: chambers.map((side) => `ah-${side}-${head.session}-${value}`),
      ...(pages && { pages }),
      form: head.chamber ? 'A1' : word ? 'A2' : 'A3',
      evidence: index === 0 ? 'label' : 'list',
    }));
}

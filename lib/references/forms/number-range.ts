/** Longest range of numbers that is taken for one; a longer one is something else. */
const MAX_RANGE = 50;
/** Stands for the letter of a number that has none: it goes before "a". */
const BEFORE_A = 'a'.charCodeAt(0) - 1;

/**
 * The numbers between two that are the ends of a range: of "3" and "6" 4 and 5, of "A" and "C" B, of "63a" and "63c"
 * 63b. Undefined when the two are no range.
 */
export function rangeBetween(first: string, last: string): string[] | undefined {
  const ends = ordinals(first, last);
  const count = ends ? ends[1] - ends[0] : 0;
  if (!ends || count <= 0 || count > MAX_RANGE) return undefined;
  const lead = /^\d+(?=[a-z])/.exec(last)?.[0] ?? '';
  return Array.from({ length: count - 1 }, (_, index) => {
    const between = ends[0] + index + 1;
    return /^\d+$/.test(last) ? String(between) : lead + String.fromCharCode(between);
  });
}

/** The places of both in one order; undefined when they have none in common. */
function ordinals(first: string, last: string): [from: number, to: number] | undefined {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) return [Number(first), Number(last)];
  if (/^[A-Z]{2}$/.test(first + last)) return [first.charCodeAt(0), last.charCodeAt(0)];
  const from = /^(\d+)([a-z]?)$/.exec(first);
  const to = /^(\d+)([a-z])$/.exec(last);
  if (!from || !to || from[1] !== to[1]) return undefined;
  return [from[2] ? from[2].charCodeAt(0) : BEFORE_A, to[2]!.charCodeAt(0)];
}

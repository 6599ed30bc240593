import type { Stamp } from './types.ts';

/** Digits of a time in base 36; enough for milliseconds until the year 5188. */
const DIGITS = 9;

/** @param time milliseconds since 1970 */
export function stampAt(time: number, device: string): Stamp {
  return Math.max(0, Math.round(time)).toString(36).padStart(DIGITS, '0') + device;
}

/** Milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, DIGITS), 36);
}

/** A stamp for a change now that is later than those it follows, also when a clock runs behind. */
export function stampAfter(time: number, device: string, ...before: (Stamp | undefined)[]): Stamp {
  const known = before.map((stamp) => (stamp ? timeOf(stamp) + 1 : 0));
  return stampAt(Math.max(time, ...known), device);
}

export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && /^[0-9a-z]{13}$/.test(value);
}

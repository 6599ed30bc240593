import type { Stamp } from './types.ts';

/** Digits of a time in base 36; enough for milliseconds until the year 5188. */
const DIGITS = 9;
/** Characters of a time and a device. */
const LENGTH = 13;

const partsOf = (stamp: Stamp = ''): string[] => stamp.match(/.{13}/g) ?? [];

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

/** Which device made the change. */
export const deviceOf = (stamp: Stamp): string => stamp.slice(DIGITS, LENGTH);

/** The stamp of a change whose author knew of others: it names the last one of each other device. */
export function knowing(stamp: Stamp, ...others: (Stamp | undefined)[]): Stamp {
  const last = new Map<string, Stamp>();
  for (const part of others.flatMap(partsOf).sort()) last.set(deviceOf(part), part);
  last.delete(deviceOf(stamp));
  return stamp.slice(0, LENGTH) + [...last.values()].sort().join('');
}

/** Whether who made the one change knew of the other. */
export function knows(stamp: Stamp, other: Stamp): boolean {
  const [own = ''] = partsOf(other);
  return partsOf(stamp).some((part) => deviceOf(part) === deviceOf(own) && part >= own);
}

export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && /^(?:[0-9a-z]{13})+$/.test(value);
}

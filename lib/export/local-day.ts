const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The day that it is for the reader, as an ISO date: not that of Greenwich, where it may be yesterday still. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

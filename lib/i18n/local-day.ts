const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The reader's own day at a time, as an ISO date: not that of Greenwich, where it may be yesterday still. */
export function localDay(time: Date | string): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

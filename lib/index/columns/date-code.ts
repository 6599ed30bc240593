/**
 * A date as a number that grows with it: "2022-04-20", or as much of it as is known, "2022-04", "2022". Between
 * dates of one month it differs by the days.
 *
 * @throws RangeError when it is no such text.
 */
export function dateCode(date: string): number {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  const [year, month, day] = (parts ?? []).slice(1).map((part) => Number(part || 0));
  if (year === undefined || month! > 12 || day! > 31) throw new RangeError(`"${date}" is no date`);
  return (year * 13 + month!) * 32 + day!;
}

export function dateOf(code: number): string {
  const day = code % 32;
  const month = Math.floor(code / 32) % 13;
  const year = Math.floor(code / 32 / 13);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const parts = [
    digits(year, 4),
    ...(month > 0 ? [digits(month, 2)] : []),
    ...(day > 0 ? [digits(day, 2)] : []),
  ];
  return parts.join('-');
}

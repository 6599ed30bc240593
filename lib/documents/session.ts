/**
 * Parliamentary years ("vergaderjaar"). One runs from Prinsjesdag, the third Tuesday of September, to the next
 * (article 65 of the Constitution); papers print it as 2021/22, 2021-2022, 2021–2022, 1999/2000, 85/86, '95/'96.
 */

/** Turns the two printed years into the eight digits of an id: ("2021", "22") → "20212022"; undefined when they do not follow each other. */
export function sessionOf(first: string, second: string): string | undefined {
  const start = first.length === 2 ? 1900 + Number(first) : Number(first);
  if (start < 1814 || start > 2100) return undefined;
  const end = start + 1;
  return Number(second) === (second.length === 2 ? end % 100 : end) ? `${start}${end}` : undefined;
}

/** The session in which an ISO date falls: "2022-04-20" → "20212022". */
export function sessionOfDate(date: string): string {
  const year = Number(date.slice(0, 4));
  const start =
    date >= `${year}-09-${String(thirdTuesdayOfSeptember(year)).padStart(2, '0')}` ? year : year - 1;
  return `${start}${start + 1}`;
}

/** The short official form of a session id: "20212022" → "2021/22", "19992000" → "1999/2000". */
export function printSession(session: string): string {
  const end = session.slice(4);
  return `${session.slice(0, 4)}/${end.endsWith('00') ? end : end.slice(2)}`;
}

function thirdTuesdayOfSeptember(year: number): number {
  const firstWeekday = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  return 15 + ((2 - firstWeekday + 7) % 7);
}

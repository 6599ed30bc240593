import type { Harvested } from './harvested.ts';
import type { Ask } from './polite-fetch.ts';
import type { Service } from './services.ts';

/** All that a service has of some days, page by page; in halves when it is more than can be asked for. */
export async function harvestDays(
  service: Service,
  ask: Ask,
  from: string,
  before: string,
): Promise<{ entries: Harvested[]; problems: string[] }> {
  const entries: Harvested[] = [];
  const problems: string[] = [];
  for (let start = 0, total = 1; start < total;) {
    const url = service.address(from, before, start);
    const page = await ask(url, service.read);
    total = page.total;
    const middle = halfway(from, before);
    if (total > service.reach && middle !== undefined) {
      const halves = [
        await harvestDays(service, ask, from, middle),
        await harvestDays(service, ask, middle, before),
      ];
      return {
        entries: halves.flatMap((half) => half.entries),
        problems: halves.flatMap((half) => half.problems),
      };
    }
    const got = page.entries.length + page.problems.length;
    if (got === 0 && start < total)
      throw new Error(`${url}: of ${total} records none came from ${start + 1} on`);
    entries.push(...page.entries);
    problems.push(...page.problems);
    start += got;
    if (start >= service.reach && start < total) {
      problems.push(
        `${service.name} has ${total} publications of ${from}, of which ${start} can be asked for`,
      );
      break;
    }
  }
  return { entries, problems };
}

const DAY = 86_400_000;

/** A day between two; undefined when there is none. */
function halfway(from: string, before: string): string | undefined {
  const days = (Date.parse(before) - Date.parse(from)) / DAY;
  return days < 2 ? undefined : addDays(from, Math.floor(days / 2));
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

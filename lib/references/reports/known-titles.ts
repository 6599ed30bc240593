import { parseId } from '../../documents/ids.ts';
import type { Known } from '../candidate.ts';

/** What a set of ids says of any id; a title alone ("report:::…") leads to the one report of that title. */
export function knownIn(ids: ReadonlySet<string>): Known {
  let titles: Map<string, string | undefined> | undefined;
  return (id) => {
    if (!id.startsWith('report:::')) return ids.has(id);
    titles ??= titlesOf(ids);
    return titles.get(id.slice('report:::'.length)) ?? ids.has(id);
  };
}

/** Slug of a title → the report's id; undefined where several reports have it. */
function titlesOf(ids: ReadonlySet<string>): Map<string, string | undefined> {
  const titles = new Map<string, string | undefined>();
  for (const id of ids) {
    const report = id.startsWith('report:') ? parseId(id) : undefined;
    if (report?.kind !== 'report' || !report.publisher || !report.year) continue;
    titles.set(report.slug, titles.has(report.slug) ? undefined : id);
  }
  return titles;
}

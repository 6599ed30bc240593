import { dossierOf } from '../../lib/documents/ids.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import type { ReferenceKind } from '../../lib/references/types.ts';
import type { ResolutionStatus } from '../../lib/resolver/types.ts';
import { paperName } from './paper-name.ts';
import type { Records } from './types.ts';

export const SORT_ORDERS = ['place', 'document', 'date', 'count'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** Which references a reader wants to see, and in what order; an empty field does not filter. */
export interface GroupQuery {
  /** Words that must all occur in title, number, date, sender or the words of the page. */
  words: string;
  status: ResolutionStatus | undefined;
  kind: ReferenceKind | undefined;
  sort: SortOrder;
}

export const ALL_GROUPS: GroupQuery = { words: '', status: undefined, kind: undefined, sort: 'place' };

/** Text without capitals, accents and the spaces in a dossier, so that "31066" finds "31 066". */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)\s(?=\d{3})/g, '$1')
    .toLowerCase();

/**
 * The groups that answer the query: in the order of the page, by document (dossiers with their Kamerstukken by number,
 * then the others by kind and title), newest first, or the most cited first. What is equal keeps the order of the page.
 *
 * @param groups in the order of the page
 */
export function arrangeGroups(
  groups: readonly ReferenceGroup[],
  records: Records,
  { words, status, kind, sort }: GroupQuery,
): ReferenceGroup[] {
  const sought = fold(words).split(/\s+/).filter(Boolean);
  const found = groups.filter((group) => {
    if ((status && group.status !== status) || (kind && group.kind !== kind)) return false;
    if (sought.length === 0) return true;
    const text = haystack(group, records);
    return sought.every((word) => text.includes(word));
  });
  return sort === 'place' ? found : sortGroups(found, records, sort);
}

/** What a group's document is called in the index; undefined of a choice and of what the index has not. */
export const recordOf = ({ id }: ReferenceGroup, records: Records) => (id ? records.get(id) : undefined);

function sortGroups(groups: ReferenceGroup[], records: Records, sort: Exclude<SortOrder, 'place'>) {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  if (sort === 'count') return groups.sort((a, b) => b.places.length - a.places.length);
  const keys = new Map(groups.map((group) => [group, sort === 'date' ? dateOf(group) : nameOf(group)]));
  const order = sort === 'date' ? -1 : 1;
  return groups.sort((a, b) => order * compare(keys.get(a)!, keys.get(b)!));

  function dateOf(group: ReferenceGroup): string {
    return recordOf(group, records)?.date ?? '';
  }
}

/** The dossier that a group belongs to; of a choice that of its likeliest candidate. */
export const dossierOfGroup = ({ id, targets }: ReferenceGroup) => dossierOf(id ?? targets[0]!);

function nameOf(group: ReferenceGroup): string {
  const { id, targets, kind, title } = group;
  const dossier = dossierOfGroup(group);
  return dossier ? `0 ${dossier} ${id ?? targets[0]!}` : `1 ${kind} ${title}`;
}

function haystack(group: ReferenceGroup, records: Records): string {
  const { id, targets, title, raw } = group;
  const { date, sender, dossier, dossierTitle, type } = recordOf(group, records) ?? {};
  const names = (id ? [id] : targets).flatMap((one) => [one, paperName(one)]);
  return fold([title, raw, ...names, date, sender, dossier, dossierTitle, type].join('\n'));
}

import type { BriefExchange } from '../../lib/messaging/protocol.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { newsAbout } from './news.ts';
import type { SavedQuery, SortOrder } from './saved-query.ts';

/** What the index knows about a saved document, by its id; nothing for one it was not asked about yet. */
export type ExchangesById = ReadonlyMap<string, readonly BriefExchange[]>;

/** Text without capitals and accents, so that "cooperatie" finds "Coöperatie". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A function that remembers what it made of an object: folding thousands of texts at each letter takes too long. */
function remembering<T extends object>(make: (value: T) => string): (value: T) => string {
  const made = new WeakMap<T, string>();
  return (value) => {
    const text = made.get(value) ?? make(value);
    made.set(value, text);
    return text;
  };
}

const wordsOf = remembering(({ title, note, tags, dossier, id, quote }: SavedDocument) =>
  fold([title, note, ...tags, dossier, id, quote?.text, quote?.pageTitle].join('\n')),
);

const wordsAbout = remembering((exchanges: readonly BriefExchange[]) =>
  fold(
    exchanges
      .flatMap(({ words, respondent, asker: { member, fraction, committee } }) => [
        words,
        respondent,
        member,
        fraction,
        committee,
      ])
      .join('\n'),
  ),
);

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What a text is sorted by: its letters, without the signs before them, and its numbers by their size. The browser's
 * own comparison of words takes most of a second for thousands of titles.
 */
const sortKey = (text: string) =>
  fold(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));

const titleKey = remembering(({ title }: SavedDocument) => sortKey(title));
/** What has no dossier comes last. */
const dossierKey = remembering(({ dossier, id }: SavedDocument) =>
  dossier ? `${sortKey(dossier)}\n${sortKey(id)}` : `\u{10FFFF}${sortKey(id)}`,
);

const COMPARE: Record<SortOrder, (a: SavedDocument, b: SavedDocument) => number> = {
  saved: (a, b) => byCodeUnit(b.savedAt, a.savedAt),
  date: (a, b) => byCodeUnit(b.date ?? '', a.date ?? ''),
  title: (a, b) => byCodeUnit(titleKey(a), titleKey(b)),
  dossier: (a, b) => byCodeUnit(dossierKey(a), dossierKey(b)),
};

/** The documents in an order: newest first, or from low to high and from a to z. */
export function sortSaved(documents: readonly SavedDocument[], sort: SortOrder): SavedDocument[] {
  return [...documents].sort(COMPARE[sort]);
}

/** Whether a document's date, of which only the year or month may be known, can lie between two dates. */
function liesBetween({ date }: SavedDocument, from: string, to: string): boolean {
  if (!from && !to) return true;
  if (!date) return false;
  const known = date.length - 'yyyy'.length;
  return (!from || date + '-12-31'.slice(known) >= from) && (!to || date + '-01-01'.slice(known) <= to);
}

/** The documents that the query asks for, in the order in which they are given. */
export function findSaved(
  documents: readonly SavedDocument[],
  { words, tag, kind, dossier, from, to, news }: SavedQuery,
  about: ExchangesById,
): SavedDocument[] {
  const sought = fold(words).split(/\s+/).filter(Boolean);
  return documents.filter((document) => {
    if (tag && !document.tags.includes(tag)) return false;
    if (kind && document.kind !== kind) return false;
    if (dossier && document.dossier !== dossier) return false;
    if (!liesBetween(document, from, to)) return false;
    const exchanges = about.get(document.id);
    if (news && !(exchanges && newsAbout(document, exchanges).length > 0)) return false;
    if (sought.length === 0) return true;
    const own = wordsOf(document);
    const related = exchanges ? wordsAbout(exchanges) : '';
    return sought.every((word) => own.includes(word) || related.includes(word));
  });
}

/** The values that `pick` gives, with how many documents have each, most first and then from a to z. */
export function countBy<T extends string>(
  documents: readonly SavedDocument[],
  pick: (document: SavedDocument) => readonly T[],
): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of documents.flatMap(pick)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count, key: sortKey(value) }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key))
    .map(({ value, count }) => ({ value, count }));
}

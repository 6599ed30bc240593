import { parseId } from '../documents/ids.ts';

/** Words that titles are cited with or without. */
const SMALL = new Set(
  'aan als bij d de den der des door een en het in is met naar om op over s te ten ter tot uit van voor a an and for in of on the to with'.split(
    ' ',
  ),
);
/** Titles that agree in part must share so much of all their words, and so many of them. */
const LEAST_SHARE = 0.6;
const LEAST_SHARED = 2;

interface Title {
  year: string;
  /** The year that the title itself ends with: "jaarrapport-integratie-2016". */
  edition: string;
  words: ReadonlySet<string>;
}

/**
 * The report that a citation means whose id is not quite a record's: the same publisher's, of the same year with much
 * the same title, or without a year with the same title but for small words. Titles of another edition differ.
 *
 * @param ids Ids of the index in which to look; those of other publishers, and of other documents, are passed over.
 * @returns undefined when there is none, or when several are as like.
 */
export function similarReport(ids: Iterable<string>, asked: string): string | undefined {
  const publisher = /^report:[^:]+:/.exec(asked)?.[0];
  const title = publisher && titleOf(asked);
  if (!title || title.words.size === 0) return undefined;
  let [best, score] = [undefined as string | undefined, 0];
  for (const id of ids) {
    const other = id.startsWith(publisher) ? titleOf(id) : undefined;
    const likeness = other ? likenessOf(title, other) : 0;
    if (likeness > score) [best, score] = [id, likeness];
    else if (likeness === score) best = undefined;
  }
  return best;
}

function titleOf(id: string): Title | undefined {
  const parsed = parseId(id);
  if (parsed?.kind !== 'report') return undefined;
  const words = parsed.slug.split('-').filter((word) => !SMALL.has(word));
  const edition = /^(?:19|20)\d\d$/.test(words.at(-1) ?? '') ? words.pop()! : '';
  return { year: parsed.year, edition, words: new Set(words) };
}

/** From 0, another report, to 1, the same words. */
function likenessOf(asked: Title, other: Title): number {
  if (asked.edition && other.edition && asked.edition !== other.edition) return 0;
  const years = [other.year, other.edition];
  if (asked.year !== '' && !years.includes(asked.year)) return 0;
  const shared = asked.words.intersection(other.words).size;
  if (shared === asked.words.size && shared === other.words.size) return 1;
  const share = shared / Math.min(asked.words.size, other.words.size);
  const whole = shared / asked.words.union(other.words).size;
  const isMuch = shared >= LEAST_SHARED && (share === 1 || whole >= LEAST_SHARE);
  return asked.year !== '' && isMuch ? whole : 0;
}

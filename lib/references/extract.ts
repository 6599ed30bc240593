import { takeAanhangsel } from './aanhangsel.ts';
import type { Candidate } from './candidate.ts';
import { createCursor, type Cursor } from './cursor.ts';
import { takeHandelingen } from './handelingen.ts';
import { takeHead } from './head.ts';
import { takeIdentifier } from './identifiers.ts';
import { takeBareKamerstuk, takeKamerstukken } from './kamerstuk.ts';
import { takeNumberFirst } from './number-first.ts';
import { normalise } from './normalise.ts';
import { PUBLISHER_NAMES } from './publishers.ts';
import { takeReport } from './reports.ts';
import type { PageContext } from './types.ts';

/** Where a reference may begin, and which rules may read it there. Ordered: the first to match a place reads it. */
const CUE = new RegExp(
  [
    // 1: words that lead a reference
    String.raw`(?<![A-Za-z])([Bb]ijlagen? bij (?:de |het )?[Kk]amerst|[Kk]amerst|KAMERST|[Kk]st\.|[Dd]ossier(?!-\d)|(?:Tweede|Eerste) Kamer|[TE]K\b|[Vv]ergaderjaar|(?:[Kk]amervragen \()?[Aa]anh(?:angsel|\.)|Handelingen|Hand\.)`,
    // 2: ids, numbers and addresses
    String.raw`(?<![\w-])((?:kst|ah|kv|blg|nds|stb|stcrt|trb|dossier|h)-[\dA-Za-z]|20\d\d[ZDA]\d{5}|TZ20\d{4}|https?:|(?:www|zoek)\.)`,
    // 3: a number before its dossier
    String.raw`\b([Nn]rs?\. ?(?=\d))`,
    // 4: digits like a dossier's, with nothing before them that makes them another number
    String.raw`(?<![\w.,€/:-]|[€:] |\d )(\d\d[ .-]?\d{3}(?!\d))`,
    // 5: publishers
    String.raw`(?<![\w-])((?:[Cc]oalitie|[Rr]egeer)akkoord|${PUBLISHER_NAMES})(?![\wÀ-ÿ])`,
  ].join('|'),
  'g',
);

/** Words before digits that make them anything but a dossier: money, telephone, law gazettes, case law. */
const OTHER_NUMBER =
  /(?:€|EUR|euro|[Tt]el\.|telefoon|[Pp]ostbus|KvK(?:-?nummer)?|BSN|ISBN|ISSN|Stb\.|Stcrt\.|Trb\.|ECLI|LJN|art\.|artikel|COM|bedrag van|p\.|blz\.) ?(?:\(?\d{4}\)?,? )?(?:nr\. ?)?$/;
const QUANTITY =
  /^ ?(?:euro|personen|woningen|mln|miljoen|mld|miljard|%|procent|m2|km|ha\b|stuks|[A-Z]{2}\b)/;

/**
 * Finds the references in a text. Pure and linear in the text's length.
 * @param raw the text as it stands; offsets in the result count its UTF-16 units
 * @param page what is known of the page: decides the chamber, and drops references of a page to itself
 * @returns candidates in the order of the text, without overlaps; {@link settle} them with what the index knows
 */
export function extractCandidates(raw: string, page: PageContext = {}): Candidate[] {
  const normalised = normalise(raw);
  const { text } = normalised;
  const cursor = createCursor(text);
  const groups: Candidate[][] = [];
  const cue = new RegExp(CUE);
  for (let match = cue.exec(text); match; match = cue.exec(text)) {
    const places = readAt(cursor, match, page);
    if (places.length > 0) groups.push(places);
    cue.lastIndex =
      places.length > 0 ? Math.max(cursor.position, match.index + 1) : match.index + match[0].length;
  }
  return withoutOverlaps(groups)
    .filter(({ targets }) => !targets.some((target) => isSelf(target, page)))
    .map((candidate) => {
      const start = normalised.original(candidate.start);
      const end = normalised.original(candidate.end, true);
      return { ...candidate, start, end, raw: raw.slice(start, end) };
    });
}

function readAt(cursor: Cursor, cue: RegExpExecArray, page: PageContext): Candidate[] {
  const start = cue.index;
  cursor.position = start;
  if (cue[1]) return takeLabelled(cursor, page);
  if (cue[2]) return takeIdentifier(cursor);
  if (cue[3]) return takeNumberFirst(cursor);
  if (cue[4]) {
    if (OTHER_NUMBER.test(cursor.text.slice(Math.max(0, start - 28), start))) return [];
    if (QUANTITY.test(cursor.text.slice(start + cue[0].length, start + cue[0].length + 12))) return [];
    return takeBareKamerstuk(cursor);
  }
  return takeReport(cursor);
}

function takeLabelled(cursor: Cursor, page: PageContext): Candidate[] {
  const head = takeHead(cursor);
  if (head?.label === 'aanhangsel') return takeAanhangsel(cursor, head, page.chamber);
  if (head?.label === 'handelingen') return takeHandelingen(cursor, head, page.chamber);
  return head ? takeKamerstukken(cursor, head) : [];
}

/** A rule may look back (to a title before its publisher); of two readings that overlap the longer stands. */
function withoutOverlaps(groups: Candidate[][]): Candidate[] {
  const kept: Candidate[][] = [];
  for (const group of groups) {
    const start = startOf(group);
    const end = endOf(group);
    const overlapped = kept.slice(kept.findLastIndex((other) => endOf(other) <= start) + 1);
    if (overlapped.some((other) => endOf(other) - startOf(other) >= end - start)) continue;
    kept.length -= overlapped.length;
    kept.push(group);
  }
  return kept.flat();
}

const startOf = (group: Candidate[]) => group[0]!.start;
const endOf = (group: Candidate[]) => group.at(-1)!.end;

function isSelf(target: string, { self, dossier, number }: PageContext): boolean {
  return (
    target === self ||
    (dossier !== undefined && number !== undefined && target === `kst-${dossier}-${number}`)
  );
}

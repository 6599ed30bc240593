import { agreements } from './reports/agreement.ts';
import { bare } from './forms/bare.ts';
import type { Candidate } from './candidate.ts';
import { createCursor, type Cursor } from './cursor.ts';
import { gazettes } from './forms/gazettes.ts';
import { identifiers } from './forms/identifiers.ts';
import { labelled } from './forms/labelled.ts';
import { normalise } from './text/normalise.ts';
import { oldPapers } from './forms/old-papers.ts';
import { asPrinted } from './forms/pages.ts';
import { registered } from './forms/registered.ts';
import { reports } from './reports/reports.ts';
import { createScanner, type Place } from './scanner.ts';
import { romanPapers } from './forms/roman-papers.ts';
import type { Rule } from './rule.ts';
import { short } from './surroundings/short.ts';
import type { PageContext } from './types.ts';

/** All ways in which references are written. The first whose cue matches a place reads it. */
const RULES: readonly Rule[] = [
  labelled,
  identifiers,
  registered,
  gazettes,
  short,
  oldPapers,
  romanPapers,
  bare,
  agreements,
  reports,
];

const scan = createScanner(RULES);

/**
 * Finds the references in a text. Pure and linear in the text's length.
 * @param raw the text as it stands; offsets in the result count its UTF-16 units
 * @param page what is known of the page: decides the chamber, and drops references of a page to itself
 * @returns candidates in the order of the text, without overlaps; {@link settle} them with what the index knows
 */
export function extractCandidates(raw: string, page: PageContext = {}): Candidate[] {
  const first = scan(raw, 0);
  if (!first) return [];
  const normalised = normalise(raw);
  const { text } = normalised;
  const cursor = createCursor(text);
  const groups: Candidate[][] = [];
  for (let place = text === raw ? first : scan(text, 0); place;) {
    const references = readAt(cursor, place, page);
    if (references.length > 0) {
      groups.push(references);
      cursor.free = Math.max(cursor.position, place.index + 1);
    }
    place = scan(text, Math.max(cursor.free, place.index + 1));
  }
  return withoutOverlaps(groups)
    .filter((candidate) => !isOwn(candidate, text, page))
    .map((candidate) => {
      const start = normalised.original(candidate.start);
      const end = normalised.original(candidate.end, true);
      const printed = { ...candidate, start, end, raw: raw.slice(start, end) };
      return candidate.pages ? { ...printed, pages: asPrinted(candidate.pages, printed.raw) } : printed;
    });
}

/** Reads by the first rule whose cue matches at a place and that finds something there. */
function readAt(cursor: Cursor, { index, cues }: Place, page: PageContext): Candidate[] {
  for (const { rule, pattern } of cues) {
    pattern.lastIndex = index + 1;
    if (!pattern.test(cursor.text)) continue;
    cursor.position = index;
    const references = rule.take(cursor, page);
    if (references.length > 0) return references;
  }
  return [];
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

/**
 * Whether a candidate names the page itself: by its number, under one of its dossiers, by the matter of its written
 * questions, or in the head that a paper begins with, which may name a dossier that the page does not tell. Where
 * nothing else stands, as in a head, its own dossier is the page's name too.
 */
function isOwn({ targets, form }: Candidate, text: string, page: PageContext): boolean {
  const { self = '', dossier, dossiers = [], number } = page;
  return targets.some(
    (target) =>
      target === self ||
      target === self.replace('kv-tk', 'zaak') ||
      (form === 'K27' && self && (number ? target.endsWith(`-${number}`) : !dossier)) ||
      [dossier, ...dossiers].some(
        (own) => target === `kst-${own}-${number}` || (target === `dossier-${own}` && !/[.,;(]/.test(text)),
      ),
  );
}

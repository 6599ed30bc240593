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
  reports,
];

const CUE = new RegExp(RULES.map(({ cue }) => `(${cue})`).join('|'), 'g');

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
      const printed = { ...candidate, start, end, raw: raw.slice(start, end) };
      return candidate.pages ? { ...printed, pages: asPrinted(candidate.pages, printed.raw) } : printed;
    });
}

function readAt(cursor: Cursor, cue: RegExpExecArray, page: PageContext): Candidate[] {
  cursor.position = cue.index;
  const rule = RULES.find((_, index) => cue[index + 1] !== undefined);
  return rule?.take(cursor, page) ?? [];
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

function isSelf(target: string, { self, dossier, dossiers = [], number }: PageContext): boolean {
  if (target === self) return true;
  if (dossier === undefined || number === undefined) return false;
  return [dossier, ...dossiers].some((own) => target === `kst-${own}-${number}`);
}

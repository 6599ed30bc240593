import { findMarks, plainDigits } from './find-marks.ts';
import type { Page } from './pages.ts';

/** A note as printed at the foot of a page or the end of a paper. */
export interface PrintedNote {
  number: string;
  text: string;
  /** 0-based page it stands on. */
  page: number;
}

/** A line that begins a note: its number alone, glued to the text, or before it; "1)", "[1]", "¹" too. */
const NOTE_LINE = /^(?:\[(\d{1,3})\]|(\d{1,3})\)|(\d{1,3})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(\.?)(.*)$/;
/** How a note's text begins; a number before other words is a list's, a date's or an amount's. */
const NOTE_TEXT =
  /^(?:[\p{Lu}«“‘"'([]|https?:|www\.|[a-z]+\.(?:nl|com|org|eu)(?:\/|\b)|(?:idem|ibid|zie|vgl|t\.a\.p)\b)/u;
const NO_NOTE =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|procent|euro|miljoen|miljard|%)\b/i;
const HEAD = /^\s*(?:Vra(?:ag|gen)|(?:Nader )?[Aa]ntwoord(?:en)?) (?:op )?(?:de )?(?:vra(?:ag|gen) )?\d/;

interface Start {
  at: number;
  number: number;
  text: string;
}

/**
 * Takes the notes off the foot of each page. Notes are numbered on from page to page, or anew on each.
 * @returns the pages without their notes, and the notes in order
 */
export function takeNotes(pages: readonly Page[]): { pages: Page[]; notes: PrintedNote[] } {
  const notes: PrintedNote[] = [];
  const bodies = pages.map((page, index) => {
    const next = Number(notes.at(-1)?.number ?? 0) + 1;
    const starts = noteStarts(page, next, pages.slice(0, index));
    if (starts.length === 0) return page;
    for (const [position, { at, number, text }] of starts.entries()) {
      const rest = page.slice(at + 1, starts[position + 1]?.at);
      const whole = [text, ...rest].map((line) => line.trim()).filter(Boolean);
      notes.push({ number: String(number), text: whole.join('\n'), page: index });
    }
    return page.slice(0, starts[0]!.at);
  });
  return { pages: bodies, notes };
}

/** The lines that begin the page's notes: the longest run of numbers, each one up, that reaches the page's end. */
function noteStarts(page: Page, next: number, before: readonly Page[]): Start[] {
  const candidates = page.flatMap((line, at) => startOf(page, line, at));
  const lastHead = page.findLastIndex((line) => HEAD.test(line));
  let best: Start[] = [];
  for (const first of candidates) {
    if (first.at < lastHead || (first.number !== next && first.number !== 1 && next !== 1)) continue;
    const run = runFrom(first, candidates);
    // A later line with the number is the note, an earlier one its mark; more notes outweigh that.
    const wins = run.length > best.length || (run.length === best.length && first.number === best[0]?.number);
    if (
      wins &&
      isMarked(
        first.number === next ? [...before, page.slice(0, first.at)] : [page.slice(0, first.at)],
        first,
      )
    )
      best = run;
  }
  return best;
}

function runFrom(first: Start, candidates: readonly Start[]): Start[] {
  const run = [first];
  for (;;) {
    const last = run.at(-1)!;
    const following = candidates.find(({ at, number }) => at > last.at && number === last.number + 1);
    if (!following) return run;
    run.push(following);
  }
}

function startOf(page: Page, line: string, at: number): Start[] {
  const match = NOTE_LINE.exec(line.trim());
  if (!match) return [];
  const number = Number(plainDigits(match[1] ?? match[2] ?? match[3] ?? match[4]!));
  const text = match[6]!.trim();
  if (!text) {
    // The number alone: the note begins on the next line.
    return NOTE_TEXT.test(page[at + 1]?.trim() ?? '') ? [{ at, number, text: '' }] : [];
  }
  const isList = match[5] === '.' && match[3] !== undefined;
  const isDate = NO_NOTE.test(text);
  return number > 0 && NOTE_TEXT.test(text) && !isList && !isDate ? [{ at, number, text }] : [];
}

/** Whether the number stands in the text before the note, as a mark does. */
function isMarked(before: readonly Page[], { number }: Start): boolean {
  return before.some((lines) => findMarks(lines.join('\n')).some((mark) => mark.number === String(number)));
}

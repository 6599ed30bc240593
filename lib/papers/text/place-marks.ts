import { NOTE_MARK } from '../../references/text/note-mark.ts';
import { findMarks, type FoundMark } from './find-marks.ts';
import type { PrintedNote } from './notes.ts';

/**
 * Puts {@link NOTE_MARK} in the text of the pages where the marks of their notes stand. Marks ascend, each on the
 * page of its note; where notes stand together at the end, on any page before it.
 * @param pages the text of each page, its notes taken off
 * @returns the pages, and the notes in the order of their marks, as indexes of `notes`
 */
export function placeMarks(
  pages: readonly string[],
  notes: readonly PrintedNote[],
): { pages: string[]; placed: number[] } {
  const candidates = pages.map(findMarks);
  const cuts: { page: number; mark: FoundMark; note: number }[] = [];
  let from = { page: 0, offset: 0 };
  for (const [index, { number, page }] of notes.entries()) {
    const found = findMark(candidates, number, page, from);
    if (!found) continue;
    cuts.push({ ...found, note: index });
    from = { page: found.page, offset: found.mark.end };
  }
  const marked = pages.map((text, page) => {
    let result = '';
    let at = 0;
    for (const { mark } of cuts.filter((cut) => cut.page === page)) {
      result += text.slice(at, mark.start) + NOTE_MARK;
      at = mark.end;
    }
    return result + text.slice(at);
  });
  return { pages: marked, placed: cuts.map(({ note }) => note) };
}

function findMark(
  candidates: readonly (readonly FoundMark[])[],
  number: string,
  page: number,
  from: { page: number; offset: number },
): { page: number; mark: FoundMark } | undefined {
  // Its own page first, then those since the last mark.
  const earlier = [...candidates.keys()].filter((one) => one >= from.page && one < page);
  for (const one of [page, ...earlier]) {
    const open = candidates[one]!.filter(
      (mark) => mark.number === number && (one > from.page || mark.start >= from.offset),
    );
    const mark = open.find(({ raised }) => raised) ?? open[0];
    if (mark) return { page: one, mark };
  }
  return undefined;
}

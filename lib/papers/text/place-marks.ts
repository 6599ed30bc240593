import { NOTE_MARK } from '../../references/note-mark.ts';
import { markPattern, superscript, type PrintedNote } from './notes.ts';

/** Words behind a number at a line's begin that make it an amount or a date, and no mark. */
const AMOUNT =
  /^[ \t]+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|procent|euro|miljoen|miljard|jaar|maand|week|weken|dag|uur|graden|keer|leden|fracties|cent|km|ha|kg)/i;

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
  const cuts: { page: number; start: number; end: number; note: number }[] = [];
  let from = { page: 0, offset: 0 };
  for (const [index, { number, page }] of notes.entries()) {
    const found = findMark(pages, number, page, from);
    if (!found) continue;
    cuts.push({ ...found, note: index });
    from = { page: found.page, offset: found.end };
  }
  const marked = pages.map((text, page) => {
    let result = '';
    let at = 0;
    for (const cut of cuts.filter((one) => one.page === page)) {
      result += text.slice(at, cut.start) + NOTE_MARK;
      at = cut.end;
    }
    return result + text.slice(at);
  });
  return { pages: marked, placed: cuts.map(({ note }) => note) };
}

function findMark(
  pages: readonly string[],
  number: string,
  page: number,
  from: { page: number; offset: number },
): { page: number; start: number; end: number } | undefined {
  const order = [page, ...pages.keys()].filter(
    (one, at, all) => one >= from.page && one <= page && all.indexOf(one) === at,
  );
  for (const one of order) {
    const text = pages[one]!;
    const start = one === from.page ? from.offset : 0;
    const raised = text.indexOf(superscript(number), start);
    if (raised >= 0) return { page: one, start: raised, end: raised + number.length };
    const pattern = new RegExp(markPattern(number), 'gmu');
    pattern.lastIndex = start;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      if (!AMOUNT.test(text.slice(end, end + 20))) return { page: one, start: match.index, end };
    }
  }
  return undefined;
}

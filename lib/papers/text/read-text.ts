import { NOTE_MARK } from '../../references/text/note-mark.ts';
import { takeMarks } from '../marks.ts';
import type { Block, Note, Paper } from '../types.ts';
import { takeNotes } from './notes.ts';
import { splitPages } from './pages.ts';
import { groupLines, type Line } from './paragraphs.ts';
import { placeMarks } from './place-marks.ts';
import { joinLines, mendWords, vocabularyOf } from './words.ts';

/** The publication's own id, as the imprint on a page prints it. */
const ID = /(?:^|\s)((?:ah|kst|kv)-(?:tk-|ek-)?\d[\w-]*)(?=\s|$)/m;

/**
 * Reads plain text as a PDF gives it. Running heads, page numbers and imprints go; notes leave the text and keep
 * their marks; words cut or glued by the text layer are mended.
 * @param raw lines as printed; a form feed may part the pages
 */
export function readText(raw: string, format: 'text' | 'pdf' = 'text'): Paper {
  const { pages: bodies, notes: printed } = takeNotes(splitPages(raw));
  const { pages, placed } = placeMarks(
    bodies.map((page) => page.join('\n')),
    printed,
  );
  const vocabulary = vocabularyOf(raw);
  const mend = (text: string) => mendWords(text.replace(/\s+/g, ' ').trim(), vocabulary);
  const keys = placed.map(String);
  const blocks = groupLines(linesOf(pages)).map(({ text, page, heading, soft }): Block => {
    const count = text.split(NOTE_MARK).length - 1;
    return {
      ...takeMarks(mend(text), keys.splice(0, count)),
      kind: heading ? 'heading' : 'paragraph',
      page,
      ...(soft && { soft }),
    };
  });
  const notes = new Map<string, Note>(
    printed.map(({ number, text }, key) => [
      String(key),
      { number, text: mend(joinLines(text.split('\n'))) },
    ]),
  );
  const id = ID.exec(raw)?.[1];
  return { ...(id && { id }), format, blocks: blocks.filter(({ text }) => text), notes, meta: {} };
}

const LONE_NUMBERS = /^\s*\d{1,3}(?:(?:, | en | )\d{1,3}){0,5}\s*$/;
/** A line of marks, of which one may not have been found: "2, 3 en 4". */
const MARKS_ONLY = /^(?=.*\uFFFC)[\s\d,.en\uFFFC]+$/;

/** Fewest numbers in a row that number questions; less may be marks whose notes are not there. */
const LEAST_NUMBERED = 2;

/** The lines of all pages. A number left alone on a line goes, unless it numbers what follows. */
function linesOf(pages: readonly string[]): Line[] {
  const lines = pages.flatMap((text, page) =>
    text.split('\n').map((line) => ({ text: line, page: page + 1 })),
  );
  const numbering = numberingLines(lines);
  return lines
    .filter(({ text }, at) => !LONE_NUMBERS.test(text) || numbering.has(at))
    .map(({ text, page }) => ({ text: MARKS_ONLY.test(text) ? text.replace(/[^\uFFFC]/g, '') : text, page }));
}

/** Lines with 1, 2, 3 … alone, each between the end of one sentence and the begin of another. */
function numberingLines(lines: readonly Line[]): Set<number> {
  const found: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (text.trim() !== String(found.length + 1)) continue;
    const next = lines.slice(at + 1).find((line) => line.text.trim() !== '');
    const before = lines.slice(0, at).findLast((line) => line.text.trim() !== '');
    const isApart = lines[at - 1]?.text.trim() === '' || /[.?!:;»”")]\s*$/.test(before?.text ?? '.');
    if (isApart && /^\s*[\p{Lu}«“‘"'(]/u.test(next?.text ?? '')) found.push(at);
  }
  return new Set(found.length >= LEAST_NUMBERED ? found : []);
}

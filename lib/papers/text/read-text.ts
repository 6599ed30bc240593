import { NOTE_MARK } from '../../references/note-mark.ts';
import { takeMarks } from '../marks.ts';
import type { Block, Note, Paper } from '../types.ts';
import { takeNotes } from './notes.ts';
import { splitPages } from './pages.ts';
import { groupLines, type Line } from './paragraphs.ts';
import { placeMarks } from './place-marks.ts';
import { joinLine, mendWords, vocabularyOf } from './words.ts';

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
  const blocks = groupLines(linesOf(pages)).map(({ text, page, heading }): Block => {
    const count = text.split(NOTE_MARK).length - 1;
    return {
      ...takeMarks(mend(text), keys.splice(0, count)),
      kind: heading ? 'heading' : 'paragraph',
      page,
    };
  });
  const notes = new Map<string, Note>(
    printed.map(({ number, text }, key) => [
      String(key),
      { number, text: mend(text.split('\n').reduce(joinLine, '')) },
    ]),
  );
  const id = ID.exec(raw)?.[1];
  return { ...(id && { id }), format, blocks: blocks.filter(({ text }) => text), notes, meta: {} };
}

const LONE_NUMBERS = /^\s*\d{1,3}(?:(?:, | en | )\d{1,3}){0,5}\s*$/;
/** A line of marks, of which one may not have been found: "2, 3 en 4". */
const MARKS_ONLY = /^(?=.*\uFFFC)[\s\d,.en\uFFFC]+$/;

/** The lines of all pages; a number left alone on a line is a mark whose note is not there. */
function linesOf(pages: readonly string[]): Line[] {
  return pages.flatMap((text, page) =>
    text
      .split('\n')
      .filter((line) => !LONE_NUMBERS.test(line))
      .map((line) => ({
        text: MARKS_ONLY.test(line) ? line.replace(/[^\uFFFC]/g, '') : line,
        page: page + 1,
      })),
  );
}

import fc from 'fast-check';
import { NOTE_MARK } from '../../../../lib/references/text/note-mark.ts';

const SPACES = [' ', '\u00A0', '\u2009', '\u202F', '\t', '  ', ` ${NOTE_MARK} `];
const BREAKS = ['\n', '\r\n', ' \n  '];
/** What may stand inside a word: a soft hyphen, also at a line's end, a zero-width space, a note's mark. */
const IN_WORDS = ['', '', '', '', '\u00AD', '\u00AD\n', '\u200B', NOTE_MARK];

/**
 * Lays a text out as pages and PDFs do: other spaces, one line break, invisible characters within words, and a note's
 * mark behind a number. White space and letters stay, so what is read must be the same.
 */
export const laidOut = (text: string): fc.Arbitrary<string> =>
  fc.infiniteStream(fc.nat()).map((numbers) => {
    const pick = <T>(from: readonly T[]) => from[numbers.next().value! % from.length]!;
    const words = text.split(' ');
    // One break: of a short number between two of them a reader cannot tell whether it is a note's own.
    const broken = numbers.next().value! % words.length;
    return words
      .map((word, index) => {
        const space = index === 0 ? '' : pick(index === broken ? BREAKS : SPACES);
        const inner = word.replace(/(?<=[a-z])(?=[a-z])/g, () => pick(IN_WORDS));
        return space + inner.replace(/(?<=\d)(?=[).;]+$)/, () => pick(['', '', NOTE_MARK]));
      })
      .join('');
  });

/** The words of a text without what layout put in. */
export const plainWords = (text: string): string =>
  text
    .replace(/\u00AD\s*|\u200B/g, '')
    .replaceAll(NOTE_MARK, '')
    .replace(/\s+/g, ' ');

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_MARK } from '../../../lib/references/text/note-mark.ts';
import { sentenceAround } from '../../../lib/references/text/sentence.ts';

/** The sentence around the words that stand between bars. */
function around(marked: string): string {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  return sentenceAround(marked.replaceAll('|', ''), start, end);
}

describe('sentenceAround', () => {
  test.each([
    ['Eerst dit. Dan |Kamerstuk 31 066, nr. 5| erbij. Dan dat.', 'Dan Kamerstuk 31 066, nr. 5 erbij.'],
    ['Zie |Kamerstuk 31 066, nr. 5|.', 'Zie Kamerstuk 31 066, nr. 5.'],
    ['Klopt dat? |Kamerstuk 5| zegt van wel! Echt.', 'Kamerstuk 5 zegt van wel!'],
    ['Op 3 mei jl. Is |nr. 5| verschenen, p. 3. Verder niets.', 'Op 3 mei jl. Is nr. 5 verschenen, p. 3.'],
    ['De heer A. B. Jansen schreef |nr. 5|. Klaar.', 'De heer A. B. Jansen schreef nr. 5.'],
    ['Hij zei: «Nee.» Daarna kwam |nr. 5|. Klaar.', 'Daarna kwam nr. 5.'],
    [`Eerst dit. Dan\n  |nr.\n5|${NOTE_MARK} erbij. Dan dat.`, 'Dan nr. 5 erbij.'],
    ['Eerst dit. 1. Waar is |nr. 5|? 2. En dan?', '1. Waar is nr. 5?'],
    ['|nr. 5|', 'nr. 5'],
  ])('%j', (marked, sentence) => {
    expect(around(marked)).toBe(sentence);
  });

  test('is cut around the place when it does not end', () => {
    const sentence = around(`${'lang '.repeat(300)}|Kamerstuk 5| ${'langer '.repeat(300)}`);
    expect(sentence).toContain('Kamerstuk 5');
    expect(sentence.length).toBeLessThanOrEqual(620);
    expect(sentence.length).toBeGreaterThan(500);
  });

  test('holds the place, whatever the text', () => {
    const text = fc.array(fc.constantFrom('woord', 'nr. 5', '. ', '? ', ' ', '\n', 'A', '«', '»', '1'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, text, text, (before, place, behind) => {
        const [a, b, c] = [before.join(''), place.join(''), behind.join('')];
        const plain = b.replace(/\s+/g, ' ').trim();
        expect(sentenceAround(a + b + c, a.length, a.length + b.length)).toContain(plain);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractCandidates } from '../../../lib/references/extract.ts';
import { normalise } from '../../../lib/references/text/normalise.ts';
import { NOTE_MARK } from '../../../lib/references/text/note-mark.ts';
import { mayHoldReference } from '../../../lib/references/trigger.ts';
import { print } from './cases/case.ts';
import { KAMERSTUKKEN, LISTS } from './cases/kamerstukken.ts';
import { OTHERS } from './cases/others.ts';
import { REPORTS } from './cases/reports.ts';
import { TRAPS } from './cases/traps.ts';

const CASES = [...KAMERSTUKKEN, ...LISTS, ...OTHERS, ...REPORTS];
/** In lists of notes a line break means something. */
const ON_ONE_LINE = CASES.filter(({ text }) => !text.includes('\n'));
const SPACES = [' ', ' ', '\u00A0', '\u2009', '\u202F', '\t', '  ', ` ${NOTE_MARK} `];
const BREAKS = ['\n', '\r\n', ' \n  '];
const INVISIBLE = ['', '', '', '', '', '\u00AD', '\u00AD\n', '\u200B', NOTE_MARK];

const targetsIn = (text: string) => extractCandidates(text).map(({ targets }) => targets);

/** A case's text with invisible characters between letters, and white space as pages and PDFs have it. */
const disturbed = fc
  .tuple(fc.constantFrom(...ON_ONE_LINE), fc.infiniteStream(fc.nat()))
  .map(([{ text }, numbers]) => {
    const pick = <T>(from: readonly T[]) => from[numbers.next().value! % from.length]!;
    const words = text.split(' ');
    // One line break: with more of them a short number would stand alone on its line, as a note's does.
    const broken = pick(words.slice(1).map((_, index) => index + 1));
    const changed = words.map((word, index) => {
      const space = index === 0 ? '' : pick(index === broken ? BREAKS : SPACES);
      return space + word.replace(/(?<=[a-z])(?=[a-z])/g, () => pick(INVISIBLE));
    });
    return { text, changed: changed.join('') };
  });

describe('a text that is laid out otherwise', () => {
  test('has the same references, each exactly in its place', () => {
    fc.assert(
      fc.property(disturbed, ({ text, changed }) => {
        fc.pre(!/https?:|\.nl\/|kst-|-tk-/.test(text));
        expect(targetsIn(changed)).toEqual(targetsIn(text));
        for (const { start, end, raw } of extractCandidates(changed))
          expect(raw).toBe(changed.slice(start, end));
      }),
      { numRuns: 1_000 },
    );
  });

  test('is not passed over: it may hold a reference where it holds one', () => {
    fc.assert(
      fc.property(disturbed, ({ changed }) => {
        if (extractCandidates(changed).length > 0) expect(mayHoldReference(changed), changed).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(CASES.flatMap(({ text }) => [text, ...extractCandidates(text).map(({ raw }) => raw)]))(
    'is not passed over: %s',
    (text) => {
      if (extractCandidates(text).length > 0) expect(mayHoldReference(text)).toBe(true);
    },
  );

  test.each(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'])(
    'reads the dash %s',
    (dash) => {
      const text = `Kamerstuk 31066${dash}1016 en 2021${dash}2022, 31${dash}066, nr. 5`;
      expect(targetsIn(text)).toEqual([['kst-31066-1016'], ['kst-31066-5']]);
      expect(mayHoldReference(`31${dash}066, nr. 5`)).toBe(true);
      expect(mayHoldReference(`Hand. II 2021${dash}22, nr. 5`)).toBe(true);
    },
  );
});

describe('any text', () => {
  const words = CASES.flatMap(({ text }) => text.split(' '));
  const jumble = fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...words, ...TRAPS.flatMap(([, text]) => text.split(' '))) },
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom('\u00AD', NOTE_MARK, '\n', '\n\n', '\n 18\n', '-\n', '\u0000', '\uD800'),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(' '));

  test('is read without failing: in order, inside the text, with targets, and without overlaps but for a range', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const found = extractCandidates(text);
        let last = 0;
        for (const { start, end, raw, targets, form } of found) {
          expect(raw).toBe(text.slice(start, end));
          expect(raw.trim()).not.toBe('');
          expect(targets.length).toBeGreaterThan(0);
          expect(form).toMatch(/^(?:[AGHKR]\d{1,2}|ID|URL)$/);
          const inRange = /[-\u2010-\u2015\u2212]|t\/m|tot/.test(raw) && found.some((one) => one.end === end);
          if (!inRange) expect(start).toBeGreaterThanOrEqual(last);
          last = Math.max(last, inRange ? start : end);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('may hold a reference where it holds one', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        fc.pre(extractCandidates(text).length > 0);
        expect(mayHoldReference(text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is regular once it is normalised, and every kept character leads back to its own', () => {
    fc.assert(
      fc.property(jumble, (raw) => {
        const { text, original } = normalise(raw);
        // A blank line has become a line break, and would become a space.
        if (!text.includes('\n')) expect(normalise(text).text).toBe(text);
        let last = -1;
        for (let index = 0; index < text.length; index += 1) {
          const origin = original(index);
          expect(origin).toBeGreaterThan(last);
          if (/\w/.test(text[index]!)) expect(raw[origin]).toBe(text[index]);
          last = origin;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('normalise', () => {
  test.each([
    ['31\u00A0066,\u2009nr.\u202F5', '31 066, nr. 5'],
    ['een  twee\t\tdrie', 'een twee drie'],
    ['over\u00ADtuigen', 'overtuigen'],
    ['over\u00AD\n  tuigen', 'overtuigen'],
    ['Kamer-\nstuk', 'Kamerstuk'],
    ['Kamer-\r\nstuk', 'Kamerstuk'],
    ['D66-\nfractie', 'D66- fractie'],
    ['31\u2011066', '31-066'],
    ['een\ntwee', 'een twee'],
    ['een\n\ntwee', 'een\ntwee'],
    ['een \r\n \r\n twee', 'een\ntwee'],
    ['Op 20 april 2022 \n18\ngeïnformeerd', 'Op 20 april 2022 geïnformeerd'],
    [`nr. 101${NOTE_MARK}6`, 'nr. 101 6'],
    [`nr. 1016${NOTE_MARK}.`, 'nr. 1016.'],
    [`woord${NOTE_MARK}en`, 'woorden'],
    ['niets te doen', 'niets te doen'],
    ['', ''],
  ])('makes %j into %j', (raw, text) => {
    expect(normalise(raw).text).toBe(text);
  });
});

describe('what layout puts in', () => {
  test.each([
    ['a line break', 'Kamerstuk\n36 614, nr. 3', 'kst-36614-3 ← Kamerstuk\n36 614, nr. 3 (K4)'],
    [
      'a hyphen at a line’s end',
      'Kamer-\nstuk 36 614, nr. 3',
      'kst-36614-3 ← Kamer-\nstuk 36 614, nr. 3 (K4)',
    ],
    [
      'a note number on a line of its own',
      'Kamerstuk 36 614,\n 18\nnr. 3',
      'kst-36614-3 ← Kamerstuk 36 614,\n 18\nnr. 3 (K4)',
    ],
    [
      'a note mark behind the number',
      `Kamerstuk 36 614, nr. 3${NOTE_MARK}`,
      'kst-36614-3 ← Kamerstuk 36 614, nr. 3 (K4)',
    ],
    [
      'a note mark between two digits',
      `Kamerstuk 36 614, nr. 3${NOTE_MARK}1`,
      'kst-36614-3 ← Kamerstuk 36 614, nr. 3 (K4)',
    ],
    [
      'a glued note number',
      '15Kamerstukken II 2015/16, 34442, nr. 3',
      'kst-34442-3 ← Kamerstukken II 2015/16, 34442, nr. 3 (K1)',
    ],
  ])('%s', (_, text, reads) => {
    expect(extractCandidates(text).map(print)).toEqual([reads]);
  });

  test('nothing is read across a blank line', () => {
    expect(targetsIn('Kamerstuk 36 614,\n\nnr. 3')).toEqual([['dossier-36614']]);
  });
});

describe('a text that holds nothing', () => {
  test.each(['', 'De minister antwoordt op de vragen.', 'Op 3 mei kwamen er 120 mensen.'])(
    'is passed over: %j',
    (text) => {
      expect(mayHoldReference(text)).toBe(false);
    },
  );
});

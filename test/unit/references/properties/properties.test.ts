import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../lib/references/candidate.ts';
import { extractCandidates } from '../../../../lib/references/extract.ts';
import { readTexts } from '../../../../lib/resolver/read-texts.ts';
import { laidOut, plainWords } from './layout.ts';
import { neutral, paragraph } from './printed.ts';

const RUNS = { numRuns: 500 };

const targetsOf = (found: readonly Candidate[]) => found.map(({ targets }) => targets);
const moved = (found: readonly Candidate[], by: number) =>
  found.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));

/** Texts that hold references, so that no property holds for want of them. */
const holding = paragraph.filter((text) => extractCandidates(text).length > 0);

describe('the references in a text', () => {
  test('are exactly where they say, in order, and apart but for the numbers of a range', () => {
    fc.assert(
      fc.property(holding, (text) => {
        let last = { start: 0, end: 0 };
        for (const { start, end, raw } of extractCandidates(text)) {
          expect(raw).toBe(text.slice(start, end));
          expect(raw).toMatch(/^[^\s(),;]/);
          expect(raw).toMatch(/[^\s(,;]$/);
          const inRange = start < last.end;
          if (inRange) expect(text.slice(last.start, Math.max(last.end, end))).toMatch(/\d-\d/);
          else expect(start).toBeGreaterThanOrEqual(last.end);
          last = { start, end };
        }
      }),
      RUNS,
    );
  });

  test('are the same however the text is laid out, and with the same words', () => {
    fc.assert(
      fc.property(
        holding.chain((text) => fc.tuple(fc.constant(text), laidOut(text))),
        ([text, changed]) => {
          const found = extractCandidates(text);
          const again = extractCandidates(changed);
          expect(targetsOf(again), changed).toEqual(targetsOf(found));
          expect(again.map(({ raw }) => plainWords(raw))).toEqual(found.map(({ raw }) => raw));
          for (const { start, end, raw } of again) expect(raw).toBe(changed.slice(start, end));
        },
      ),
      RUNS,
    );
  });

  test('move with what stands before the text, and are not touched by what stands behind it', () => {
    fc.assert(
      fc.property(neutral, holding, neutral, (before, text, behind) => {
        const found = extractCandidates(text);
        expect(extractCandidates(`${before} ${text} ${behind}`)).toEqual(moved(found, before.length + 1));
      }),
      RUNS,
    );
  });

  test('are those of its parts, where a blank line parts it', () => {
    fc.assert(
      fc.property(paragraph, holding, (first, second) => {
        const [one, two] = [extractCandidates(first), extractCandidates(second)];
        expect(extractCandidates(`${first}\n\n${second}`)).toEqual([...one, ...moved(two, first.length + 2)]);
      }),
      RUNS,
    );
  });

  test('are the same a second time, whatever was read in between', () => {
    fc.assert(
      fc.property(holding, paragraph, (text, other) => {
        const found = extractCandidates(text);
        extractCandidates(other);
        extractCandidates(text.slice(0, text.length / 2));
        expect(extractCandidates(text)).toEqual(found);
      }),
      RUNS,
    );
  });

  test('of several texts do not depend on the order of the texts', async () => {
    const read = async (texts: string[]) => {
      const found = await readTexts(
        texts.map((text) => ({ text })),
        {},
        async (ids) => ids.map(() => undefined),
      );
      return texts.map((_, index) =>
        found.filter(({ text }) => text === index).map(({ text: _text, ...reference }) => reference),
      );
    };
    await fc.assert(
      fc.asyncProperty(
        fc
          .uniqueArray(fc.oneof(holding, neutral), { minLength: 2, maxLength: 6 })
          .chain((texts) =>
            fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
          ),
        async ([texts, shuffled]) => {
          const [inOrder, other] = [await read(texts), await read(shuffled)];
          expect(texts.map((text) => other[shuffled.indexOf(text)])).toEqual(inOrder);
        },
      ),
      { numRuns: 200 },
    );
  });
});

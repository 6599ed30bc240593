import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createHighlighter } from '../../../lib/page/highlighter.ts';
import { createPageReading, type PageReading } from '../../../lib/page/page-reading.ts';
import { officieleBekendmakingen as site } from '../../../lib/page/sites/officiele-bekendmakingen.ts';
import { settle } from '../../../lib/references/candidate.ts';
import { extractCandidates } from '../../../lib/references/extract.ts';
import { NOTE_MARK } from '../../../lib/references/text/note-mark.ts';
import { find, painted, showPage } from '../../support/page-document.ts';
import { createPageGateway, type PageGateway } from '../../support/page-gateway.ts';
import { closePages, referencesOf } from '../../support/page-reader.ts';
import { paragraph } from '../../unit/references/properties/printed.ts';

const RUNS = { numRuns: 100 };

let gateway: PageGateway;
beforeAll(async () => {
  gateway = await createPageGateway();
});
afterEach(closePages);

/** Elements that markup puts around words, and what it puts between them. */
const INLINE = ['em', 'strong', 'span', 'b', 'i', 'u', 'font', 'abbr'];
const BETWEEN = ['', '', '<span></span>', '<!-- a -->', '<em></em>'];

interface Cut {
  at: number;
  inside: string;
  between: string;
}

const cuts = fc.array(
  fc.record({
    at: fc.nat(400),
    inside: fc.constantFrom('', ...INLINE),
    between: fc.constantFrom(...BETWEEN),
  }),
  { minLength: 1, maxLength: 12 },
);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph's text cut anywhere, each piece in an element of its own or in none, and in one another now and then. */
function marked(text: string, places: readonly Cut[]): string {
  let html = '';
  let from = 0;
  for (const { at, inside, between } of [...places].sort((a, b) => a.at - b.at)) {
    const piece = escaped(text.slice(from, Math.max(from, at)));
    const nested = inside ? `<${inside}><span>${piece}</span></${inside}>` : piece;
    html += nested + between;
    from = Math.max(from, at);
  }
  return html + escaped(text.slice(from));
}

/**
 * What the pure core finds in a text that nothing in the index bears out, but for the numbers that a range implies:
 * they have no words of their own on the page.
 */
function readIn(text: string): [string, string[]][] {
  let last = 0;
  return settle(extractCandidates(text), () => false).flatMap(({ raw, targets, start, end }) => {
    if (start < last) return [];
    last = end;
    return [[raw, targets]];
  });
}

async function read(html: string): Promise<PageReading> {
  showPage(html);
  const reading = createPageReading(site, createHighlighter(), gateway);
  await reading.start();
  return reading;
}

/** Each place with the text nodes it stands in, so that one found again elsewhere shows. */
const placesOf = ({ places }: PageReading) =>
  places.inOrder().map(({ start, end, raw }) => [start.node, start.offset, end.node, end.offset, raw]);

const paintedNow = () => [...painted('found'), ...painted('ambiguous'), ...painted('unknown')];

test('a text has the same references wherever markup cuts it', async () => {
  await fc.assert(
    fc.asyncProperty(paragraph, cuts, async (text, places) => {
      const reading = await read(`<p>${marked(text, places)}</p>`);
      const found = referencesOf(reading);
      expect(find('p').textContent).toBe(text);
      expect(found).toEqual(readIn(text));
      expect(paintedNow().toSorted()).toEqual(found.map(([raw]) => raw).toSorted());
      reading.stop();
    }),
    RUNS,
  );
});

test('a text has the same references with the marks of notes in it', async () => {
  await fc.assert(
    fc.asyncProperty(paragraph, fc.integer({ min: 1, max: 99 }), async (text, number) => {
      const mark = `<sup>${number}</sup>`;
      const html = escaped(text).replace(/(?<=\d)(?=[).;])|(?<=[a-z])(?=[.?])/g, mark);
      const reading = await read(`<p>${html}</p>`);
      const found = referencesOf(reading).map(([raw, targets]) => [raw.replaceAll(NOTE_MARK, ''), targets]);
      expect(found).toEqual(readIn(text));
      reading.stop();
    }),
    RUNS,
  );
});

test('reading a page again adds nothing, in whole or in part', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(paragraph, cuts), { minLength: 1, maxLength: 4 }), async (parts) => {
      const html = parts.map(([text, places]) => `<p>${marked(text, places)}</p>`).join('');
      const reading = await read(`<main>${html}</main>`);
      const once = placesOf(reading);
      const paintedOnce = paintedNow().toSorted();
      await reading.update([find('p')], false);
      await reading.update([find('main'), find('p')], true);
      expect(placesOf(reading)).toEqual(once);
      await reading.start();
      expect(placesOf(reading)).toEqual(once);
      expect(paintedNow().toSorted()).toEqual(paintedOnce);
      reading.stop();
    }),
    RUNS,
  );
});

test('paragraphs have the same references in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(paragraph, { minLength: 2, maxLength: 5 })
        .chain((texts) => fc.shuffledSubarray(texts, { minLength: texts.length })),
      async (texts) => {
        const reading = await read(texts.map((text) => `<p>${escaped(text)}</p>`).join(''));
        expect(referencesOf(reading)).toEqual(texts.flatMap(readIn));
        reading.stop();
      },
    ),
    RUNS,
  );
});

import { afterEach, describe, expect, test } from 'vitest';
import { lineAt, placeAtPoint } from '../../../lib/page/hit-test.ts';
import { rangeOf, type Place } from '../../../lib/page/places.ts';
import { find } from '../../support/page-document.ts';
import { closePages, readPage } from '../../support/page-reader.ts';

afterEach(() => {
  closePages();
  document.documentElement.style.zoom = '';
  document.body.removeAttribute('style');
});

const WORDS = 'Kamerstukken 2021-2022, 31 066, nr. 1016';
const WRAPPED = `<p style="width: 150px; font: 16px/24px sans-serif; text-align: justify">Zie voor meer ${WORDS}, daar staat het in.</p>`;

type Reading = Awaited<ReturnType<typeof readPage>>;

/** The places under points of the first place's lines: in the middle, and just inside both ends. */
function hits({ places }: Reading): { lines: number; missed: string[] } {
  const [place] = places.inOrder();
  if (!place) throw new Error('No reference on the page');
  const rects = linesOf(place);
  const missed = rects.flatMap(({ left, right, top, bottom }, line) =>
    [left + 1, (left + right) / 2, right - 1]
      .filter((x) => placeAtPoint(places, x, (top + bottom) / 2) !== place)
      .map((x) => `line ${line} at ${x}`),
  );
  return { lines: rects.length, missed };
}

const linesOf = (place: Place) => [...rangeOf(place).getClientRects()].filter(({ width }) => width > 1);

test('a reference that wraps is hit on each of its lines', async () => {
  const reading = await readPage(WRAPPED);
  expect(hits(reading)).toEqual({ lines: 3, missed: [] });
});

test('beside the words, in the gap of a line and below the paragraph there is nothing', async () => {
  const { places } = await readPage(WRAPPED);
  const [place] = places.inOrder();
  const lines = linesOf(place!);
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const middle = (rect: DOMRect) => (rect.top + rect.bottom) / 2;
  expect(placeAtPoint(places, first.left - 6, middle(first))).toBeUndefined();
  expect(placeAtPoint(places, last.right + 8, middle(last))).toBeUndefined();
  expect(placeAtPoint(places, 400, middle(first)), 'right of the paragraph').toBeUndefined();
  expect(placeAtPoint(places, first.left + 5, last.bottom + 40), 'below the paragraph').toBeUndefined();
  expect(placeAtPoint(places, -5, -5)).toBeUndefined();
});

test('a line is told by the point that lies in it', async () => {
  const { places } = await readPage(WRAPPED);
  const [place] = places.inOrder();
  for (const rect of linesOf(place!)) {
    expect(lineAt(place!, rect.left + 2, rect.top + 2)?.top).toBe(rect.top);
  }
  expect(lineAt(place!, -10, -10)).toBeUndefined();
});

describe.each([
  ['at the top', 'margin: 0', 0],
  ['at the bottom', 'margin: 660px 0 0', 0],
  ['after scrolling', 'margin: 2000px 0', 1900],
])('%s of the window', (_, style, scroll) => {
  test('a reference is hit', async () => {
    const reading = await readPage(`<div style="${style}">${WRAPPED}</div>`);
    scrollTo(0, scroll);
    const [place] = reading.places.inOrder();
    if (linesOf(place!).some(({ bottom }) => bottom > innerHeight))
      find('p').scrollIntoView({ block: 'end' });
    expect(hits(reading).missed).toEqual([]);
  });
});

test.each([
  ['page', () => document.documentElement],
  ['body', () => document.body],
  ['paragraph', () => find('p')],
])('in a %s that is zoomed by its own style a reference is hit', async (_, element) => {
  const reading = await readPage(WRAPPED);
  element().style.zoom = '1.5';
  expect(hits(reading)).toEqual({ lines: 3, missed: [] });
});

test('text that lies under something else is not hit', async () => {
  const reading = await readPage(
    `${WRAPPED}<div style="position: fixed; inset: 0; background: white">Melding</div>`,
  );
  expect(hits(reading).missed).toHaveLength(9);
});

test('of two references that touch, each is hit on its own words', async () => {
  const { places } = await readPage(
    '<p>kst-31066-1016<b></b>/kst-31066-1017</p><p>kst-31066-10<sup>5</sup></p>',
  );
  for (const place of places.inOrder()) {
    const [{ left, right, top, bottom } = new DOMRect()] = linesOf(place);
    expect(placeAtPoint(places, left + 1, (top + bottom) / 2)).toBe(place);
    expect(placeAtPoint(places, right - 1, (top + bottom) / 2)).toBe(place);
  }
});

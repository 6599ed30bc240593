import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as viewport } from 'vitest/browser';
import { find, rangeOfWords } from '../../support/page-document.ts';
import { pointAt, pointer, restAside } from '../../support/page-input.ts';
import { closePages, openPage, type OpenedPage } from '../../support/page-reader.ts';

const WORDS = 'Kamerstukken 2021-2022, 31 066, nr. 1016';

beforeEach(() => restAside());
afterEach(() => {
  closePages();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

const at = (style: string) =>
  `<div style="height: 3000px"><p style="position: absolute; margin: 0; ${style}">Zie ${WORDS}.</p></div>`;

async function openAt(html: string, line = 0): Promise<OpenedPage> {
  const page = await openPage(html);
  await pointer.move(pointAt(WORDS, line));
  await expect.poll(() => [page.at, page.model?.state]).toEqual([WORDS, 'ready']);
  return page;
}

/** What is wrong with where the card stands beside a line of the words: nothing, when all is well. */
function faults({ box }: OpenedPage, line = 0): string[] {
  const words = rangeOfWords(WORDS).getClientRects()[line]!;
  const over = box.top < words.bottom && box.bottom > words.top;
  const gap = box.top >= words.bottom ? box.top - words.bottom : words.top - box.bottom;
  return [
    ...(over ? ['it covers its line'] : []),
    ...(box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight
      ? [`it leaves the window: ${JSON.stringify(box)}`]
      : []),
    ...(gap > 20 ? [`it is ${gap} pixels from its line`] : []),
    ...(box.left > words.right || box.right < words.left ? ['it is beside its words'] : []),
  ];
}

describe.each([
  ['the top left', 'top: 2px; left: 2px'],
  ['the top right', 'top: 2px; right: 2px'],
  ['the middle', 'top: 340px; left: 400px'],
  ['the bottom left', 'top: 675px; left: 2px'],
  ['the bottom right', 'top: 675px; right: 2px'],
])('a card at %s of the window', (_, style) => {
  test('stands beside its line and in the window', async () => {
    expect(faults(await openAt(at(style)))).toEqual([]);
  });
});

test('a reference that wraps gets its card at the line under the pointer', async () => {
  const page = await openAt(at('top: 200px; left: 300px; width: 140px; font: 16px/24px sans-serif'), 2);
  expect(faults(page, 2)).toEqual([]);
});

test('a wrapped reference keeps its card at the line that was hovered when the page scrolls', async () => {
  const page = await openAt(at('top: 120px; left: 300px; width: 140px; font: 16px/24px sans-serif'), 2);
  const before = page.box.top;
  scrollBy(0, 60);
  await expect.poll(() => page.box.top).toBeCloseTo(before - 60, 0);
  expect(faults(page, 2)).toEqual([]);
});

describe.each([
  ['a window of 320 pixels', 320, 568],
  ['a window zoomed to 400 %', 320, 256],
])('in %s', (_, width, height) => {
  afterEach(() => viewport.viewport(1000, 700));

  test.each([
    ['at the top', 20],
    ['in the middle', height / 2],
    ['at the bottom', height - 60],
  ])('a card of words %s stands beside its line and in the window', async (_, top) => {
    await viewport.viewport(width, height);
    expect(faults(await openAt(at(`top: ${top}px; left: 10px; right: 10px`)))).toEqual([]);
  });
});

test('a card in a table stands beside its line, though the cells clip', async () => {
  const cell = `<td style="overflow: hidden; width: 200px; padding: 8px">Zie ${WORDS}.</td>`;
  const page = await openAt(
    `<table style="margin: 300px 0 0 500px; table-layout: fixed"><tr>${cell}${cell.replace(WORDS, 'niets')}</tr></table>`,
  );
  expect(faults(page)).toEqual([]);
});

test('a card stands over a fixed header, and goes when its line scrolls under it', async () => {
  const header =
    '<header style="position: fixed; z-index: 2147483647; inset: 0 0 auto; height: 120px; background: white">Kop</header>';
  const page = await openAt(`${header}${at('top: 150px; left: 100px')}`);
  expect(faults(page)).toEqual([]);
  const { left, right, top, bottom } = page.box;
  expect(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.localName).toBe('kamerlens-card');
  scrollBy(0, 80);
  await expect.poll(() => page.card).toBeNull();
});

test.each([
  ['page', () => document.documentElement],
  ['body', () => document.body],
])('in a %s that is zoomed by its own style the card stands at its line', async (_, element) => {
  element().style.zoom = '1.5';
  expect(faults(await openAt(at('top: 100px; left: 100px')))).toEqual([]);
});

test('a card follows its line when the page scrolls, or a part of it', async () => {
  const inner = `<div id="inner" style="height: 300px; overflow: auto">${at('').replace('position: absolute', 'padding-top: 200px')}</div>`;
  const page = await openAt(`<div style="height: 100px"></div>${inner}<div style="height: 3000px"></div>`);
  const before = page.box.top;
  scrollBy(0, 60);
  await expect.poll(() => page.box.top).toBeCloseTo(before - 60, 0);
  find('#inner').scrollBy(0, 40);
  await expect.poll(() => page.box.top).toBeCloseTo(before - 100, 0);
  expect(faults(page)).toEqual([]);
});

test('a card follows its line when the page grows above it', async () => {
  const page = await openAt(`<div id="above"></div><p>Zie ${WORDS}.</p><div style="height: 3000px"></div>`);
  const before = page.box.top;
  const banner = document.createElement('div');
  banner.style.height = '80px';
  find('#above').append(banner);
  await expect.poll(() => page.box.top).toBeCloseTo(before + 80, 0);
});

test('a card goes when its line leaves the window', async () => {
  const page = await openAt(at('top: 300px; left: 100px'));
  scrollTo(0, 1500);
  await expect.poll(() => page.card).toBeNull();
});

test('a line that scrolls out of its own part of the page takes the card with it', async () => {
  const inner = `<div id="inner" style="height: 200px; overflow: auto"><p>Zie ${WORDS}.</p><div style="height: 2000px"></div></div>`;
  const page = await openAt(`<div style="height: 300px"></div>${inner}`);
  find('#inner').scrollTo(0, 150);
  await expect.poll(() => page.card).toBeNull();
});

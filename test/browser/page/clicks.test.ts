import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { find, rangeOfWords } from '../../support/page-document.ts';
import { pointAt, pointer, restAside, tap, type Point } from '../../support/page-input.ts';
import { closePages, openPage } from '../../support/page-reader.ts';

const FIRST = 'Kamerstuk 31 066, nr. 1016';
const SECOND = 'Kamerstuk 31 066, nr. 1017';
const PAGE = `<p style="margin-top: 40px">Zie ${FIRST}, dat daarover gaat, en <a style="margin-left: 200px"
href="https://zoek.officielebekendmakingen.nl/kst-31066-1017.html">${SECOND}</a>.</p><p id="aside">Niets.</p>`;
const ASIDE: Point = { x: 900, y: 600 };

let followed: number;
beforeEach(async () => {
  followed = 0;
  await restAside();
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  closePages();
});

/** Opens the page, counts the links it would follow, and keeps it from going there. */
async function open(trigger: 'hover' | 'alt' | 'click' | 'off') {
  const page = await openPage(PAGE, { settings: { trigger } });
  find('a').addEventListener('click', (event) => {
    if (!event.defaultPrevented) followed += 1;
    event.preventDefault();
  });
  return page;
}

describe('by click', () => {
  test('a click opens the card, and one beside it closes it', async () => {
    const page = await open('click');
    await pointer.click(pointAt(FIRST));
    await expect.poll(() => [page.at, page.model?.state]).toEqual([FIRST, 'ready']);
    await pointer.click(ASIDE);
    await expect.poll(() => page.card).toBeNull();
  });

  test('the first click on a link opens its card, the second follows it', async () => {
    const page = await open('click');
    await pointer.click(pointAt(SECOND));
    await expect.poll(() => page.at).toBe(SECOND);
    expect(followed).toBe(0);
    await pointer.click(pointAt(SECOND));
    await expect.poll(() => followed).toBe(1);
  });

  test('a click on another reference goes over to that one', async () => {
    const page = await open('click');
    await pointer.click(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    await pointer.click(pointAt(SECOND));
    await expect.poll(() => page.at).toBe(SECOND);
    expect(followed).toBe(0);
  });

  test('a click in the card leaves it open', async () => {
    const page = await open('click');
    await pointer.click(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    await pointer.click({ x: page.box.x + 20, y: page.box.y + 20 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.at).toBe(FIRST);
  });

  test('a pointer that strays and comes back keeps the card', async () => {
    const page = await open('click');
    await pointer.click(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    await pointer.move(ASIDE);
    await expect.poll(() => page.controller.card?.leaving).toBe(true);
    await pointer.move(pointAt(FIRST));
    await expect.poll(() => page.controller.card?.leaving).toBe(false);
  });

  test('a click that means something else is the page’s own', async () => {
    const page = await open('click');
    await pointer.click(pointAt(SECOND), { modifiers: 2 });
    await expect.poll(() => followed).toBe(1);
    expect(page.card).toBeNull();
  });

  test('a click that a script makes opens nothing', async () => {
    const page = await open('click');
    const { x, y } = pointAt(FIRST);
    find('p').dispatchEvent(new PointerEvent('click', { bubbles: true, clientX: x, clientY: y }));
    expect(page.card).toBeNull();
  });

  test('selecting the words of a reference opens nothing', async () => {
    const page = await open('click');
    const { left, right, top, height } = rangeOfWords(FIRST).getBoundingClientRect();
    const y = top + height / 2;
    await pointer.move({ x: left + 10, y });
    await pointer.press({ x: left + 10, y });
    await pointer.drag({ x: right - 10, y });
    await pointer.release({ x: right - 10, y });
    expect(getSelection()?.isCollapsed).toBe(false);
    expect(page.card).toBeNull();
  });
});

test('with cards on hover a mouse follows links as ever', async () => {
  const page = await open('hover');
  await pointer.click(pointAt(SECOND));
  await expect.poll(() => followed).toBe(1);
  expect(page.card).toBeNull();
});

test.each(['hover', 'click'] as const)(
  'with cards on %s a click on the words of an open card pins it',
  async (trigger) => {
    const page = await open(trigger);
    await pointer.click(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    await pointer.click(pointAt(FIRST));
    expect(page.card?.pinned).toBe(true);
  },
);

test('with cards on hover a click on a plain reference opens its card pinned', async () => {
  const page = await open('hover');
  await pointer.click(pointAt(FIRST));
  await expect.poll(() => page.card?.pinned).toBe(true);
  await pointer.click(ASIDE);
  expect(page.at).toBe(FIRST);
});

test('with cards only with Alt a click is the page’s own', async () => {
  const page = await open('alt');
  await pointer.click(pointAt(FIRST));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(page.card).toBeNull();
});

test('with cards off nothing opens', async () => {
  const page = await open('off');
  await pointer.click(pointAt(FIRST));
  await tap(pointAt(SECOND));
  await expect.poll(() => followed).toBe(1);
  expect(page.card).toBeNull();
});

describe.each(['hover', 'click'] as const)('by touch, with cards on %s', (trigger) => {
  test('the first tap opens the card, the second follows the link, one beside it closes it', async () => {
    const page = await open(trigger);
    await tap(pointAt(SECOND));
    await expect.poll(() => [page.at, page.model?.state]).toEqual([SECOND, 'ready']);
    expect(followed).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.at, 'a lifted finger is no pointer that left').toBe(SECOND);
    await tap(pointAt(SECOND));
    await expect.poll(() => followed).toBe(1);
    await tap(ASIDE);
    await expect.poll(() => page.card).toBeNull();
  });
});

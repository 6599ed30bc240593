import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LOOK_UP_AFTER } from '../../../lib/preview/timing.ts';
import { find, painted } from '../../support/page-document.ts';
import { createPageGateway } from '../../support/page-gateway.ts';
import { pointAt, pointer, restAside, type Point } from '../../support/page-input.ts';
import { closePages, openPage, type OpenedPage } from '../../support/page-reader.ts';

const FIRST = 'Kamerstuk 31 066, nr. 1016';
const SECOND = 'Kamerstuk 31 066, nr. 1017';
const PAGE = `<p style="margin-top: 40px">Zie ${FIRST}, dat daarover gaat, en <span style="margin-left: 300px">ook ${SECOND}.</span></p>
<input><div style="height: 3000px"></div>`;

beforeEach(() => restAside());
afterEach(() => {
  getSelection()?.removeAllRanges();
  closePages();
});

const middle = ({ left, top, width, height }: DOMRect): Point => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** Opens a page with the card of its first reference. */
async function openAt(words: string): Promise<OpenedPage> {
  const page = await openPage(PAGE);
  await pointer.move(pointAt(words));
  await expect.poll(() => [page.at, page.model?.state]).toEqual([words, 'ready']);
  return page;
}

/** Waits long enough for a card to come, and says which came. */
async function cardAfterAll(page: OpenedPage): Promise<string | undefined> {
  await new Promise((resolve) => setTimeout(resolve, LOOK_UP_AFTER + 200));
  return page.at;
}

test('a pointer that rests on a reference gets its card, with the document and the exchange that cites it', async () => {
  const page = await openAt(FIRST);
  expect(page.model).toMatchObject({
    preview: {
      resolution: { status: 'found', document: { id: 'kst-31066-1016' } },
      exchanges: [{ id: 'ah-tk-20212022-7#1', relation: 'cites-target' }],
      sentence: expect.stringContaining(`Zie ${FIRST}`) as string,
    },
  });
  expect(painted('active')).toEqual([FIRST]);
});

test('the card comes no sooner than was set', async () => {
  const page = await openPage(PAGE, { settings: { delay: 400 } });
  const began = performance.now();
  await pointer.move(pointAt(FIRST));
  await expect.poll(() => page.at, { interval: 10 }).toBe(FIRST);
  expect(performance.now() - began).toBeGreaterThan(390);
});

describe('no card comes', () => {
  test('to a pointer that passes, and the index is not asked', async () => {
    const getPreview = vi.fn((await createPageGateway()).getPreview);
    const page = await openPage(PAGE, { gateway: { getPreview } });
    const { x, y } = pointAt(FIRST);
    for (const step of [-20, 0, 20]) await pointer.move({ x: x + step, y });
    await pointer.move({ x, y: y + 200 });
    expect(await cardAfterAll(page)).toBeUndefined();
    expect(getPreview).not.toHaveBeenCalled();
  });

  test('after Escape', async () => {
    const delay = 1_000;
    const page = await openPage(PAGE, { settings: { delay } });
    await pointer.move(pointAt(FIRST));
    await userEvent.keyboard('{Escape}');
    expect(page.at).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, delay + 200));
    expect(page.at).toBeUndefined();
  });

  test('while dragging', async () => {
    const page = await openPage(PAGE);
    const { x, y } = pointAt(FIRST);
    await pointer.move({ x: x - 5, y: y + 100 });
    await pointer.press({ x: x - 5, y: y + 100 });
    await pointer.drag({ x, y });
    expect(await cardAfterAll(page)).toBeUndefined();
    await pointer.release({ x, y });
  });

  test('while text is selected', async () => {
    const page = await openPage(PAGE);
    getSelection()?.selectAllChildren(find('p'));
    await pointer.move(pointAt(FIRST));
    expect(await cardAfterAll(page)).toBeUndefined();
    getSelection()?.removeAllRanges();
    await pointer.move(pointAt(SECOND));
    await expect.poll(() => page.at).toBe(SECOND);
  });

  test('when the text scrolls under a still pointer', async () => {
    const page = await openPage(`<div style="height: 400px"></div>${PAGE}`);
    const { x, y } = pointAt(FIRST);
    await pointer.move({ x, y: y - 300 });
    scrollTo(0, 300);
    expect(pointAt(FIRST).y).toBeCloseTo(y - 300);
    expect(await cardAfterAll(page)).toBeUndefined();
  });

  test('to a pointer that does not move: the browser says so again when a window comes back', async () => {
    const page = await openPage(PAGE);
    await pointer.move(pointAt(FIRST));
    dispatchEvent(new Event('blur'));
    await pointer.move(pointAt(FIRST));
    expect(await cardAfterAll(page)).toBeUndefined();
  });

  test('when the page scrolls away under a resting pointer', async () => {
    const page = await openPage(PAGE);
    await pointer.move(pointAt(FIRST));
    await new Promise((resolve) => setTimeout(resolve, 50));
    scrollBy(0, 30);
    expect(await cardAfterAll(page)).toBeUndefined();
  });

  test('when text gets selected during the rest', async () => {
    const page = await openPage(PAGE);
    await pointer.move(pointAt(FIRST));
    await new Promise((resolve) => setTimeout(resolve, 50));
    getSelection()?.selectAllChildren(find('p'));
    expect(await cardAfterAll(page)).toBeUndefined();
  });

  test('by the emulated mouse of a tap', async () => {
    const page = await openPage(PAGE);
    const { x, y } = pointAt(FIRST);
    const at = { bubbles: true, clientX: x, clientY: y };
    find('p').dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'touch' }));
    find('p').dispatchEvent(new MouseEvent('mousemove', at));
    find('p').dispatchEvent(new MouseEvent('mouseover', at));
    expect(await cardAfterAll(page)).toBeUndefined();
  });

  test.each([
    ['a popover', 'interestfor="tip"'],
    ['a menu', 'aria-haspopup="menu"'],
    ['a tooltip', 'aria-describedby="other tip"'],
  ])('where the page shows %s of its own for that link', async (_, attribute) => {
    const html = `<p style="margin-top: 40px">Zie <a href="#" ${attribute}>${FIRST}</a>.</p><div id="tip" role="tooltip">Tip</div>`;
    const page = await openPage(html);
    await pointer.move(pointAt(FIRST));
    expect(await cardAfterAll(page)).toBeUndefined();
  });

  test.each(['click', 'off'] as const)('on hover when cards come by "%s"', async (trigger) => {
    const page = await openPage(PAGE, { settings: { trigger } });
    await pointer.move(pointAt(FIRST));
    expect(await cardAfterAll(page)).toBeUndefined();
  });
});

describe('only with Alt', () => {
  const ALT = 1;

  test('a pointer that moves with Alt down gets its card, one without does not', async () => {
    const page = await openPage(PAGE, { settings: { trigger: 'alt' } });
    await pointer.move(pointAt(FIRST));
    expect(await cardAfterAll(page)).toBeUndefined();
    const { x, y } = pointAt(FIRST);
    await pointer.move({ x: x + 1, y }, { modifiers: ALT });
    await expect.poll(() => page.at).toBe(FIRST);
  });

  test('Alt pressed at rest brings it; without one, or elsewhere, the key is the page’s', async () => {
    const page = await openPage(PAGE, { settings: { trigger: 'alt' } });
    const heard: boolean[] = [];
    const hear = ({ defaultPrevented }: KeyboardEvent) => heard.push(defaultPrevented);
    addEventListener('keydown', hear);
    await pointer.move({ x: 900, y: 600 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await userEvent.keyboard('{Alt}');
    await pointer.move(pointAt(FIRST));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await userEvent.keyboard('{Alt}');
    await expect.poll(() => page.at).toBe(FIRST);
    removeEventListener('keydown', hear);
    expect(heard).toEqual([false, true]);
  });

  test('an open card goes when the pointer goes on to another reference without Alt', async () => {
    const page = await openPage(PAGE, { settings: { trigger: 'alt' } });
    await pointer.move(pointAt(FIRST), { modifiers: ALT });
    await expect.poll(() => page.at).toBe(FIRST);
    await pointer.move(pointAt(SECOND));
    await expect.poll(() => page.card).toBeNull();
  });
});

describe('an open card', () => {
  test('stays during a drag that began in it, and goes when the pointer moves on after', async () => {
    const page = await openAt(FIRST);
    await pointer.move(middle(page.box));
    await pointer.press(middle(page.box));
    await pointer.drag({ x: 900, y: 600 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.at).toBe(FIRST);
    await pointer.release({ x: 900, y: 600 });
    await pointer.move({ x: 910, y: 610 });
    await expect.poll(() => page.card).toBeNull();
  });

  test('stays while a control in it has the keyboard’s focus, and goes when the focus does', async () => {
    const page = await openAt(FIRST);
    await userEvent.keyboard('{Shift}');
    page.host.container.querySelector<HTMLElement>('[data-act=pin]')!.focus({ focusVisible: true });
    await expect.poll(() => page.controller.card?.focus).toBe('card');
    await pointer.move({ x: 900, y: 600 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.at).toBe(FIRST);
    find('input').focus();
    await expect.poll(() => page.card).toBeNull();
  });

  test('that is pinned stays at the edge when its line is scrolled out of the window', async () => {
    const page = await openAt(FIRST);
    page.controller.pin(true);
    scrollTo(0, 1500);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(page.at).toBe(FIRST);
    expect([page.box.top >= 0, page.box.bottom <= innerHeight]).toEqual([true, true]);
  });

  test('goes some time after the pointer has left, not at once', async () => {
    const page = await openAt(FIRST);
    await pointer.move({ x: 900, y: 600 });
    await expect.poll(() => page.controller.card?.leaving).toBe(true);
    expect(page.at).toBe(FIRST);
    await expect.poll(() => page.card).toBeNull();
    expect(painted('active')).toEqual([]);
  });

  test('stays when the pointer comes back in time', async () => {
    const page = await openAt(FIRST);
    await pointer.move({ x: 900, y: 600 });
    await expect.poll(() => page.controller.card?.leaving).toBe(true);
    await pointer.move(pointAt(FIRST));
    await expect.poll(() => page.controller.card?.leaving).toBe(false);
    expect(await cardAfterAll(page)).toBe(FIRST);
  });

  test('can be entered, and stays as long as the pointer is in it', async () => {
    const page = await openAt(FIRST);
    await pointer.move({ x: 900, y: 600 });
    await expect.poll(() => page.controller.card?.leaving).toBe(true);
    await pointer.move(middle(page.box));
    await expect.poll(() => page.controller.card?.leaving).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.at).toBe(FIRST);
    await pointer.move({ x: 900, y: 600 });
    await expect.poll(() => page.card).toBeNull();
  });

  test('goes when the pointer leaves the window', async () => {
    const page = await openAt(FIRST);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(() => page.card).toBeNull();
  });

  test('gives way to the next one without a gap', async () => {
    const page = await openAt(FIRST);
    const seen = new Set<string | undefined>();
    await pointer.move(pointAt(SECOND));
    await expect
      .poll(
        () => {
          seen.add(page.at);
          return [page.at, page.model?.state];
        },
        { interval: 10 },
      )
      .toEqual([SECOND, 'ready']);
    expect([...seen]).toEqual([FIRST, SECOND]);
    expect(painted('active')).toEqual([SECOND]);
  });

  test('that is pinned stays when the pointer leaves, the page is pressed or hidden, and goes by dismissal', async () => {
    const page = await openAt(FIRST);
    page.controller.pin(true);
    await pointer.click({ x: 900, y: 600 });
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.at).toBe(FIRST);
    page.controller.dismiss();
    expect(page.card).toBeNull();
  });

  test('goes when the page is hidden', async () => {
    const page = await openAt(FIRST);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.card).toBeNull();
  });

  test('goes when its reference leaves the page', async () => {
    const page = await openAt(FIRST);
    find('p').remove();
    await expect.poll(() => page.card).toBeNull();
    expect(painted('active')).toEqual([]);
  });

  test('stays when focus moves elsewhere on the page', async () => {
    const page = await openAt(FIRST);
    find('input').focus();
    find('input').blur();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.at).toBe(FIRST);
  });
});

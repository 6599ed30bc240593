import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, painted } from '../../support/page-document.ts';
import { pointAt, pointer, restAside } from '../../support/page-input.ts';
import { closePages, openPage, type OpenedPage } from '../../support/page-reader.ts';

const FIRST = 'Kamerstuk 31 066, nr. 1016';
const SECOND = 'Kamerstuk 31 066, nr. 1017';
const THIRD = 'kst-31066-10';
const PAGE = `<button id="before">Begin</button><input>
<p>Zie ${FIRST}, en <a href="https://zoek.officielebekendmakingen.nl/kst-31066-1017.html">${SECOND}</a>.</p>
<div style="height: 2000px"></div><p>Zie ${THIRD}.</p><div style="height: 1000px"></div><p style="display: none">Zie kst-35788-77.</p>`;

beforeEach(() => restAside());
afterEach(() => {
  closePages();
  document.documentElement.style.scrollBehavior = '';
});

/** The button over the place that the keyboard has come to. */
const proxyOf = ({ host }: OpenedPage) => host.root.activeElement as HTMLElement | null;

async function walkTo(page: OpenedPage, direction: 'next' | 'previous', words: string) {
  page.walk(direction);
  await expect.poll(() => [page.at, page.model?.state]).toEqual([words, 'ready']);
}

describe('walking the references', () => {
  test('goes from one to the next, around the end and back, over what can be seen', async () => {
    const page = await openPage(PAGE);
    for (const words of [FIRST, SECOND, THIRD, FIRST]) await walkTo(page, 'next', words);
    for (const words of [THIRD, SECOND, FIRST]) await walkTo(page, 'previous', words);
  });

  test('backwards begins with the last one above', async () => {
    await walkTo(await openPage(PAGE), 'previous', THIRD);
  });

  test('begins where the reader is', async () => {
    const page = await openPage(PAGE);
    scrollTo(0, 500);
    await walkTo(page, 'next', THIRD);
  });

  test('says each time where it has come, and stands over the words', async () => {
    const page = await openPage(PAGE);
    await walkTo(page, 'next', FIRST);
    expect(proxyOf(page)?.ariaLabel).toBe(`Verwijzing 1 van 3: ${FIRST}`);
    const { x, y } = pointAt(FIRST);
    const box = proxyOf(page)!.getBoundingClientRect();
    expect([box.left < x && box.right > x, box.top < y && box.bottom > y]).toEqual([true, true]);
    await walkTo(page, 'next', SECOND);
    expect(proxyOf(page)?.ariaLabel).toBe(`Verwijzing 2 van 3: ${SECOND}`);
  });

  test('scrolls to what is out of sight, also on a page that scrolls smoothly, and takes its button along', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const page = await openPage(PAGE);
    await walkTo(page, 'previous', THIRD);
    const overWords = () => {
      const box = proxyOf(page)!.getBoundingClientRect();
      const { x, y } = pointAt(THIRD);
      return y > 0 && y < innerHeight && box.left < x && box.right > x && box.top < y && box.bottom > y;
    };
    await expect.poll(overWords).toBe(true);
    document.documentElement.style.scrollBehavior = '';
    scrollBy(0, -50);
    await expect.poll(overWords).toBe(true);
    expect(page.at).toBe(THIRD);
  });

  test('scrolls to what stands under a fixed header', async () => {
    const header =
      '<header style="position: fixed; inset: 0 0 auto; height: 200px; background: white">Kop</header>';
    const page = await openPage(`${header}<div style="height: 600px"></div>${PAGE}`);
    scrollTo(0, 550);
    expect(pointAt(FIRST).y).toBeLessThan(200);
    await walkTo(page, 'next', FIRST);
    expect(pointAt(FIRST).y).toBeGreaterThan(200);
  });

  test('goes on from the open card, also from that of a link that has the focus', async () => {
    const page = await openPage(PAGE);
    find('input').focus();
    await userEvent.tab();
    await expect.poll(() => page.at).toBe(SECOND);
    await walkTo(page, 'next', FIRST);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.at).toBe(FIRST);
  });

  test('does nothing on a page without references', async () => {
    const page = await openPage('<p>Niets.</p>');
    page.walk('next');
    page.walk('previous');
    expect(page.card).toBeNull();
    expect(document.querySelector('kamerlens-card')).toBeNull();
  });

  test('starts anew when the place it had come to has left', async () => {
    const page = await openPage(PAGE);
    await walkTo(page, 'next', FIRST);
    find('p').remove();
    await expect.poll(() => page.card).toBeNull();
    await walkTo(page, 'next', THIRD);
  });
});

describe('keys at a card', () => {
  test('Enter pins it and goes in; Escape closes it and gives the focus back', async () => {
    const page = await openPage(PAGE);
    find('#before').focus();
    await walkTo(page, 'next', FIRST);
    await userEvent.keyboard('{Enter}');
    expect(page.card?.pinned).toBe(true);
    expect(page.host.root.activeElement?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Escape}');
    expect(page.card).toBeNull();
    expect(document.activeElement).toBe(find('#before'));
    expect(painted('active')).toEqual([]);
  });

  test('Escape closes a card that the pointer opened, without moving the focus', async () => {
    const page = await openPage(PAGE);
    find('input').focus();
    await pointer.move(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    await userEvent.keyboard('{Escape}');
    expect(page.card).toBeNull();
    expect(document.activeElement).toBe(find('input'));
  });

  test('Escape is the page’s own when no card is open', async () => {
    const page = await openPage(PAGE);
    const heard: string[] = [];
    find('input').addEventListener('keydown', ({ key }) => heard.push(key));
    find('input').focus();
    await userEvent.keyboard('{Escape}');
    await walkTo(page, 'next', FIRST);
    await userEvent.keyboard('{Escape}{Escape}');
    expect(heard).toEqual(['Escape', 'Escape']);
  });

  test('typing into the page closes it; scrolling keys do not', async () => {
    const page = await openPage(PAGE);
    find('input').focus();
    await pointer.move(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    await userEvent.keyboard('{Shift}');
    expect(page.at).toBe(FIRST);
    await userEvent.keyboard('a');
    expect(page.card).toBeNull();
    expect((find('input') as HTMLInputElement).value).toBe('a');
  });

  test('closing by typing leaves the focus where the reader types', async () => {
    const page = await openPage(PAGE);
    find('#before').focus();
    await walkTo(page, 'next', FIRST);
    find('input').focus();
    await userEvent.keyboard('ab');
    expect(page.card).toBeNull();
    expect(document.activeElement).toBe(find('input'));
    expect((find('input') as HTMLInputElement).value).toBe('ab');
  });

  test('Enter on an element of the page that is called as ours is the page’s own', async () => {
    const page = await openPage(`${PAGE}<button class="place">Plaats</button>`);
    let pressed = 0;
    find('.place').addEventListener('click', () => (pressed += 1));
    await pointer.move(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    find('.place').focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    expect(pressed).toBe(1);
    expect(page.card?.pinned).toBe(false);
  });

  test('a moving pointer does not take the keyboard’s card away', async () => {
    const page = await openPage(PAGE);
    await walkTo(page, 'next', FIRST);
    await pointer.move({ x: 900, y: 600 });
    page.walk('next');
    await pointer.move({ x: 910, y: 610 });
    await expect.poll(() => page.at).toBe(SECOND);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.at).toBe(SECOND);
  });
});

describe('focus on a link that is a reference', () => {
  test('opens its card after a rest, and leaving the link closes it', async () => {
    const page = await openPage(PAGE);
    find('input').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(find('a'));
    expect(page.card).toBeNull();
    await expect.poll(() => [page.at, page.model?.state]).toEqual([SECOND, 'ready']);
    await userEvent.tab({ shift: true });
    await expect.poll(() => page.card).toBeNull();
  });

  test('opens nothing when the focus passes, nor when cards do not come by themselves', async () => {
    const page = await openPage(PAGE);
    find('input').focus();
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    page.settings.trigger = 'click';
    await userEvent.tab();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.card).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import cardCss from '../../../components/card/card.css?inline';
import hostCss from '../../../components/card/card-host.css?inline';
import { drawCard } from '../../../components/card/draw-card.tsx';
import { patch } from '../../../lib/page/patch.ts';
import { createCardHost, type CardHost } from '../../../lib/page/card-host.ts';
import { CARDS } from './card-examples.ts';
import { cardProps } from './card-harness.ts';
import { cleanUp } from './in-shadow-root.tsx';

let host: CardHost;

beforeEach(() => {
  host = createCardHost(`${hostCss}${cardCss}`);
});

afterEach(() => {
  cleanUp();
  host.destroy();
  document.adoptedStyleSheets = [];
});

/** Shows an example's card at a line of text; gives the card's box and whether it is what the eye meets there. */
function showAt(line: DOMRect, name: string) {
  patch(host.container, [drawCard(cardProps(CARDS[name]!)).card]);
  host.showAt(line);
  const box = host.container.querySelector('[role=dialog]')!.getBoundingClientRect();
  const met = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return { box, painted: met === host.root.host };
}

const { innerWidth: width, innerHeight: height } = window;
const LINES: [string, DOMRect][] = [
  ['the top left', new DOMRect(10, 10, 200, 18)],
  ['the top right', new DOMRect(width - 210, 10, 200, 18)],
  ['the middle', new DOMRect(width / 2, height / 2, 200, 18)],
  ['the bottom left', new DOMRect(10, height - 30, 200, 18)],
  ['the bottom right', new DOMRect(width - 60, height - 30, 50, 18)],
];

describe.each(['found', 'unknown'])('the card "%s"', (name) => {
  test.each(LINES)('at %s is painted, in the window, and beside its line', (_, line) => {
    const { box, painted } = showAt(line, name);
    expect(painted).toBe(true);
    expect(box.top >= line.bottom || box.bottom <= line.top, 'it covers its line').toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
  });
});

test('a hidden card is gone', () => {
  expect(showAt(LINES[0]![1], 'found').painted).toBe(true);
  host.hide();
  expect(host.visible).toBe(false);
  expect(document.elementFromPoint(50, 100)).not.toBe(host.root.host);
});

/** Styles the page while a test runs. */
function stylePage(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

test.each([
  ':not(:defined) { display: none }',
  'kamerlens-card { display: none !important; opacity: 0 !important }',
  '* { visibility: hidden !important }',
])('a page that styles all its elements with "%s" does not reach the card', (rules) => {
  stylePage(rules);
  expect(showAt(LINES[0]![1], 'found').painted).toBe(true);
});

test.each(['0.5', '2'])('in a page zoomed to %s the card has its own size, beside its line', (zoom) => {
  const plain = showAt(LINES[1]![1], 'found').box;
  host.hide();
  stylePage(`html { zoom: ${zoom} }`);
  const { box } = showAt(LINES[1]![1], 'found');
  expect([box.left, box.top, box.right, box.bottom]).toEqual([
    plain.left,
    plain.top,
    plain.right,
    plain.bottom,
  ]);
});

test("the page's direction does not reach the card", () => {
  stylePage('* { direction: rtl; unicode-bidi: bidi-override }');
  const line = LINES[0]![1];
  expect(showAt(line, 'found').box.left).toBe(line.left);
  const { direction, unicodeBidi } = getComputedStyle(host.container.querySelector('.card-title')!);
  expect([direction, unicodeBidi]).toEqual(['ltr', 'isolate']);
});

test('a card that is moved into the window keeps from its edge', () => {
  const line = new DOMRect(width / 2, 10, 20, 18);
  const { box } = showAt(line, 'found');
  expect(box.left).toBeGreaterThanOrEqual(8);
  expect(box.right).toBeLessThanOrEqual(width - 8);
});

test.each([
  ['found', '.card-footer', {}, true],
  ['found', '.card-header', {}, true],
  ['found', '.card-body', {}, false],
  ['unknown', '.card-body', {}, true],
  ['unknown', '.card-body', { ctrlKey: true }, false],
] as const)(
  'the wheel over the card "%s" at %s with %o is kept from the page: %s',
  (name, part, keys, kept) => {
    showAt(new DOMRect(10, height / 2, 200, 18), name);
    const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, ...keys });
    host.container.querySelector(part)!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(kept);
  },
);

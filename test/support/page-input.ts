import { cdp } from 'vitest/browser';
import { rangeOfWords } from './page-document.ts';

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The middle of a line of words; `line` counts the lines they wrap over from 0. */
export function pointAt(words: string, line = 0): Point {
  const rect = rangeOfWords(words).getClientRects()[line];
  if (!rect) throw new Error(`"${words}" has no line ${line}`);
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

const BUTTONS = { left: 1 } as const;

// Events that the browser itself makes: trusted, with the hover and default actions that come with them.
const mouse = (type: string, { x, y }: Point, rest: object = {}) =>
  cdp().send('Input.dispatchMouseEvent', { type: type as 'mouseMoved', x, y, ...rest });

export const pointer = {
  move: (to: Point, rest: { modifiers?: number } = {}) => mouse('mouseMoved', to, rest),
  async press(at: Point, rest: { modifiers?: number } = {}) {
    await mouse('mousePressed', at, { button: 'left', buttons: BUTTONS.left, clickCount: 1, ...rest });
  },
  drag: (to: Point) => mouse('mouseMoved', to, { button: 'left', buttons: BUTTONS.left }),
  async release(at: Point, rest: { modifiers?: number } = {}) {
    await mouse('mouseReleased', at, { button: 'left', clickCount: 1, ...rest });
  },
  async click(at: Point, rest: { modifiers?: number } = {}) {
    await pointer.move(at);
    await pointer.press(at, rest);
    await pointer.release(at, rest);
  },
  wheel: (at: Point, deltaY: number) => mouse('mouseWheel', at, { deltaX: 0, deltaY }),
};

export async function tap(at: Point): Promise<void> {
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Moves the pointer out of every test's way: the corner of the window that pages leave empty. */
export const restAside = () => pointer.move({ x: 999, y: 699 });

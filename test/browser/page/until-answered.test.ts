import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE, withPatience } from '../../../lib/messaging/patience.ts';
import { readUntilAnswered, untilAnswered } from '../../../lib/page/until-answered.ts';
import { closePages, readPage, referencesOf } from '../../support/page-reader.ts';
import { createPageGateway } from '../../support/page-gateway.ts';

let visibility: DocumentVisibilityState;
let page: { isInvalid: boolean; signal: AbortSignal };
let end: AbortController;
/** A background that says nothing until it is given something to say. */
let answer: string | undefined;
const isNothing = (answer: string | null) => answer === null;
const ask = vi.fn(async () => {
  const attempt = () =>
    withPatience(answer ? Promise.resolve(answer) : new Promise<string>(() => {}), PATIENCE);
  return attempt()
    .catch(attempt)
    .catch(() => null);
});

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockClear();
  answer = undefined;
  visibility = 'visible';
  end = new AbortController();
  page = { isInvalid: false, signal: end.signal };
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const signs = {
  'the page comes into sight': () => document.dispatchEvent(new Event('visibilitychange')),
  'the pointer moves over it': () =>
    document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
  'a key is pressed': () =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true })),
};

test('an answer at once is all that is asked for', async () => {
  answer = 'here';
  expect(await untilAnswered(ask, isNothing, page)).toBe('here');
  signs['a key is pressed']();
  expect(ask).toHaveBeenCalledOnce();
});

test.each(Object.entries(signs))(
  'after six seconds of silence it is asked again when %s',
  async (_, sign) => {
    const answered = untilAnswered(ask, isNothing, page);
    await vi.advanceTimersByTimeAsync(2 * PATIENCE + 60_000);
    expect(ask).toHaveBeenCalledOnce();
    sign();
    await vi.advanceTimersByTimeAsync(2 * PATIENCE);
    expect(ask).toHaveBeenCalledTimes(2);
    answer = 'here';
    sign();
    await vi.advanceTimersByTimeAsync(0);
    expect(await answered).toBe('here');
    sign();
    expect(ask).toHaveBeenCalledTimes(3);
  },
);

test('not while the page is out of sight, nor while an answer may still come', async () => {
  void untilAnswered(ask, isNothing, page);
  signs['a key is pressed']();
  await vi.advanceTimersByTimeAsync(2 * PATIENCE);
  visibility = 'hidden';
  signs['the page comes into sight']();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ask).toHaveBeenCalledOnce();
});

test('not of an extension that was updated meanwhile', async () => {
  const answered = untilAnswered(ask, isNothing, page);
  await vi.advanceTimersByTimeAsync(2 * PATIENCE + 100);
  page.isInvalid = true;
  signs['a key is pressed']();
  await vi.advanceTimersByTimeAsync(2 * PATIENCE + 100);
  expect(await answered).toBeNull();
  expect(ask).toHaveBeenCalledTimes(2);
});

test.each(['identifyPage', 'readTexts'] as const)(
  'a page whose background keeps silent at %s is read when the reader is at it',
  async (call) => {
    vi.useRealTimers();
    const background = await createPageGateway();
    const silence = { identifyPage: null, readTexts: { ok: false, error: 'disconnected' } } as const;
    const silent = vi.fn(() => Promise.resolve(silence[call]));
    const answers = background[call];
    Object.assign(background, { [call]: silent });
    const read = readPage('<p>Zie Kamerstuk 31 066, nr. 1016.</p>', {
      gateway: readUntilAnswered(background, page),
    });
    await vi.waitFor(() => expect(silent).toHaveBeenCalled());
    Object.assign(background, { [call]: answers });
    const sign = setInterval(signs['the pointer moves over it'], 20);
    const reading = await read;
    clearInterval(sign);
    expect(referencesOf(reading).map(([words]) => words)).toEqual(['Kamerstuk 31 066, nr. 1016']);
    expect(reading.indexError).toBeUndefined();
    closePages();
  },
);

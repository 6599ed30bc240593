import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runMachine, type Machine } from '../../../lib/preview/run-machine.ts';
import { LEAVE_GRACE, LOOK_UP_AFTER, REST_RADIUS } from '../../../lib/preview/timing.ts';
import { createClock } from './clock.ts';

const DELAY = 300;

interface Shown {
  of: string;
  loading: boolean;
}
const ready = (of: string): Shown => ({ of, loading: false });
const loading = (of: string): Shown => ({ of, loading: true });

/** The pointer on a place, so many pixels along it. */
const over = (place: string, x = 0) => ({ type: 'over', place, x, y: 0 }) as const;

let time: ReturnType<typeof createClock>;
let machine: Machine<string, Shown>;
/** The content that a place has at once, when it is looked up; none when it is still being asked for. */
let content: Map<string, Shown>;
let delay: number;
const lookUp = vi.fn((place: string, token: number) => {
  const found = content.get(place);
  if (found) machine.send({ type: 'content', token, content: found });
});
const onChange = vi.fn();
const returnFocus = vi.fn();

/** What the reader sees: the last of the open card's trail. */
const shown = () => machine.state.card?.trail.at(-1);
const tokenOf = (place: string) => lookUp.mock.calls.findLast(([asked]) => asked === place)![1];

beforeEach(() => {
  vi.clearAllMocks();
  time = createClock();
  delay = DELAY;
  content = new Map([
    ['a', ready('a')],
    ['b', ready('b')],
  ]);
  machine = runMachine<string, Shown>({
    clock: time.clock,
    delay: () => delay,
    onChange,
    lookUp,
    returnFocus,
  });
});

/** Rests on a place until its card is there. */
function open(place: string) {
  machine.send(over(place));
  time.wind(DELAY);
}

describe('idle', () => {
  test('is how it begins, with nothing under way', () => {
    expect(machine.state).toMatchObject({ pending: null, card: null });
    expect(time.timers.size).toBe(0);
  });

  test.each([
    { type: 'out' },
    { type: 'enter' },
    { type: 'back' },
    { type: 'dismiss' },
    { type: 'pin', pinned: true },
    { type: 'step', content: ready('a') },
    { type: 'content', token: 1, content: ready('a') },
    { type: 'timer', timer: 'show', token: 1 },
  ] as const)('stays so at $type', (event) => {
    machine.send(event);
    expect(machine.state).toMatchObject({ pending: null, card: null });
    expect(onChange).not.toHaveBeenCalled();
    expect(returnFocus).not.toHaveBeenCalled();
  });
});

describe('resting on a reference', () => {
  test('asks for its content only after a moment, and once', () => {
    machine.send(over('a'));
    time.wind(LOOK_UP_AFTER - 1);
    expect(lookUp).not.toHaveBeenCalled();
    time.wind(1);
    expect(lookUp).toHaveBeenCalledOnce();
    machine.send(over('a'));
    time.wind(10_000);
    expect(lookUp).toHaveBeenCalledOnce();
  });

  test('begins anew at every move of more than a few pixels', () => {
    for (let move = 0; move < 5; move += 1) {
      machine.send(over('a', move * (REST_RADIUS + 1)));
      time.wind(LOOK_UP_AFTER - 1);
    }
    expect(lookUp).not.toHaveBeenCalled();
    time.wind(1);
    expect(lookUp).toHaveBeenCalledOnce();
  });

  test('goes on under a hand that trembles, however often', () => {
    for (let move = 0; move < DELAY; move += 10) {
      machine.send(over('a', (move % 20) / 5));
      time.wind(10);
    }
    expect(shown()).toEqual(ready('a'));
  });

  test('ends when the pointer leaves: nothing is asked', () => {
    machine.send(over('a'));
    machine.send({ type: 'out' });
    time.wind(10_000);
    expect(lookUp).not.toHaveBeenCalled();
    expect(machine.state).toMatchObject({ pending: null, card: null });
  });

  test('on one after the other asks for the last alone', () => {
    machine.send(over('a'));
    time.wind(LOOK_UP_AFTER - 1);
    machine.send(over('b'));
    time.wind(DELAY);
    expect(lookUp.mock.calls.map(([place]) => place)).toEqual(['b']);
    expect(shown()).toEqual(ready('b'));
  });
});

describe('looking up', () => {
  test('shows the card when the delay is over, not before', () => {
    machine.send(over('a'));
    time.wind(DELAY - 1);
    expect(shown()).toBeUndefined();
    time.wind(1);
    expect(shown()).toEqual(ready('a'));
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('waits for the content when that is late', () => {
    content.clear();
    open('a');
    expect(shown()).toBeUndefined();
    machine.send({ type: 'content', token: tokenOf('a'), content: ready('a') });
    expect(shown()).toEqual(ready('a'));
  });

  test('takes no less time than the look-up, however short the delay', () => {
    delay = 0;
    machine.send(over('a'));
    time.wind(LOOK_UP_AFTER - 1);
    expect(shown()).toBeUndefined();
    time.wind(1);
    expect(shown()).toEqual(ready('a'));
  });

  test('begins to wait anew when the pointer goes on, without asking again', () => {
    machine.send(over('a'));
    time.wind(DELAY - 1);
    machine.send(over('a', 20));
    time.wind(DELAY - 1);
    expect(shown()).toBeUndefined();
    time.wind(1);
    expect(shown()).toEqual(ready('a'));
    expect(lookUp).toHaveBeenCalledOnce();
  });

  test('ends when the pointer leaves; what comes after that is ignored', () => {
    content.clear();
    machine.send(over('a'));
    time.wind(LOOK_UP_AFTER);
    machine.send({ type: 'out' });
    machine.send({ type: 'content', token: tokenOf('a'), content: ready('a') });
    time.wind(10_000);
    expect(shown()).toBeUndefined();
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('an open card', () => {
  beforeEach(() => open('a'));

  test('leaves a while after the pointer', () => {
    machine.send({ type: 'out' });
    time.wind(LEAVE_GRACE - 1);
    expect(shown()).toEqual(ready('a'));
    time.wind(1);
    expect(shown()).toBeUndefined();
    expect(time.timers.size).toBe(0);
  });

  test('is not kept longer by a pointer that goes on moving elsewhere', () => {
    machine.send({ type: 'out' });
    time.wind(LEAVE_GRACE - 1);
    machine.send({ type: 'out' });
    time.wind(1);
    expect(shown()).toBeUndefined();
  });

  test.each([{ type: 'enter' }, over('a')] as const)('stays at $type', (event) => {
    machine.send({ type: 'out' });
    time.wind(LEAVE_GRACE - 1);
    machine.send(event);
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
    expect(lookUp).toHaveBeenCalledOnce();
  });

  test('goes at once when dismissed', () => {
    machine.send({ type: 'dismiss' });
    expect(shown()).toBeUndefined();
    expect(returnFocus).not.toHaveBeenCalled();
    expect(time.timers.size).toBe(0);
  });

  test('when pinned leaves only when dismissed', () => {
    machine.send({ type: 'pin', pinned: true });
    machine.send({ type: 'out' });
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
    machine.send({ type: 'dismiss' });
    expect(shown()).toBeUndefined();
  });

  test('when unpinned leaves again', () => {
    machine.send({ type: 'pin', pinned: true });
    machine.send({ type: 'pin', pinned: false });
    machine.send({ type: 'out' });
    time.wind(LEAVE_GRACE);
    expect(shown()).toBeUndefined();
  });

  test('gives way to another reference as soon as that one has its content', () => {
    machine.send(over('b'));
    time.wind(LOOK_UP_AFTER - 1);
    expect(shown()).toEqual(ready('a'));
    time.wind(1);
    expect(shown()).toEqual(ready('b'));
  });

  test('stays while another one only loads', () => {
    content.set('b', loading('b'));
    machine.send(over('b'));
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
    machine.send({ type: 'content', token: tokenOf('b'), content: ready('b') });
    expect(shown()).toEqual(ready('b'));
  });

  test('is kept by a pointer that crosses another reference on its way into it', () => {
    machine.send(over('b'));
    machine.send({ type: 'enter' });
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
    expect(lookUp).toHaveBeenCalledOnce();
  });

  test('takes nothing of an interaction before it', () => {
    machine.send({ type: 'content', token: tokenOf('a') - 1, content: ready('older') });
    expect(shown()).toEqual(ready('a'));
  });
});

describe('a card that the reader is at work in', () => {
  beforeEach(() => open('a'));

  test.each(['place', 'card'] as const)('stays while the focus is on its %s', (on) => {
    machine.send({ type: 'focus', on });
    machine.send({ type: 'out' });
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
    machine.send({ type: 'focus', on: null });
    machine.send({ type: 'out' });
    time.wind(LEAVE_GRACE);
    expect(shown()).toBeUndefined();
  });

  test('comes back from leaving when the focus comes in', () => {
    machine.send({ type: 'out' });
    machine.send({ type: 'focus', on: 'card' });
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
  });

  test.each([
    ['pinned', { type: 'pin', pinned: true }],
    ['written in', { type: 'focus', on: 'card' }],
  ] as const)('and that is %s does not give way to a pointer on another reference', (_, event) => {
    machine.send(event);
    machine.send(over('b'));
    time.wind(10_000);
    expect(lookUp).toHaveBeenCalledOnce();
    expect(shown()).toEqual(ready('a'));
    machine.send({ type: 'activate', place: 'b', by: 'pointer' });
    expect(shown()).toEqual(ready('b'));
  });

  test('unpinned stays while the focus is in it', () => {
    machine.send({ type: 'pin', pinned: true });
    machine.send({ type: 'focus', on: 'card' });
    machine.send({ type: 'pin', pinned: false });
    machine.send({ type: 'out' });
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
  });
});

describe('a card that loads', () => {
  beforeEach(() => {
    content.set('a', loading('a'));
    open('a');
  });

  test('is filled when its content comes, once', () => {
    expect(shown()).toEqual(loading('a'));
    machine.send({ type: 'content', token: tokenOf('a'), content: ready('a') });
    expect(shown()).toEqual(ready('a'));
    machine.send({ type: 'content', token: tokenOf('a'), content: ready('again') });
    expect(shown()).toEqual(ready('a'));
  });

  test('that was left is not opened again by its content', () => {
    machine.send({ type: 'dismiss' });
    machine.send({ type: 'content', token: tokenOf('a'), content: ready('a') });
    expect(shown()).toBeUndefined();
  });
});

describe('stepping on in a card', () => {
  beforeEach(() => {
    open('a');
    machine.send({ type: 'step', content: ready('step') });
  });

  test('shows the next, and back the first, and no further', () => {
    expect(shown()).toEqual(ready('step'));
    machine.send({ type: 'back' });
    expect(shown()).toEqual(ready('a'));
    machine.send({ type: 'back' });
    expect(shown()).toEqual(ready('a'));
  });

  test('content for a step that was left does not fill the next', () => {
    machine.send({ type: 'step', content: loading('left') });
    const { token } = machine.state.card!;
    machine.send({ type: 'back' });
    machine.send({ type: 'step', content: loading('next') });
    machine.send({ type: 'content', token, content: ready('left') });
    expect(shown()).toEqual(loading('next'));
  });

  test('content for a step that was left goes nowhere', () => {
    machine.send({ type: 'step', content: loading('further') });
    machine.send({ type: 'back' });
    machine.send({ type: 'content', token: tokenOf('a'), content: ready('further') });
    expect(shown()).toEqual(ready('step'));
  });
});

describe('drawn anew', () => {
  const anew = { of: 'anew', loading: false };

  test('a content takes its own place in the trail, wherever that is by now', () => {
    open('a');
    const first = shown()!;
    machine.send({ type: 'step', content: ready('step') });
    machine.send({ type: 'redrawn', of: first, content: anew });
    expect(shown()).toEqual(ready('step'));
    machine.send({ type: 'back' });
    expect(shown()).toBe(anew);
  });

  test('a content that has gone comes nowhere', () => {
    open('a');
    const first = shown()!;
    open('b');
    machine.send({ type: 'redrawn', of: first, content: anew });
    expect(shown()).toEqual(ready('b'));
    machine.send({ type: 'dismiss' });
    machine.send({ type: 'redrawn', of: ready('b'), content: anew });
    expect(shown()).toBeUndefined();
  });
});

describe('a card opened on purpose', () => {
  test('comes at once, without a rest', () => {
    machine.send({ type: 'activate', place: 'a', by: 'pointer' });
    expect(shown()).toEqual(ready('a'));
    expect(time.timers.size).toBe(0);
  });

  test('by a click leaves with the pointer', () => {
    machine.send({ type: 'activate', place: 'a', by: 'pointer' });
    machine.send({ type: 'out' });
    time.wind(LEAVE_GRACE);
    expect(shown()).toBeUndefined();
    expect(returnFocus).not.toHaveBeenCalled();
  });

  test('by keyboard stays wherever the pointer is, and gives focus back when dismissed', () => {
    machine.send({ type: 'activate', place: 'a', by: 'keys' });
    machine.send({ type: 'out' });
    time.wind(10_000);
    expect(shown()).toEqual(ready('a'));
    machine.send({ type: 'dismiss' });
    expect(shown()).toBeUndefined();
    expect(returnFocus).toHaveBeenCalledOnce();
  });

  test('by keyboard comes though the pointer moves while it is asked for', () => {
    content.clear();
    machine.send({ type: 'activate', place: 'a', by: 'keys' });
    machine.send({ type: 'out' });
    machine.send({ type: 'content', token: tokenOf('a'), content: ready('a') });
    expect(shown()).toEqual(ready('a'));
  });

  test('can come pinned', () => {
    machine.send({ type: 'activate', place: 'a', by: 'pointer', pin: true });
    machine.send({ type: 'out' });
    time.wind(10_000);
    expect(machine.state.card?.pinned).toBe(true);
  });

  test.each([over('b'), { type: 'enter' }, { type: 'cancel' }] as const)(
    'by keyboard comes though meanwhile there is $type',
    (event) => {
      content.clear();
      machine.send({ type: 'activate', place: 'a', by: 'keys' });
      machine.send(event);
      time.wind(10_000);
      machine.send({ type: 'content', token: tokenOf('a'), content: ready('a') });
      expect(shown()).toEqual(ready('a'));
    },
  );

  test('takes the place of a rest', () => {
    machine.send(over('b'));
    machine.send({ type: 'activate', place: 'a', by: 'pointer' });
    time.wind(10_000);
    expect(lookUp.mock.calls.map(([place]) => place)).toEqual(['a']);
    expect(shown()).toEqual(ready('a'));
  });
});

test('an event that drawing brings about is handled after the one that is drawn', () => {
  onChange.mockImplementationOnce(() => {
    machine.send({ type: 'enter' });
    machine.send({ type: 'pin', pinned: true });
    expect(machine.state.card?.pinned).toBe(false);
  });
  machine.send({ type: 'activate', place: 'a', by: 'keys' });
  expect(machine.state.card?.pinned).toBe(true);
});

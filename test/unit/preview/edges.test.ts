import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  idleState,
  reduce,
  type PreviewEvent,
  type PreviewState,
  type Timer,
} from '../../../lib/preview/machine.ts';
import { REST_RADIUS } from '../../../lib/preview/timing.ts';

interface Content {
  loading: boolean;
}
type State = PreviewState<string, Content>;
type Event = PreviewEvent<string, Content>;

const FULL = { loading: false };
const over = (place: string, x = 0): Event => ({ type: 'over', place, x, y: 0 });
const timer = (timer: Timer, of: { token: number } | null): Event => ({
  type: 'timer',
  timer,
  token: of?.token ?? 0,
});

/** The events of the tables, as they come in a state. The card is at "a", the turn at "b". */
const EVENTS: Record<string, (state: State) => Event> = {
  'over another': () => over('c'),
  'over the same, near': () => over('b', REST_RADIUS),
  'over the same, further': () => over('b', REST_RADIUS + 1),
  "over the card's own": () => over('a'),
  out: () => ({ type: 'out' }),
  enter: () => ({ type: 'enter' }),
  'focus on place or card': () => ({ type: 'focus', on: 'card' }),
  'focus elsewhere': () => ({ type: 'focus', on: null }),
  'timer: look-up': ({ pending }) => timer('look-up', pending),
  'timer: show': ({ pending }) => timer('show', pending),
  'timer: leave': ({ card }) => timer('leave', card),
  content: ({ pending }) => ({ type: 'content', token: pending?.token ?? 0, content: FULL }),
  'content of another token': () => ({ type: 'content', token: -1, content: FULL }),
  'opened by click': () => ({ type: 'activate', place: 'c', by: 'pointer' }),
  'opened by keyboard': () => ({ type: 'activate', place: 'c', by: 'keys' }),
  pin: () => ({ type: 'pin', pinned: true }),
  unpin: () => ({ type: 'pin', pinned: false }),
  step: () => ({ type: 'step', content: FULL }),
  cancel: () => ({ type: 'cancel' }),
  dismiss: () => ({ type: 'dismiss' }),
};

type Step = (state: State) => Event;
const shown: Step[] = [() => ({ type: 'activate', place: 'a', by: 'pointer' }), EVENTS['content']!];

/** The way to each state. */
const TO_CARD: Record<string, Step[]> = {
  none: [],
  open: shown,
  leaving: [...shown, EVENTS['out']!],
  held: [...shown, () => ({ type: 'focus', on: 'place' })],
  pinned: [...shown, EVENTS['pin']!],
};
const rest: Step = () => over('b');
const lookUp: Step = EVENTS['timer: look-up']!;
const TO_TURN: Record<string, Step[]> = {
  idle: [],
  resting: [rest],
  looking: [rest, lookUp],
  ready: [rest, lookUp, EVENTS['content']!],
  waiting: [() => ({ type: 'activate', place: 'b', by: 'pointer' })],
  asked: [() => ({ type: 'activate', place: 'b', by: 'keys' })],
};

function turnOf({ pending }: State): string {
  if (!pending) return 'idle';
  if (pending.due) return pending.by === 'pointer' ? 'waiting' : 'asked';
  if (!pending.lookedUp) return 'resting';
  return pending.content ? 'ready' : 'looking';
}

function cardOf({ card }: State): string {
  if (!card) return 'none';
  if (card.pinned) return 'pinned';
  if (card.focus) return 'held';
  return card.leaving ? 'leaving' : 'open';
}

const next = (state: State, step: Step): State => reduce(state, step(state), 300).state;
const walk = (steps: Step[]): State => steps.reduce(next, idleState<string, Content>());

/** A table of the docs: what an event makes of a state. */
function readTable(name: string): Map<string, Map<string, string>> {
  const lines = readFileSync(new URL('../../../docs/hover.md', import.meta.url), 'utf8').split('\n');
  const from = lines.findIndex((line) => new RegExp(`^\\| ${name} +\\|`).test(line));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [, ...states] = cells(lines[from]!);
  const rows = new Map<string, Map<string, string>>();
  for (const line of lines.slice(from + 2)) {
    if (!line.startsWith('|')) break;
    const [event, ...to] = cells(line);
    rows.set(event!, new Map(states.map((state, index) => [state, to[index]!])));
  }
  return rows;
}

const turns = readTable('turn');
const cards = readTable('card');

/** What cannot be: nothing rests beside a pinned card. */
const UNREACHED = ['resting', 'looking', 'ready'].map((turn) => `${turn} beside pinned`);

test('the tables name each event and each state', () => {
  for (const [table, states] of [
    [turns, TO_TURN],
    [cards, TO_CARD],
  ] as const) {
    expect([...table.keys()]).toEqual(Object.keys(EVENTS));
    for (const row of table.values()) expect([...row.keys()]).toEqual(Object.keys(states));
  }
});

test('each turn comes beside each card, but for those that cannot', () => {
  const missed = Object.entries(TO_TURN).flatMap(([turn, steps]) =>
    Object.entries(TO_CARD).flatMap(([card, before]) => {
      const state = walk([...before, ...steps]);
      return turnOf(state) === turn && cardOf(state) === card ? [] : [`${turn} beside ${card}`];
    }),
  );
  expect(missed).toEqual(UNREACHED);
});

describe.each(Object.keys(EVENTS))('%s', (event) => {
  const edges = Object.keys(TO_TURN).flatMap((turn) =>
    Object.keys(TO_CARD)
      .filter((card) => !UNREACHED.includes(`${turn} beside ${card}`))
      .map((card) => ({ turn, card })),
  );

  test('leads from each state where the tables say', () => {
    const walked = edges.flatMap(({ turn, card }) => {
      const state = walk([...TO_CARD[card]!, ...TO_TURN[turn]!]);
      const expected = expectedOf(event, turn, card);
      if (!expected) return [];
      const after = next(state, EVENTS[event]!);
      return [{ turn, card, expected, is: `${turnOf(after)} beside ${cardOf(after)}` }];
    });
    expect(walked.length).toBeGreaterThan(0);
    expect(walked.filter(({ expected, is }) => is !== expected)).toEqual([]);
  });
});

/** What the tables say of an event; undefined where it cannot happen. */
function expectedOf(event: string, turn: string, card: string): string | undefined {
  const needsCard = ["over the card's own", 'focus on place or card', 'pin'].includes(event);
  if (card === 'none' && needsCard) return undefined;
  const isText = card === 'pinned' && event.startsWith('over the same');
  const seen = (card === 'pinned' && event === 'over another') || isText ? 'out' : event;
  const toTurn = turns.get(seen)!.get(turn)!;
  const toCard = cards.get(seen)!.get(card)!;
  // With nothing of the turn's to be over there is no "same".
  if (turns.get(event)!.get(turn) === '' || toCard === '') return undefined;
  if (toTurn === 'shows') return `idle beside ${turn === 'asked' ? 'held' : 'open'}`;
  return `${toTurn} beside ${toCard}`;
}

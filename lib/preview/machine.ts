import { LEAVE_GRACE, LOOK_UP_AFTER } from './timing.ts';

/** What a card shows; the machine asks no more of it than whether it still loads. */
export interface Content {
  loading: boolean;
}

/**
 * How a hover card behaves, as one state machine. At any time there is at most one place that the reader may be
 * turning to (`pending`) and at most one card (`card`). Both carry the token of the interaction that began them;
 * what arrives with another token is too late and ignored.
 *
 *            over            look-up (150 ms)           show (delay)
 *   IDLE ──────────▶ RESTING ───────────────▶ LOOKING ─────────────▶ CARD ◀─── enter, over ───┐
 *    ▲                  │ out                     │ out               │ │                      │
 *    ├──────────────────┴─────────────────────────┘                   │ └──── out ────▶ LEAVING
 *    └──────────────── dismiss ───────────────────────────────────────┘                 │
 *    ▲                                                            leave (300 ms)        │
 *    └──────────────────────────────────────────────────────────────────────────────────┘
 *
 * A pinned card leaves only when dismissed. While a card is open, another reference takes its place as soon as that
 * one's content is there.
 */
export interface PreviewState<Place, C extends Content> {
  /** The newest interaction. */
  token: number;
  pending: Pending<Place, C> | null;
  card: OpenCard<Place, C> | null;
}

interface Interaction<Place> {
  place: Place;
  token: number;
  /** Opened without a pointer: closing gives focus back. */
  byKeyboard: boolean;
}

export interface Pending<Place, C extends Content> extends Interaction<Place> {
  lookedUp: boolean;
  /** The time to show has come. */
  due: boolean;
  content: C | null;
}

export interface OpenCard<Place, C extends Content> extends Interaction<Place> {
  /** What the reader stepped through, from a note to its references; the last is shown. Never empty. */
  trail: C[];
  pinned: boolean;
  leaving: boolean;
}

export type PreviewEvent<Place, C extends Content> =
  /** The pointer moved onto a reference, or on it. */
  | { type: 'over'; place: Place }
  /** The pointer is on no reference and not in the card. */
  | { type: 'out' }
  /** The pointer or the focus came into the card. */
  | { type: 'enter' }
  | { type: 'timer'; timer: Timer; token: number }
  /** Content for an interaction, or better content than it had. */
  | { type: 'content'; token: number; content: C }
  /** Opened on purpose, by a click, a tap or the keyboard. */
  | { type: 'activate'; place: Place; byKeyboard: boolean }
  | { type: 'pin'; pinned: boolean }
  /** One step on inside the card, and back. */
  | { type: 'step'; content: C }
  | { type: 'back' }
  /** The same content, drawn anew: something in it was done. */
  | { type: 'redrawn'; of: C; content: C }
  | { type: 'dismiss' };

export type Timer = 'look-up' | 'show' | 'leave';

export type PreviewEffect<Place> =
  | { type: 'start'; timer: Timer; after: number; token: number }
  | { type: 'stop'; timer: Timer }
  /** Ask for the content of a place and send it as a `content` event. */
  | { type: 'look-up'; place: Place; token: number }
  | { type: 'return-focus' };

export interface Step<Place, C extends Content> {
  state: PreviewState<Place, C>;
  effects: PreviewEffect<Place>[];
}

const STOP_PENDING = [
  { type: 'stop', timer: 'look-up' },
  { type: 'stop', timer: 'show' },
] as const;
const STOP_LEAVING = { type: 'stop', timer: 'leave' } as const;

export function idleState<Place, C extends Content>(): PreviewState<Place, C> {
  return { token: 0, pending: null, card: null };
}

/**
 * The next state and what is to be done for it. Pure: time comes in as `timer` events.
 * @param delay milliseconds from rest to the visible card; no less than {@link LOOK_UP_AFTER} counts
 */
export function reduce<Place, C extends Content>(
  state: PreviewState<Place, C>,
  event: PreviewEvent<Place, C>,
  delay: number,
): Step<Place, C> {
  const { card } = state;
  const unchanged: Step<Place, C> = { state, effects: [] };
  const withCard = (change: Partial<OpenCard<Place, C>>): Step<Place, C> =>
    card ? { state: { ...state, card: { ...card, ...change } }, effects: [] } : unchanged;
  switch (event.type) {
    case 'over':
      return over(state, event.place);
    case 'out':
      return out(state);
    case 'enter':
      return card ? stay(state, card) : unchanged;
    case 'timer':
      return onTimer(state, event.timer, event.token, delay);
    case 'content':
      return onContent(state, event.token, event.content);
    case 'activate':
      return activate(state, event.place, event.byKeyboard);
    case 'pin':
      return withCard({ pinned: event.pinned });
    case 'step': {
      if (!card) return unchanged;
      // A token of its own: what an earlier step asked for must not fill this one.
      const token = state.token + 1;
      const trail = [...card.trail, event.content];
      return {
        state: { ...state, token, card: { ...card, token, trail, leaving: false } },
        effects: [STOP_LEAVING],
      };
    }
    case 'back':
      return withCard({ trail: card?.trail.slice(0, Math.max(1, card.trail.length - 1)) ?? [] });
    case 'redrawn':
      // Wherever in the trail it is by now; gone with its card, it is nowhere.
      return card?.trail.includes(event.of)
        ? withCard({ trail: card.trail.map((content) => (content === event.of ? event.content : content)) })
        : unchanged;
    case 'dismiss':
      return {
        state: { ...state, pending: null, card: null },
        effects: [
          ...STOP_PENDING,
          STOP_LEAVING,
          ...(card?.byKeyboard ? [{ type: 'return-focus' } as const] : []),
        ],
      };
  }
}

/** The reader is at the open card, or where it belongs: it stays, and no other is on its way. */
function stay<Place, C extends Content>(
  state: PreviewState<Place, C>,
  card: OpenCard<Place, C>,
): Step<Place, C> {
  return {
    state: { ...state, pending: null, card: { ...card, leaving: false } },
    effects: [...STOP_PENDING, STOP_LEAVING],
  };
}

function over<Place, C extends Content>(state: PreviewState<Place, C>, place: Place): Step<Place, C> {
  const { pending, card } = state;
  if (card?.place === place) return stay(state, card);
  if (pending?.place === place && pending.lookedUp) return { state, effects: [] };
  // Every move begins the rest anew: a card comes to a pointer that rests, not to one that passes.
  const token = pending?.place === place ? pending.token : state.token + 1;
  return {
    state: {
      token,
      pending: { place, token, byKeyboard: false, lookedUp: false, due: false, content: null },
      card,
    },
    effects: [...STOP_PENDING, { type: 'start', timer: 'look-up', after: LOOK_UP_AFTER, token }],
  };
}

function out<Place, C extends Content>(state: PreviewState<Place, C>): Step<Place, C> {
  const { pending, card } = state;
  const leaves = card !== null && !card.pinned && !card.leaving && !card.byKeyboard;
  // What the keyboard asked for comes, wherever the pointer is.
  const kept = pending?.byKeyboard ? pending : null;
  return {
    state: { ...state, pending: kept, card: leaves ? { ...card, leaving: true } : card },
    effects: [
      ...(pending && !kept ? STOP_PENDING : []),
      ...(leaves ? [{ type: 'start', timer: 'leave', after: LEAVE_GRACE, token: card.token } as const] : []),
    ],
  };
}

function activate<Place, C extends Content>(
  state: PreviewState<Place, C>,
  place: Place,
  byKeyboard: boolean,
): Step<Place, C> {
  const token = state.token + 1;
  return {
    state: {
      token,
      pending: { place, token, byKeyboard, lookedUp: true, due: true, content: null },
      card: state.card,
    },
    effects: [...STOP_PENDING, STOP_LEAVING, { type: 'look-up', place, token }],
  };
}

function onTimer<Place, C extends Content>(
  state: PreviewState<Place, C>,
  timer: Timer,
  token: number,
  delay: number,
): Step<Place, C> {
  const { pending, card } = state;
  if (timer === 'leave') {
    const gone = card?.leaving && card.token === token;
    return { state: gone ? { ...state, card: null } : state, effects: [] };
  }
  if (pending?.token !== token) return { state, effects: [] };
  if (timer === 'look-up') {
    // With a card open the reader is already looking: the next one comes at once.
    const wait = card ? 0 : Math.max(0, delay - LOOK_UP_AFTER);
    return {
      state: { ...state, pending: { ...pending, lookedUp: true } },
      effects: [
        { type: 'look-up', place: pending.place, token },
        { type: 'start', timer: 'show', after: wait, token },
      ],
    };
  }
  return openWhenReady(state, { ...pending, due: true });
}

function onContent<Place, C extends Content>(
  state: PreviewState<Place, C>,
  token: number,
  content: C,
): Step<Place, C> {
  const { pending, card } = state;
  if (pending?.token === token) return openWhenReady(state, { ...pending, content });
  // The reader may have gone back in the meantime: only a card that still waits takes it.
  if (card?.token !== token || !card.trail.at(-1)?.loading) return { state, effects: [] };
  return {
    state: { ...state, card: { ...card, trail: [...card.trail.slice(0, -1), content] } },
    effects: [],
  };
}

function openWhenReady<Place, C extends Content>(
  state: PreviewState<Place, C>,
  pending: Pending<Place, C>,
): Step<Place, C> {
  const { place, token, byKeyboard, due, content } = pending;
  if (!due || !content) return { state: { ...state, pending }, effects: [] };
  // A card of loading dots that flickers past an open card is worse than a moment's wait.
  if (state.card && content.loading) return { state: { ...state, pending }, effects: [] };
  return {
    state: {
      ...state,
      pending: null,
      card: { place, token, byKeyboard, trail: [content], pinned: false, leaving: false },
    },
    effects: [STOP_LEAVING],
  };
}

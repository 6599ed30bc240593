import { LEAVE_GRACE, LOOK_UP_AFTER, REST_RADIUS } from './timing.ts';

/** What a card shows; the machine asks no more of it than whether it still loads. */
export interface Content {
  loading: boolean;
}

/**
 * How a hover card behaves, as one state machine; docs/hover.md draws it, with each state and event. At any time there
 * is at most one place that the reader may be turning to (`pending`) and at most one card (`card`). Both carry the
 * token of the interaction that began them; what arrives with another token is too late and ignored.
 */
export interface PreviewState<Place, C extends Content> {
  /** The newest interaction. */
  token: number;
  pending: Pending<Place, C> | null;
  card: OpenCard<Place, C> | null;
}

/** What a card was asked for with: a pointer, the focus on a link, or a command of the keyboard. */
export type Asked = 'pointer' | 'link' | 'keys';

interface Interaction<Place> {
  place: Place;
  token: number;
  by: Asked;
}

export interface Pending<Place, C extends Content> extends Interaction<Place> {
  /** Where the pointer came to rest. */
  x: number;
  y: number;
  lookedUp: boolean;
  /** The time to show has come. */
  due: boolean;
  content: C | null;
  pin: boolean;
}

export interface OpenCard<Place, C extends Content> extends Interaction<Place> {
  /** What the reader stepped through, from a note to its references; the last is shown. Never empty. */
  trail: C[];
  pinned: boolean;
  leaving: boolean;
  /** Where the focus is that keeps it open: on its place or in it. */
  focus: Focus;
}

export type Focus = 'place' | 'card' | null;

export type PreviewEvent<Place, C extends Content> =
  /** The pointer moved onto a reference, or on it; in pixels of the window. */
  | { type: 'over'; place: Place; x: number; y: number }
  /** The pointer is on no reference and not in the card. */
  | { type: 'out' }
  /** The pointer moved in the card. */
  | { type: 'enter' }
  /** The focus came to the card's place or into the card, or went elsewhere. */
  | { type: 'focus'; on: Focus }
  | { type: 'timer'; timer: Timer; token: number }
  /** Content for an interaction, or better content than it had. */
  | { type: 'content'; token: number; content: C }
  /** Opened on purpose; `pin` opens it pinned. */
  | { type: 'activate'; place: Place; by: Asked; pin?: boolean }
  | { type: 'pin'; pinned: boolean }
  /** One step on inside the card, and back. */
  | { type: 'step'; content: C }
  | { type: 'back' }
  /** The same content, drawn anew: something in it was done. */
  | { type: 'redrawn'; of: C; content: C }
  /** The reader is at something else: what the pointer rests on is no longer meant. */
  | { type: 'cancel' }
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
      return over(state, event, delay);
    case 'out':
      return out(state);
    case 'enter':
      return card ? stay(state, card) : cancel(state);
    case 'focus':
      return focus(state, event.on);
    case 'timer':
      return onTimer(state, event.timer, event.token, delay);
    case 'content':
      return onContent(state, event.token, event.content);
    case 'activate':
      return activate(state, event);
    case 'pin':
      if (!card) return unchanged;
      return event.pinned ? stay(state, { ...card, pinned: true }) : withCard({ pinned: false });
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
    case 'cancel':
      return cancel(state);
    case 'dismiss':
      return {
        state: { ...state, pending: null, card: null },
        effects: [
          ...STOP_PENDING,
          STOP_LEAVING,
          ...(card?.by === 'keys' ? [{ type: 'return-focus' } as const] : []),
        ],
      };
  }
}

/** What was asked for without a pointer comes, wherever that is. */
function keptPending<Place, C extends Content>({
  pending,
}: PreviewState<Place, C>): Pending<Place, C> | null {
  return pending && pending.by !== 'pointer' ? pending : null;
}

function cancel<Place, C extends Content>(state: PreviewState<Place, C>): Step<Place, C> {
  const pending = keptPending(state);
  return { state: { ...state, pending }, effects: state.pending && !pending ? [...STOP_PENDING] : [] };
}

/** The reader is at the open card, or where it belongs: it stays, and no other is on its way. */
function stay<Place, C extends Content>(
  state: PreviewState<Place, C>,
  card: OpenCard<Place, C>,
): Step<Place, C> {
  const cancelled = cancel(state);
  return {
    state: { ...cancelled.state, card: { ...card, leaving: false } },
    effects: [...cancelled.effects, STOP_LEAVING],
  };
}

function over<Place, C extends Content>(
  state: PreviewState<Place, C>,
  { place, x, y }: { place: Place; x: number; y: number },
  delay: number,
): Step<Place, C> {
  const { pending, card } = state;
  if (card?.place === place) return stay(state, card);
  // To a reader at work in a card, or who keeps one, other references are text.
  if (card?.pinned || card?.focus === 'card') return out(state);
  if (keptPending(state)) return { state, effects: [] };
  if (pending?.place !== place) {
    const token = state.token + 1;
    const begun = { x, y, lookedUp: false, due: false, content: null, pin: false };
    return {
      state: { token, pending: { place, token, by: 'pointer', ...begun }, card },
      effects: [...STOP_PENDING, { type: 'start', timer: 'look-up', after: LOOK_UP_AFTER, token }],
    };
  }
  if (pending.due || Math.hypot(x - pending.x, y - pending.y) <= REST_RADIUS) return { state, effects: [] };
  // The rest begins anew: a card comes to a pointer that rests, not to one that is somewhere.
  const { token } = pending;
  const after = Math.max(delay, LOOK_UP_AFTER);
  return {
    state: { ...state, pending: { ...pending, x, y } },
    effects: [
      pending.lookedUp
        ? { type: 'start', timer: 'show', after, token }
        : { type: 'start', timer: 'look-up', after: LOOK_UP_AFTER, token },
    ],
  };
}

function out<Place, C extends Content>(state: PreviewState<Place, C>): Step<Place, C> {
  const cancelled = cancel(state);
  const { card } = state;
  if (!card || card.pinned || card.leaving || card.focus) return cancelled;
  return {
    state: { ...cancelled.state, card: { ...card, leaving: true } },
    effects: [...cancelled.effects, { type: 'start', timer: 'leave', after: LEAVE_GRACE, token: card.token }],
  };
}

function focus<Place, C extends Content>(state: PreviewState<Place, C>, on: Focus): Step<Place, C> {
  const { card } = state;
  if (on !== null) return card ? stay(state, { ...card, focus: on }) : { state, effects: [] };
  // What a link's focus asked for goes with the focus.
  const pending = state.pending?.by === 'link' ? null : state.pending;
  return { state: { ...state, pending, card: card && { ...card, focus: null } }, effects: [] };
}

function activate<Place, C extends Content>(
  state: PreviewState<Place, C>,
  { place, by, pin = false }: { place: Place; by: Asked; pin?: boolean },
): Step<Place, C> {
  const token = state.token + 1;
  const begun = { x: 0, y: 0, lookedUp: true, due: true, content: null };
  return {
    state: { token, pending: { place, token, by, pin, ...begun }, card: state.card },
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
  const { place, token, by, due, content, pin } = pending;
  if (!due || !content) return { state: { ...state, pending }, effects: [] };
  // A card of loading dots that flickers past an open card is worse than a moment's wait.
  if (state.card && content.loading) return { state: { ...state, pending }, effects: [] };
  return {
    state: {
      ...state,
      pending: null,
      card: {
        place,
        token,
        by,
        trail: [content],
        pinned: pin,
        leaving: false,
        focus: by === 'pointer' ? null : 'place',
      },
    },
    effects: [STOP_LEAVING],
  };
}

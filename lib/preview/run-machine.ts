import {
  idleState,
  reduce,
  type Content,
  type PreviewEffect,
  type PreviewEvent,
  type PreviewState,
  type Timer,
} from './machine.ts';

/** The clock that the machine's timers run on; a test brings its own. */
export interface Clock {
  start(callback: () => void, after: number): unknown;
  stop(handle: unknown): void;
}

export interface MachineOptions<Place, C extends Content> {
  clock: Clock;
  /** Milliseconds from rest to the visible card; read anew at each event. */
  delay(): number;
  onChange(state: PreviewState<Place, C>): void;
  lookUp(place: Place, token: number): void;
  returnFocus(): void;
}

export interface Machine<Place, C extends Content> {
  send(event: PreviewEvent<Place, C>): void;
  readonly state: PreviewState<Place, C>;
}

/** Runs the machine of `machine.ts`: keeps its state and carries out what it asks for. */
export function runMachine<Place, C extends Content>(options: MachineOptions<Place, C>): Machine<Place, C> {
  const timers = new Map<Timer, unknown>();
  let state = idleState<Place, C>();

  const stop = (timer: Timer) => {
    if (timers.has(timer)) options.clock.stop(timers.get(timer));
    timers.delete(timer);
  };
  const carryOut = (effect: PreviewEffect<Place>) => {
    switch (effect.type) {
      case 'start': {
        const { timer, token, after } = effect;
        stop(timer);
        timers.set(
          timer,
          options.clock.start(() => send({ type: 'timer', timer, token }), after),
        );
        break;
      }
      case 'stop':
        stop(effect.timer);
        break;
      case 'look-up':
        options.lookUp(effect.place, effect.token);
        break;
      case 'return-focus':
        options.returnFocus();
        break;
    }
  };
  // Drawing a card can move the focus and so bring the next event before the drawing is done: one at a time.
  const waiting: PreviewEvent<Place, C>[] = [];
  let busy = false;
  const send = (event: PreviewEvent<Place, C>) => {
    waiting.push(event);
    if (busy) return;
    busy = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) handle(next);
    } finally {
      busy = false;
    }
  };
  const handle = (event: PreviewEvent<Place, C>) => {
    const step = reduce(state, event, options.delay());
    const changed = step.state.card !== state.card;
    state = step.state;
    if (changed) options.onChange(state);
    step.effects.forEach(carryOut);
  };
  return {
    send,
    get state() {
      return state;
    },
  };
}

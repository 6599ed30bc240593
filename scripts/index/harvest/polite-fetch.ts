import { messageOf } from '../../support/message-of.ts';

/** How a service is asked: one request at a time, with a pause between them. */
export interface Manners {
  /** Milliseconds between two requests, and before the first repetition, which doubles each time. */
  pause: number;
  signal: AbortSignal;
  tell(progress: string): void;
}

/** Asks a service; `read` makes something of an answer or throws, a {@link Transient} error when it may be asked again. */
export type Ask = <T>(url: string, read: (answer: Answer) => T) => Promise<T>;

export interface Answer {
  type: string;
  text: string;
}

/** Something that may well be gone the next time: a cut or overloaded answer. */
export class Transient extends Error {
  /** Milliseconds that the service asks to wait. */
  readonly after: number | undefined;
  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

const TRIES = 6;
const LONGEST_WAIT = 10 * 60_000;
const AGENT = 'Kamerlens index builder (one connection; see the repository of Kamerlens)';

/** @returns Rejects with an Error that names the address when a service keeps failing, or with the signal's reason. */
export function createPoliteFetch({ pause, signal, tell }: Manners): Ask {
  let free = Promise.resolve();

  const once = async <T>(url: string, read: (answer: Answer) => T): Promise<T> => {
    const response = await fetch(url, { signal, headers: { 'user-agent': AGENT } }).catch(
      (cause: unknown) => {
        signal.throwIfAborted();
        throw new Transient(`no connection (${reasonOf(cause)})`);
      },
    );
    const text = await response.text().catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new Transient(`the answer breaks off (${reasonOf(cause)})`);
    });
    const { status } = response;
    if (status === 429 || status >= 500)
      throw new Transient(`status ${status}`, retryAfter(response.headers.get('retry-after')));
    if (!response.ok) throw new Error(`status ${status}`);
    return read({ type: response.headers.get('content-type') ?? '', text });
  };

  const patiently = async <T>(url: string, read: (answer: Answer) => T): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        return await once(url, read);
      } catch (error) {
        signal.throwIfAborted();
        const message = messageOf(error);
        if (!(error instanceof Transient) || tries === TRIES)
          throw new Error(`${url}: ${message}`, { cause: error });
        const wait = Math.min(LONGEST_WAIT, error.after ?? pause * 2 ** tries);
        tell(`${message}; asking again in ${Math.ceil(wait / 1000)} s`);
        await sleep(wait, signal);
      }
    }
  };

  return (url, read) => {
    const answer = free.then(() => patiently(url, read));
    free = answer.then(
      () => sleep(pause, signal).catch(() => undefined),
      () => undefined,
    );
    return answer;
  };
}

/** "120" or a date → milliseconds from now. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    }
  });
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}

import { useRef } from 'preact/hooks';

type Handlers = Record<string, (...args: never[]) => unknown>;

/**
 * The same object at every drawing, whose functions do what those of the last drawing do: what they are handed to
 * need not be drawn anew because of them. The names of the functions are those of the first drawing.
 */
export function useSteady<T extends Handlers>(handlers: T): T {
  const last = useRef(handlers);
  last.current = handlers;
  const steady = useRef<T>(undefined);
  steady.current ??= Object.fromEntries(
    Object.keys(handlers).map((name) => [name, (...args: never[]) => last.current[name]!(...args)]),
  ) as T;
  return steady.current;
}

import { useEffect, useState } from 'preact/hooks';

/** False until the page has had an idle moment, true from then on; true at once when there is `little` to do. */
export function useIdle(little: boolean): boolean {
  const [idle, setIdle] = useState(little);
  useEffect(() => {
    if (idle) return undefined;
    const waiting = requestIdleCallback(() => setIdle(true), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [idle]);
  return idle;
}

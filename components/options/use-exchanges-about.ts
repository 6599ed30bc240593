import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExchangesAboutResult } from '../../lib/messaging/protocol.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import type { ExchangesById } from './find-saved.ts';

/** Documents asked about in one call. */
const BATCH = 250;

export type GetExchangesAbout = (ids: readonly string[]) => Promise<ExchangesAboutResult>;

/** What the index knows about the saved documents; comes in batches, once for each document. */
export interface KnownExchanges {
  about: ExchangesById;
  /** ISO date of the index; absent until it has answered. */
  indexDate?: string;
}

/**
 * Asks the index about all documents, in idle moments. Where it cannot tell, nothing is known and the list goes on; it is
 * asked again when the reader comes back to the page.
 */
export function useExchangesAbout(
  documents: readonly SavedDocument[],
  ask: GetExchangesAbout,
): KnownExchanges {
  const [known, setKnown] = useState<KnownExchanges>({ about: new Map() });
  const { current: asked } = useRef(new Set<string>());

  useEffect(() => {
    let idle = 0;
    let current = true;
    let asking = false;
    const next = () => {
      if (asking) return;
      const missing = documents.filter(({ id }) => !asked.has(id)).slice(0, BATCH);
      if (missing.length === 0) return;
      idle = requestIdleCallback(() => void askAbout(missing.map(({ id }) => id)), { timeout: 500 });
    };
    const askAbout = async (ids: string[]) => {
      asking = true;
      const answer = await ask(ids);
      asking = false;
      if (!current || !answer.ok) return;
      for (const id of ids) asked.add(id);
      const found = Object.entries(answer.about);
      const { indexDate } = answer;
      // Where nothing new is known, nothing is drawn anew.
      setKnown((before) =>
        found.length > 0 || indexDate !== before.indexDate
          ? { about: new Map([...before.about, ...found]), indexDate }
          : before,
      );
      next();
    };
    const again = () => {
      cancelIdleCallback(idle);
      next();
    };
    next();
    addEventListener('focus', again);
    return () => {
      current = false;
      removeEventListener('focus', again);
      cancelIdleCallback(idle);
    };
  }, [documents, ask]);

  return known;
}

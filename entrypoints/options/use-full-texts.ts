import { useEffect, useMemo, useState } from 'preact/hooks';
import { createFullTextCache, MOST } from '../../lib/full-text/cache.ts';
import type { KeptText } from '../../lib/full-text/types.ts';

/** The fetched texts as they are kept now, and how to delete them; read again when the reader comes back to the page. */
export function useFullTexts() {
  const cache = useMemo(() => createFullTextCache(), []);
  const [texts, setTexts] = useState<KeptText[]>();
  const [failed, setFailed] = useState(false);
  const read = () =>
    cache.list().then(
      (list) => {
        setTexts(list);
        setFailed(false);
      },
      () => setFailed(true),
    );

  useEffect(() => {
    const onReturn = () => void read();
    onReturn();
    addEventListener('focus', onReturn);
    return () => {
      removeEventListener('focus', onReturn);
      cache.close();
    };
  }, [cache]);

  return {
    texts,
    failed,
    most: MOST,
    onReload: () => void read(),
    onRemove: (id: string) => cache.remove(id).then(read),
    onClear: () => cache.clear().then(read),
  };
}

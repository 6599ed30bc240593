import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing as long as this saves; short enough that closing the page loses nothing. */
const PAUSE = 800;

export type SaveState = 'idle' | 'saving' | 'saved' | { error: unknown };

/**
 * A text that saves itself after a pause, on `flush`, and when the page is hidden or the field goes away.
 * A change from outside is taken over, or joined with what is being typed, so that neither is lost.
 */
export function useAutosave(stored: string, save: (text: string) => Promise<void>) {
  const [draft, setDraft] = useState(stored);
  const [state, setState] = useState<SaveState>('idle');
  const latest = useRef({ draft, base: stored, save });
  const own = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current.save = save;

  const put = (text: string) => {
    latest.current.draft = text;
    setDraft(text);
  };

  const flush = async () => {
    clearTimeout(timer.current);
    const { draft: text, base } = latest.current;
    if (text === base) return;
    latest.current.base = text;
    own.current.add(text);
    setState('saving');
    try {
      await latest.current.save(text);
      setState('saved');
    } catch (error) {
      latest.current.base = base;
      own.current.delete(text);
      setState({ error });
    }
  };

  const type = (text: string) => {
    put(text);
    setState('idle');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  };

  useEffect(() => {
    if (own.current.has(stored) || stored === latest.current.base) return;
    const { draft: text, base } = latest.current;
    latest.current.base = stored;
    if (text === base || stored.includes(text)) put(stored);
    else if (!text.includes(stored)) put(`${text}\n\n${stored}`);
  }, [stored]);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void flush();
    };
  }, []);

  return { draft, state, type, flush };
}

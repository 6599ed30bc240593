import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from './note-drafts.ts';

/** Milliseconds without typing after which the text is saved. */
const PAUSE = 800;

export type SaveState = 'idle' | 'saving' | 'saved' | { error: unknown };

export interface Autosave {
  /** Saves the text in place of one that was `seen`. Rejects when it was not saved. */
  save: (text: string, seen: readonly string[]) => Promise<void>;
  /** Keeps what is not saved yet, at once: the page may go away before a save is done. */
  keep: (draft: Draft) => void;
  /** Everything is saved: nothing needs to be kept any longer. */
  drop: () => void;
}

/** How far a field is with its text: `base` is the text as last saved or taken over; `seen` what storage may hold
 * without a change from outside. */
interface Progress {
  draft: string;
  base: string;
  seen: Set<string>;
  saving: number;
  inField: boolean;
  stored: string;
  actions: Autosave;
}

/** What fields had not saved when they went away, each under its own key: the field that comes back goes on with it. */
export type UnsavedTexts = Map<string, Progress>;

/**
 * A text that saves itself after a pause in typing, when the reader leaves the field, and when the page or the
 * field goes away. A change from outside is taken over, or joined with what is not saved yet, so that neither is
 * lost; while the reader is in the field it waits, and so does saving, so that the one does not replace the other.
 */
export function useAutosave(key: string, stored: string, actions: Autosave, unsaved: UnsavedTexts) {
  const left = useRef(unsaved.get(key)).current;
  const [draft, setDraft] = useState(left?.draft ?? stored);
  const [state, setState] = useState<SaveState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { current: now } = useRef<Progress>(
    left ?? {
      draft: stored,
      base: stored,
      seen: new Set([stored]),
      saving: 0,
      inField: false,
      stored,
      actions,
    },
  );
  now.stored = stored;
  now.actions = actions;

  const put = (text: string) => {
    now.draft = text;
    setDraft(text);
    now.actions.keep({ text, seen: [...now.seen] });
  };

  /** Storage shows saves in order: once the last one shows, an older text can only come from outside. */
  const narrow = () => {
    if (now.saving === 0 && now.stored === now.base) now.seen = new Set([now.base]);
  };

  const flush = async () => {
    clearTimeout(timer.current);
    const { draft: text, base } = now;
    if (text !== base && now.inField && !now.seen.has(now.stored)) return;
    if (text !== base) {
      now.base = text;
      now.seen.add(text);
      now.saving++;
      setState('saving');
      try {
        await now.actions.save(text, [...now.seen]);
        setState('saved');
      } catch (error) {
        if (now.base === text) now.base = base;
        now.seen.delete(text);
        setState({ error });
      } finally {
        now.saving--;
      }
    }
    if (now.draft === now.base && now.saving === 0) {
      now.actions.drop();
      unsaved.delete(key);
    }
    narrow();
  };

  const takeOver = () => {
    const { draft: text, base } = now;
    if (now.seen.has(now.stored)) {
      narrow();
      return;
    }
    now.base = now.stored;
    now.seen = new Set([now.stored]);
    if (text === base || now.stored.includes(text)) put(now.stored);
    else put(text.includes(now.stored) ? text : `${text}\n\n${now.stored}`);
    void flush();
  };

  const type = (text: string) => {
    put(text);
    setState('idle');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  };

  const enter = () => (now.inField = true);
  const leave = () => {
    now.inField = false;
    takeOver();
    void flush();
  };

  useEffect(() => {
    if (!now.inField) takeOver();
  }, [stored]);

  useEffect(() => {
    const away = () => void flush();
    const hidden = () => document.visibilityState === 'hidden' && away();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('beforeunload', away);
    addEventListener('pagehide', away);
    // What could not be saved before may be saved now.
    if (left) away();
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('beforeunload', away);
      removeEventListener('pagehide', away);
      leave();
      if (now.draft !== now.base || now.saving > 0) unsaved.set(key, now);
    };
  }, []);

  return { draft, state, type, enter, leave };
}

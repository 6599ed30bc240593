import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** In these the key undoes what was typed. */
const TEXT_FIELD = 'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file])';

/** Undoes with Ctrl+Z or Cmd+Z wherever the focus is while `view` is in sight, but in a text field. */
export function useUndoKey(view: RefObject<HTMLElement | null>, undo: () => void): void {
  const last = useRef(undo);
  last.current = undo;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey, altKey, key, target } = event;
      if (!(ctrlKey || metaKey) || shiftKey || altKey || key.toLowerCase() !== 'z') return;
      if (event.defaultPrevented || !view.current?.checkVisibility()) return;
      if (target instanceof Element && target.matches(TEXT_FIELD)) return;
      event.preventDefault();
      last.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

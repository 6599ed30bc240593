import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { firstWords } from './first-words.ts';
import { useTranslate } from './i18n.tsx';

/** Texts shorter than this much over the limit are shown whole: a fold for three words helps nobody. */
const SLACK = 1.2;

/** A text cut after `limit` characters, and a button that opens the rest in place; no button where all is shown. */
export function useClamped(text: string, limit: number): { shown: string; toggle?: VNode } {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (text.length <= limit * SLACK) return { shown: text };
  return {
    shown: open ? text : `${firstWords(text, limit)}…`,
    toggle: (
      <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {translate(open ? 'less' : 'more')}
      </button>
    ),
  };
}

/** A Dutch text cut after `limit` characters, with a button that opens the rest in place; `id` is the text's own. */
export function ClampedText({ text, limit, id }: { text: string; limit: number; id?: string }) {
  const { shown, toggle } = useClamped(text, limit);
  return (
    <>
      <span id={id} lang="nl">
        {shown}
      </span>
      {toggle && ' '}
      {toggle}
    </>
  );
}

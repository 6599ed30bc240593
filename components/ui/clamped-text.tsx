import { useState } from 'preact/hooks';
import { firstWords } from './first-words.ts';
import { useTranslate } from './i18n.tsx';

/** Texts shorter than this much over the limit are shown whole: a fold for three words helps nobody. */
const SLACK = 1.2;

/** A Dutch text cut after `limit` characters, with a button that opens the rest in place; `id` is the text's own. */
export function ClampedText({ text, limit, id }: { text: string; limit: number; id?: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (text.length <= limit * SLACK) {
    return (
      <span id={id} lang="nl">
        {text}
      </span>
    );
  }
  return (
    <>
      <span id={id} lang="nl">
        {open ? text : `${firstWords(text, limit)}…`}
      </span>{' '}
      <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {translate(open ? 'less' : 'more')}
      </button>
    </>
  );
}

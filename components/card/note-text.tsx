import type { CardReference } from '../../lib/preview/types.ts';
import { splitNote } from './split-note.ts';

/** A note's own text; its references are buttons that show them in this card. */
export function NoteText({ text, references }: { text: string; references: CardReference[] }) {
  return (
    <p class="note" lang="nl">
      {splitNote(text, references).map((part) =>
        typeof part === 'string' ? part : <NoteReference raw={part.raw} at={references.indexOf(part)} />,
      )}
    </p>
  );
}

/** No <button>: that is laid out as one block, and a reference in running text must break over lines. */
function NoteReference({ raw, at }: { raw: string; at: number }) {
  return (
    <span class="note-reference" role="button" tabindex={0} data-act="open" data-at={at}>
      {raw}
    </span>
  );
}

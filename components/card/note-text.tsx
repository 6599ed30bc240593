import type { CardReference } from '../../lib/preview/types.ts';
import { splitNote } from './split-note.ts';

/** A note's own text; its references are buttons that show them in this card. */
export function NoteText({
  text,
  references,
  onOpen,
}: {
  text: string;
  references: CardReference[];
  onOpen: (reference: CardReference) => void;
}) {
  return (
    <p class="note" lang="nl">
      {splitNote(text, references).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <NoteReference key={index} reference={part} onOpen={() => onOpen(part)} />
        ),
      )}
    </p>
  );
}

/** No <button>: that is laid out as one block, and a reference in running text must break over lines. */
function NoteReference({ reference, onOpen }: { reference: CardReference; onOpen: () => void }) {
  return (
    <span
      class="note-reference"
      role="button"
      tabIndex={0}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      {reference.raw}
    </span>
  );
}

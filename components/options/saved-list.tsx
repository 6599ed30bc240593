import { useState } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import type { NoteActions } from './saved-actions.ts';
import { SavedItem } from './saved-item.tsx';

/** Documents shown at once; more come on request, so that thousands do not slow the page down. */
const PAGE = 50;

/** The documents found, a page at a time. */
export function SavedList({
  documents,
  selection,
  onTags,
  noteActions,
  onShowTag,
  onShowAll,
  onRemove,
}: {
  documents: readonly SavedDocument[];
  selection: { isSelected: (id: string) => boolean; select: (id: string, on: boolean) => void };
  onTags: (document: SavedDocument, tags: string[]) => void;
  noteActions: NoteActions;
  onShowTag: (tag: string) => void;
  onShowAll: () => void;
  onRemove: (document: SavedDocument) => void;
}) {
  const translate = useTranslate();
  const [limit, setLimit] = useState(PAGE);
  const rest = documents.length - limit;
  if (documents.length === 0) {
    return (
      <p class="nothing">
        {translate('optionsNothingFound')}{' '}
        <button type="button" class="text-button" onClick={onShowAll}>
          {translate('optionsClearFilters')}
        </button>
      </p>
    );
  }
  return (
    <>
      <ul class="saved-list">
        {documents.slice(0, limit).map((document) => (
          <SavedItem
            key={document.id}
            document={document}
            selected={selection.isSelected(document.id)}
            onSelect={(on) => selection.select(document.id, on)}
            onTags={(tags) => onTags(document, tags)}
            noteActions={noteActions}
            onShowTag={onShowTag}
            onRemove={() => onRemove(document)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet-button show-more" onClick={() => setLimit(limit + PAGE)}>
          {translate('optionsShowMore', Math.min(PAGE, rest))}
        </button>
      )}
    </>
  );
}

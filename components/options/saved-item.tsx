import type { SavedDocument } from '../../lib/storage/types.ts';
import { ClampedText } from '../ui/clamped-text.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';
import { NoteField } from './note-field.tsx';
import type { NoteActions } from './saved-actions.ts';
import { SavedFacts } from './saved-facts.tsx';
import { TagField } from './tag-field.tsx';

/** Characters of the sentence that show before "more". */
const QUOTE_LENGTH = 220;

/** One saved document: what it is and where it was met, and beside that the reader's own tags and note. */
export function SavedItem({
  document,
  selected,
  onSelect,
  onTags,
  noteActions,
  onShowTag,
  onRemove,
}: {
  document: SavedDocument;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onTags: (tags: string[]) => void;
  noteActions: NoteActions;
  onShowTag: (tag: string) => void;
  onRemove: () => void;
}) {
  const translate = useTranslate();
  const { title, url, quote } = document;
  return (
    <li class="saved-item" data-selected={selected}>
      <label class="check">
        <input
          type="checkbox"
          checked={selected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
        <span class="visually-hidden">{translate('optionsSelect', title)}</span>
      </label>
      <div class="saved-what">
        <h3 lang="nl">
          <ExternalLink url={url}>{title}</ExternalLink>
        </h3>
        <SavedFacts document={document} />
        {quote && (
          <figure class="quote">
            <blockquote>
              <ClampedText text={quote.text} limit={QUOTE_LENGTH} />
            </blockquote>
            <figcaption>
              {translate('optionsMetOn')} <ExternalLink url={quote.pageUrl}>{quote.pageTitle}</ExternalLink>
            </figcaption>
          </figure>
        )}
      </div>
      <div class="saved-own">
        <TagField document={document} onChange={onTags} onShow={onShowTag} />
        <NoteField document={document} actions={noteActions} />
      </div>
      <button
        type="button"
        class="text-button remove"
        aria-label={translate('optionsRemoveNamed', title)}
        onClick={onRemove}
      >
        {translate('optionsRemove')}
      </button>
    </li>
  );
}

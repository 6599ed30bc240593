import { ClampedText, useClamped } from '../ui/clamped-text.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';
import { NoteField } from './note-field.tsx';
import { SavedExchanges } from './saved-exchanges.tsx';
import { SavedFacts } from './saved-facts.tsx';
import type { RowState } from './saved-row.ts';
import { shortTitle } from './short-title.ts';
import { TagField } from './tag-field.tsx';

/** Characters of the title, and of the sentence, that show before "more": about three lines. */
const TITLE_LENGTH = 240;
const QUOTE_LENGTH = 220;

/** One saved document: what it is and where it was met, and beside that the reader's own tags and note. */
export function SavedItem({
  document,
  exchanges,
  selected,
  opened,
  target,
  level,
  actions,
  noteActions,
}: RowState) {
  const translate = useTranslate();
  const { id, title, url, quote } = document;
  const Heading = `h${level}` as const;
  const name = shortTitle(title);
  const { shown, toggle } = useClamped(title, TITLE_LENGTH);
  return (
    <div class="saved-item" role="listitem" data-id={id} data-selected={selected} data-target={target}>
      <label class="check">
        <input
          type="checkbox"
          checked={selected}
          onClick={({ currentTarget, shiftKey }) => actions.onSelect(id, currentTarget.checked, shiftKey)}
        />
        <span class="visually-hidden">{translate('optionsSelect', name)}</span>
      </label>
      <div class="saved-what">
        <Heading class="saved-title" lang="nl">
          <ExternalLink url={url}>{shown}</ExternalLink>
        </Heading>
        {toggle && <p class="title-toggle">{toggle}</p>}
        <SavedFacts document={document} />
        {quote && (
          <figure class="quote">
            <blockquote>
              {opened ? (
                <span lang="nl">{quote.text}</span>
              ) : (
                <ClampedText text={quote.text} limit={QUOTE_LENGTH} />
              )}
            </blockquote>
            <figcaption>
              {translate('optionsMetOn')}{' '}
              <ExternalLink url={quote.pageUrl}>{shortTitle(quote.pageTitle)}</ExternalLink>
            </figcaption>
          </figure>
        )}
        {exchanges && (
          <SavedExchanges document={document} exchanges={exchanges} opened={opened} actions={actions} />
        )}
      </div>
      <div class="saved-own">
        <TagField
          document={document}
          onAdd={(tags) => actions.onAddTags(document, tags)}
          onRemove={(tag) => actions.onRemoveTag(document, tag)}
          onShow={actions.onShowTag}
        />
        <NoteField document={document} actions={noteActions} />
      </div>
      <button
        type="button"
        class="text-button remove"
        aria-label={translate('optionsRemoveNamed', name)}
        onClick={() => actions.onRemove(document)}
      >
        {translate('optionsRemove')}
      </button>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { shortTitle } from './short-title.ts';
import { TagInput } from './tag-input.tsx';

/** The tags of one document: each shows all documents with it, or goes away; new ones are typed behind them. */
export function TagField({
  document,
  onAdd,
  onRemove,
  onShow,
}: {
  document: SavedDocument;
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
  onShow: (tag: string) => void;
}) {
  const translate = useTranslate();
  const field = useRef<HTMLDivElement>(null);
  const { tags, title } = document;
  const remove = (tag: string) => {
    onRemove(tag);
    // The pressed button goes away; the keyboard stays in the field.
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div class="tags" ref={field}>
      {tags.length > 0 && (
        <ul aria-label={translate('optionsTags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag-chip">
              <button type="button" title={translate('optionsTagShow', tag)} onClick={() => onShow(tag)}>
                {tag}
              </button>
              <button
                type="button"
                aria-label={translate('optionsTagRemove', tag)}
                onClick={() => remove(tag)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TagInput
        label={translate('optionsTagAddTo', shortTitle(title))}
        placeholder={translate('optionsTagAdd')}
        onAdd={onAdd}
      />
    </div>
  );
}

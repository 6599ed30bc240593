import type { ComponentChildren } from 'preact';
import { useTranslate } from '../ui/i18n.tsx';
import { TagInput } from './tag-input.tsx';

/** What can be done with the selected documents at once. */
export function SelectionBar({
  onTag,
  exporting,
  onRemove,
  onClear,
}: {
  onTag: (tags: string[]) => void;
  exporting: ComponentChildren;
  onRemove: () => void;
  onClear: () => void;
}) {
  const translate = useTranslate();
  return (
    <div class="selection-bar" role="group" aria-label={translate('optionsSelection')}>
      <TagInput
        label={translate('optionsTagSelected')}
        placeholder={translate('optionsTagAdd')}
        onAdd={onTag}
      />
      {exporting}
      <button type="button" class="quiet-button" onClick={onRemove}>
        {translate('optionsRemove')}
      </button>
      <button type="button" class="text-button" onClick={onClear}>
        {translate('optionsClearSelection')}
      </button>
    </div>
  );
}

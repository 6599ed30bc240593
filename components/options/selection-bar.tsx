import { useTranslate } from '../ui/i18n.tsx';
import { TagInput } from './tag-input.tsx';

/** What can be done with the selected documents at once. */
export function SelectionBar({
  onTag,
  onExport,
  onRemove,
  onClear,
}: {
  onTag: (tags: string[]) => void;
  onExport: () => void;
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
      <button type="button" class="quiet-button" onClick={onExport}>
        {translate('optionsExport')}
      </button>
      <button type="button" class="quiet-button" onClick={onRemove}>
        {translate('optionsRemove')}
      </button>
      <button type="button" class="text-button" onClick={onClear}>
        {translate('optionsClearSelection')}
      </button>
    </div>
  );
}

import type { MessageKey } from '../../lib/i18n/types.ts';
import { countBy, type SavedQuery, type SortOrder } from './find-saved.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { KIND_KEYS } from '../ui/kind-keys.ts';
import { SelectField } from './select-field.tsx';

const SORTS: Record<SortOrder, MessageKey> = {
  saved: 'optionsSortSaved',
  date: 'optionsSortDate',
  title: 'optionsSortTitle',
};

/** Finds as the reader types, filters by tag and kind, and sorts. */
export function SavedFilters({
  documents,
  query,
  onChange,
}: {
  documents: readonly SavedDocument[];
  query: SavedQuery;
  onChange: (patch: Partial<SavedQuery>) => void;
}) {
  const translate = useTranslate();
  const counted = (text: string, count: number) => translate('optionsWithCount', text, count);
  const tags = countBy(documents, (document) => document.tags);
  const kinds = countBy(documents, (document) => [document.kind]);
  return (
    <search class="filters">
      <label class="field find">
        <span>{translate('optionsFind')}</span>
        <input
          type="search"
          placeholder={translate('optionsFindHint')}
          value={query.words}
          onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
      </label>
      <SelectField
        label={translate('optionsTag')}
        value={query.tag}
        onChange={(tag) => onChange({ tag })}
        choices={[
          { value: '', text: translate('optionsAllTags') },
          ...tags.map(({ value, count }) => ({ value, text: counted(value, count) })),
        ]}
      />
      <SelectField
        label={translate('optionsKind')}
        value={query.kind}
        onChange={(kind) => onChange({ kind })}
        choices={[
          { value: '' as const, text: translate('optionsAllKinds') },
          ...kinds.map(({ value, count }) => ({ value, text: counted(translate(KIND_KEYS[value]), count) })),
        ]}
      />
      <SelectField
        label={translate('optionsSort')}
        value={query.sort}
        onChange={(sort) => onChange({ sort })}
        choices={(Object.keys(SORTS) as SortOrder[]).map((value) => ({
          value,
          text: translate(SORTS[value]),
        }))}
      />
    </search>
  );
}

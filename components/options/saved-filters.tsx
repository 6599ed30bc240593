import { useId, useState } from 'preact/hooks';
import type { Ref } from 'preact';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { MoreFilters } from './more-filters.tsx';
import type { SavedQuery, SortOrder } from './saved-query.ts';
import { SelectField } from './select-field.tsx';

const SORTS: Record<SortOrder, MessageKey> = {
  saved: 'optionsSortSaved',
  date: 'optionsSortDate',
  title: 'optionsSortTitle',
  dossier: 'optionsSortDossier',
};

/** None of the filters that fold away. */
const withoutMore: Partial<SavedQuery> = { dossier: '', kind: '', tag: '', from: '', to: '' };

/** With so many documents, and in a window so wide, all filters stand there at once. */
const MANY = 50;
const WIDE = '(width >= 64rem)';

/** Finds as the reader types, sorts, and filters; the filters that are seldom used fold away, unless one of them filters. */
export function SavedFilters({
  documents,
  query,
  field,
  onChange,
  onEnterList,
}: {
  documents: readonly SavedDocument[];
  query: SavedQuery;
  /** The field to type in. */
  field: Ref<HTMLInputElement>;
  onChange: (patch: Partial<SavedQuery>) => void;
  /** The reader goes on to what was found. */
  onEnterList: () => void;
}) {
  const translate = useTranslate();
  const id = useId();
  const { dossier, kind, tag, from, to } = query;
  const filtering = [dossier, kind, tag, from, to].some(Boolean);
  const [wanted, setWanted] = useState<boolean>();
  const shown = filtering || (wanted ?? (documents.length >= MANY && matchMedia(WIDE).matches));
  return (
    <search class="filters">
      <label class="field find">
        <span>{translate('optionsFind')}</span>
        <input
          type="search"
          ref={field}
          placeholder={translate('optionsFindHint')}
          value={query.words}
          onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            onEnterList();
          }}
        />
      </label>
      <SelectField
        label={translate('optionsSort')}
        value={query.sort}
        onChange={(sort) => onChange({ sort })}
        choices={(Object.keys(SORTS) as SortOrder[]).map((value) => ({
          value,
          text: translate(SORTS[value]),
        }))}
      />
      <button
        type="button"
        class="quiet-button more-button"
        aria-expanded={filtering ? undefined : shown}
        aria-controls={shown ? id : undefined}
        onClick={() => (filtering ? onChange(withoutMore) : setWanted(!shown))}
      >
        {translate(filtering ? 'optionsResetFilters' : shown ? 'optionsFewerFilters' : 'optionsMoreFilters')}
      </button>
      {shown && (
        <div class="more-filters" id={id}>
          <MoreFilters
            documents={documents}
            query={query}
            onChange={(patch) => {
              // Emptying the last of them must not take away the field that has the focus.
              setWanted(true);
              onChange(patch);
            }}
          />
        </div>
      )}
    </search>
  );
}

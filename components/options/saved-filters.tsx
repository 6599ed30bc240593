import { useMemo } from 'preact/hooks';
import type { Ref } from 'preact';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { KIND_KEYS } from '../ui/kind-keys.ts';
import { countBy } from './find-saved.ts';
import type { SavedQuery, SortOrder } from './saved-query.ts';
import { SelectField } from './select-field.tsx';
import { useIdle } from './use-idle.ts';

const SORTS: Record<SortOrder, MessageKey> = {
  saved: 'optionsSortSaved',
  date: 'optionsSortDate',
  title: 'optionsSortTitle',
  dossier: 'optionsSortDossier',
};

/** Documents that are counted in no time. */
const FEW = 500;
const NONE: readonly SavedDocument[] = [];

/** Finds as the reader types, filters and sorts. */
export function SavedFilters({
  documents,
  query,
  newsCount,
  field,
  onChange,
  onEnterList,
}: {
  documents: readonly SavedDocument[];
  query: SavedQuery;
  /** Documents about which there is something new. */
  newsCount: number;
  /** The field to type in. */
  field: Ref<HTMLInputElement>;
  onChange: (patch: Partial<SavedQuery>) => void;
  /** The reader goes on to what was found. */
  onEnterList: () => void;
}) {
  const translate = useTranslate();
  // With thousands of documents, the list comes first and what to filter it by after that.
  const counted = useIdle(documents.length < FEW) ? documents : NONE;
  const counts = useMemo(
    () => ({
      tags: countBy(counted, ({ tags }) => tags),
      kinds: countBy(counted, ({ kind }) => [kind]),
      dossiers: countBy(counted, ({ dossier }) => (dossier ? [dossier] : [])),
    }),
    [counted],
  );
  const choicesOf = <T extends string>(
    all: MessageKey,
    values: readonly { value: T; count: number }[],
    name: (value: T) => string = String,
  ) => [
    { value: '' as const, text: translate(all) },
    ...values.map(({ value, count }) => ({ value, text: translate('optionsWithCount', name(value), count) })),
  ];

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
      <SelectField
        label={translate('optionsDossier')}
        value={query.dossier}
        onChange={(dossier) => onChange({ dossier })}
        choices={choicesOf('optionsAllDossiers', counts.dossiers)}
      />
      <SelectField
        label={translate('optionsKind')}
        value={query.kind}
        onChange={(kind) => onChange({ kind })}
        choices={choicesOf('optionsAllKinds', counts.kinds, (kind) => translate(KIND_KEYS[kind]))}
      />
      <SelectField
        label={translate('optionsTag')}
        value={query.tag}
        onChange={(tag) => onChange({ tag })}
        choices={choicesOf('optionsAllTags', counts.tags)}
      />
      <DateField
        label={translate('optionsFrom')}
        value={query.from}
        onChange={(from) => onChange({ from })}
      />
      <DateField label={translate('optionsTo')} value={query.to} onChange={(to) => onChange({ to })} />
      <div class="switches">
        <Switch
          label={translate('optionsGrouped')}
          on={query.grouped}
          onChange={(grouped) => onChange({ grouped })}
        />
        {(newsCount > 0 || query.news) && (
          <Switch
            label={translate('optionsWithCount', translate('optionsOnlyNews'), newsCount)}
            on={query.news}
            onChange={(news) => onChange({ news })}
          />
        )}
      </div>
    </search>
  );
}

/** A day; empty until it is a whole date. */
function DateField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label class="field date">
      <span>{label}</span>
      <input type="date" value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { kindKey } from '../ui/kind-key.ts';
import { countBy } from './find-saved.ts';
import type { SavedQuery } from './saved-query.ts';
import { SelectField } from './select-field.tsx';
import { useIdle } from './use-idle.ts';

/** Documents that are counted in no time. */
const FEW = 500;
const NONE: readonly SavedDocument[] = [];

/** Filters by what a document is: its dossier, kind, label and date. */
export function MoreFilters({
  documents,
  query,
  onChange,
}: {
  documents: readonly SavedDocument[];
  query: SavedQuery;
  onChange: (patch: Partial<SavedQuery>) => void;
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
    <>
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
        choices={choicesOf('optionsAllKinds', counts.kinds, (kind) => translate(kindKey(kind)))}
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
    </>
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

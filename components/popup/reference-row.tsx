import { useState } from 'preact/hooks';
import { paperOf } from '../../lib/documents/paper.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { firstWords } from '../ui/first-words.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { kindKey } from '../ui/kind-key.ts';
import { nameInFull } from '../ui/name-in-full.ts';
import { recordOf } from './arrange-groups.ts';
import { paperName } from './paper-name.ts';
import type { Records } from './types.ts';

const TITLE_LENGTH = 140;
const PLACES_SHOWN = 5;
const CANDIDATES_SHOWN = 3;

interface Props {
  group: ReferenceGroup;
  records: Records;
  /** The place that the reader has come to. */
  current: number | undefined;
  onShow: (place: number) => void;
}

/** A document and how often the page refers to it; its places are buttons that show them in the page. */
export function ReferenceRow(props: Props) {
  const { group, records, current, onShow } = props;
  const { status, targets, places } = group;
  const title = status === 'unknown' ? nameInFull(group.title, paperOf(targets[0] ?? '')?.name) : group.title;
  const [first] = places;
  const short = firstWords(title, TITLE_LENGTH);
  const facts = <Facts group={group} records={records} />;
  return (
    <>
      <button
        type="button"
        class="popup-row"
        aria-current={first === current && places.length === 1 ? 'true' : undefined}
        onClick={() => first !== undefined && onShow(first)}
      >
        <span class="popup-row-title" lang="nl">
          {short}
          {short.length < title.length && '…'}
        </span>
        {places.length === 1 && facts}
      </button>
      {places.length > 1 && (
        <div class="reference-places">
          {facts}
          <Places {...props} />
        </div>
      )}
    </>
  );
}

/** A button for each place, the first few until the reader asks for all. */
function Places({ group: { places, raw }, current, onShow }: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const shown = open ? places : places.slice(0, PLACES_SHOWN);
  const buttons = shown.map((place, index) => (
    <button
      key={place}
      type="button"
      class="place-button"
      aria-current={place === current ? 'true' : undefined}
      aria-label={translate('popupPlace', index + 1, places.length, firstWords(raw, TITLE_LENGTH))}
      onClick={() => onShow(place)}
    >
      {index + 1}
    </button>
  ));
  if (shown.length < places.length) {
    buttons.push(
      // By its key it becomes the first of the places that it makes room for, and keeps the focus.
      <button key={places[PLACES_SHOWN]} type="button" class="text-button" onClick={() => setOpen(true)}>
        {translate('popupMorePlaces', places.length - shown.length)}
      </button>,
    );
  }
  return <span class="place-buttons">{buttons}</span>;
}

/** Kind, number and date of the document, how often it is named, and of a choice what there is to choose from. */
function Facts({ group, records }: Pick<Props, 'group' | 'records'>) {
  const translate = useTranslate();
  const language = useLanguage();
  const { kind, status, id = '', targets, places } = group;
  const date = recordOf(group, records)?.date;
  const candidates = targets.slice(0, CANDIDATES_SHOWN).flatMap((target) => paperName(target) ?? []);
  const facts = [
    // The number of a Kamerstuk tells its kind.
    (id.startsWith('kst-') && paperName(id)) || translate(kindKey(kind)),
    date && formatDate(date, language),
    places.length > 1 && translate('popupTimes', places.length),
    status === 'ambiguous' && translate('popupChoiceLabel', targets.length),
  ];
  return (
    <span class="popup-row-facts">
      {facts.filter(Boolean).join(' · ')}
      {status === 'ambiguous' && candidates.length > 1 && (
        <span lang="nl">
          {`: ${candidates.join('; ')}`}
          {candidates.length < targets.length && '…'}
        </span>
      )}
    </span>
  );
}

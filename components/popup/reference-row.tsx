import { useState } from 'preact/hooks';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { paperOf } from '../../lib/documents/paper.ts';
import { firstWords } from '../ui/first-words.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { KIND_KEYS } from '../ui/kind-keys.ts';
import { nameInFull } from '../ui/name-in-full.ts';
import { paperNumber } from '../ui/paper-number.ts';

const TITLE_LENGTH = 140;
const PLACES_SHOWN = 5;

/** A document and how often the page refers to it; its places are buttons that show them in the page. */
export function ReferenceRow({ group, onShow }: { group: ReferenceGroup; onShow: (place: number) => void }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { kind, status, targets, places, raw } = group;
  const title = status === 'unknown' ? nameInFull(group.title, paperOf(targets[0] ?? '')?.name) : group.title;
  const [first] = places;
  const shown = open ? places : places.slice(0, PLACES_SHOWN);
  const short = firstWords(title, TITLE_LENGTH);
  const number = status === 'found' && paperNumber(targets[0] ?? '', translate);
  const facts = (
    <span class="popup-row-facts">
      {[translate(KIND_KEYS[kind]), number].filter(Boolean).join(' ')}
      {` · ${translate('popupTimes', places.length)}`}
      {status === 'ambiguous' && ` · ${translate('popupChoiceLabel', targets.length)}`}
    </span>
  );
  return (
    <>
      <button type="button" class="popup-row" onClick={() => first !== undefined && onShow(first)}>
        <span class="popup-row-title" lang="nl">
          {short}
          {short.length < title.length && '…'}
        </span>
        {places.length === 1 && facts}
      </button>
      {places.length > 1 && (
        <div class="reference-places">
          {facts}
          {shown.map((place, index) => (
            <button
              key={place}
              type="button"
              class="place-button"
              aria-label={translate('popupPlace', index + 1, places.length, firstWords(raw, TITLE_LENGTH))}
              onClick={() => onShow(place)}
            >
              {index + 1}
            </button>
          ))}
          {shown.length < places.length && (
            <button type="button" class="text-button" onClick={() => setOpen(true)}>
              {translate('popupMorePlaces', places.length - shown.length)}
            </button>
          )}
        </div>
      )}
    </>
  );
}

import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';

const SHOWN = 5;

/**
 * A titled list of which the first few are shown until the reader asks for all; nothing when it is empty, unless
 * controls above it narrow it, which then say that there is none.
 */
export function FoldedList({
  title,
  items,
  quiet = false,
  controls,
  none,
}: {
  title: string;
  items: ComponentChild[];
  quiet?: boolean;
  controls?: ComponentChild;
  none?: string;
}) {
  const translate = useTranslate();
  const count = new Intl.NumberFormat(useLanguage()).format(items.length);
  const [open, setOpen] = useState(false);
  if (items.length === 0 && !controls) return null;
  // One more is no longer than the button that would hide it.
  const shown = open || items.length <= SHOWN + 1 ? items : items.slice(0, SHOWN);
  return (
    <section class={quiet ? 'popup-list popup-list-quiet' : 'popup-list'}>
      <h2>
        {title} <span class="popup-list-count">{count}</span>
      </h2>
      {controls}
      {items.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {shown.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="text-button" onClick={() => setOpen(true)}>
          {translate('popupShowAll', items.length)}
        </button>
      )}
    </section>
  );
}

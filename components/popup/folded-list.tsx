import type { ComponentChild, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';

const SHOWN = 5;

/**
 * A titled list of which the first few are shown until the reader asks for all; nothing when it is empty, unless
 * `none` then says why.
 */
export function FoldedList({
  id,
  title,
  items,
  quiet = false,
  isCut = false,
  beside,
  controls,
  none,
  after,
}: {
  /** Of the heading, which the overview leads to. */
  id: string;
  title: string;
  /** Each with its key. */
  items: VNode[];
  quiet?: boolean;
  /** There are more than the items. */
  isCut?: boolean;
  beside?: ComponentChild;
  controls?: ComponentChild;
  none?: string | undefined;
  after?: ComponentChild;
}) {
  const translate = useTranslate();
  const count = new Intl.NumberFormat(useLanguage()).format(items.length);
  const [open, setOpen] = useState(false);
  if (items.length === 0 && !none) return null;
  const isLong = items.length > SHOWN + 1;
  // One more is no longer than the button that would hide it.
  const shown = open || !isLong ? items : items.slice(0, SHOWN);
  return (
    <section class={quiet ? 'popup-list popup-list-quiet' : 'popup-list'}>
      <div class="popup-list-head">
        <h2 id={id} tabIndex={-1}>
          {title}{' '}
          <span class="popup-list-count">
            {count}
            {isCut && '+'}
          </span>
        </h2>
        {beside}
      </div>
      {controls}
      {items.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {shown.map((item) => (
          <li key={item.key as number}>{item}</li>
        ))}
      </ul>
      {isLong && (
        <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? translate('popupShowFewer') : translate('popupShowAll', items.length)}
        </button>
      )}
      {after}
    </section>
  );
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import type { SavedBlock as Block } from './group-saved.ts';
import { SavedItem } from './saved-item.tsx';
import type { RowState } from './saved-row.ts';
import { savedWords } from './saved-words.tsx';
import { useNear } from './use-near.ts';

/**
 * Some rows of the list. Near the window they have all their controls, elsewhere their words only; what is out of
 * sight the browser does not lay out (`content-visibility` in saved-groups.css).
 */
export function SavedBlock({
  block,
  level,
  near,
  held,
  rowOf,
}: {
  block: Block;
  level: RowState['level'];
  /** It is near the window to begin with. */
  near: boolean;
  /** It has its controls wherever it is. */
  held: boolean;
  rowOf: (document: SavedDocument) => RowState;
}) {
  const element = useRef<HTMLDivElement>(null);
  const isNear = useNear(element, near) || held;
  const { documents } = block;
  const translate = useTranslate();
  const language = useLanguage();
  const words = useMemo(
    () =>
      isNear ? undefined : documents.map((document) => savedWords(document, level, translate, language)),
    [isNear, documents, level, translate, language],
  );
  useKeptFocus(element, isNear);
  return (
    <div class="saved-block" ref={element} style={{ '--rows': documents.length }}>
      {words ?? documents.map((document) => <Row key={document.id} {...rowOf(document)} />)}
    </div>
  );
}

/** A row that looks the same as before is not drawn anew. */
function Row(state: RowState) {
  return useMemo(
    () => <SavedItem {...state} />,
    [
      state.document,
      state.exchanges,
      state.selected,
      state.opened,
      state.target,
      state.level,
      state.actions,
      state.noteActions,
    ],
  );
}

/** The focus on a row's link, where it comes from the page's end backwards, outlives that the row gets its controls. */
function useKeptFocus(element: { current: HTMLElement | null }, isNear: boolean): void {
  const focused = document.activeElement;
  const row =
    focused && element.current?.contains(focused) ? focused.closest<HTMLElement>('.saved-item') : null;
  const id = row?.dataset['id'];
  useLayoutEffect(() => {
    if (id === undefined || document.activeElement === focused) return;
    const rows = element.current?.querySelectorAll<HTMLElement>('.saved-item') ?? [];
    const same = [...rows].find(({ dataset }) => dataset['id'] === id);
    same?.querySelector<HTMLElement>('.saved-title a')?.focus({ preventScroll: true });
  }, [isNear]);
}

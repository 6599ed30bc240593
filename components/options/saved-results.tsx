import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { ExportMenu } from './export-menu.tsx';
import { ListTools } from './list-tools.tsx';
import { rowKeys } from './row-keys.ts';
import type { SavedActions } from './saved-actions.ts';
import { SavedFilters } from './saved-filters.tsx';
import { SavedList } from './saved-list.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { KNOWN_TAGS_ID } from './tag-input.tsx';
import type { UnsavedTexts } from './use-autosave.ts';
import type { KnownExchanges } from './use-exchanges-about.ts';
import { useGoTo } from './use-go-to.ts';
import type { SavedCommands } from './use-saved-commands.ts';
import type { SavedView } from './use-saved-view.ts';
import type { SavedSelection } from './use-selection.ts';
import { useSteady } from './use-steady.ts';

/** Finding among the saved documents, and the list of what was found. */
export function SavedResults({
  documents,
  known: { about, indexDate },
  view: { query, groups, found, newsCount, change, showAll },
  selection,
  actions,
  commands,
  target,
}: {
  documents: readonly SavedDocument[];
  known: KnownExchanges;
  view: SavedView;
  selection: SavedSelection;
  actions: SavedActions;
  commands: SavedCommands;
  /** The document that the page's address names. */
  target: string | undefined;
}) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { wanted, goTo } = useGoTo();
  const field = useRef<HTMLInputElement>(null);
  const count = useRef<HTMLHeadingElement>(null);
  const unsaved = useRef<UnsavedTexts>(new Map()).current;
  const noteActions = useMemo(() => ({ ...actions, unsaved }), [actions]);

  const open = (id: string, on: boolean) =>
    setOpened((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));

  /** What was focused goes away with its row: the keyboard goes on at the next one, else at the list's head. */
  const remove = async (removed: readonly SavedDocument[]) => {
    const next = removed.length === 1 ? found[found.indexOf(removed[0]!) + 1] : undefined;
    await commands.remove(removed);
    if (next) goTo(next.id);
    else count.current?.focus({ preventScroll: true });
  };

  const rowActions = useSteady({
    onSelect: (id: string, on: boolean, range: boolean) =>
      range ? selection.selectTo(id, on) : selection.select(id, on),
    onAddTags: (document: SavedDocument, tags: string[]) => void commands.addTags([document], tags),
    onRemoveTag: (document: SavedDocument, tag: string) => void commands.removeTag(document, tag),
    onShowTag: (tag: string) => showAll({ tag }),
    onRemove: (document: SavedDocument) => void remove([document]),
    onOpen: open,
    onSeen: (document: SavedDocument) => {
      if (indexDate) void commands.markSeen(document, indexDate);
    },
  });

  const onKeyDown = rowKeys({
    onMove(id, by, extend) {
      const from = found.findIndex((document) => document.id === id);
      const to = found[Math.min(Math.max(from + by, 0), found.length - 1)];
      if (from === 0 && by < 0 && !extend) field.current?.focus();
      if (!to || to.id === id) return;
      if (extend) {
        if (!selection.isSelected(id)) selection.select(id, true);
        selection.selectTo(to.id, true);
      }
      goTo(to.id);
    },
    onOpen: (id) => about.has(id) && open(id, !opened.has(id)),
    onNote: (id) => goTo(id, { part: 'note' }),
    onRemove(id) {
      const own = found.filter((document) => document.id === id);
      void remove(selection.isSelected(id) ? selection.selected : own);
    },
    onSelectAll: () => selection.selectAll(true),
    onLeave() {
      if (selection.selected.length > 0) selection.clear();
      else field.current?.focus();
    },
    onBack: (id) => goTo(id),
  });

  const isThere = target !== undefined && documents.some(({ id }) => id === target);
  useEffect(() => {
    if (target === undefined) return;
    if (!isThere) {
      commands.tell(translate('optionsNotSaved'));
      return;
    }
    if (!found.some(({ id }) => id === target)) showAll();
    open(target, true);
    goTo(target, { block: 'center' });
  }, [target]);

  return (
    <>
      <SavedFilters
        documents={documents}
        query={query}
        field={field}
        onChange={change}
        onEnterList={() => found[0] && goTo(found[0].id)}
      />
      <ListTools query={query} newsCount={newsCount} onChange={change} />
      <div class="results">
        <div class="list-header">
          <label class="check">
            <input
              type="checkbox"
              checked={selection.all}
              indeterminate={selection.some}
              onChange={({ currentTarget }) => selection.selectAll(currentTarget.checked)}
            />
            <span>
              {selection.selected.length > 0
                ? translate('optionsSelected', selection.selected.length)
                : translate('optionsSelectAll')}
            </span>
          </label>
          {selection.selected.length > 0 && (
            <SelectionBar
              onTag={(tags) => void commands.addTags(selection.selected, tags)}
              exporting={
                <ExportMenu
                  scopes={[{ name: 'selected', documents: selection.selected }]}
                  onExport={(chosen, format) => void commands.download(chosen, format)}
                />
              }
              onRemove={() => void remove(selection.selected)}
              onClear={selection.clear}
            />
          )}
          <h3 class="count" ref={count} tabIndex={-1} aria-live="polite">
            {found.length === documents.length
              ? translate('optionsCount', documents.length)
              : translate('optionsCountFound', found.length, documents.length)}
          </h3>
        </div>
        {found.length > 0 ? (
          <SavedList
            groups={groups}
            laidOut={query}
            wanted={wanted}
            onKeyDown={onKeyDown}
            rowOf={(document) => ({
              document,
              exchanges: about.get(document.id),
              selected: selection.isSelected(document.id),
              opened: opened.has(document.id),
              target: document.id === target,
              actions: rowActions,
              noteActions,
            })}
          />
        ) : (
          <p class="nothing">
            {translate('optionsNothingFound')}{' '}
            <button type="button" class="text-button" onClick={() => showAll()}>
              {translate('optionsClearFilters')}
            </button>
          </p>
        )}
      </div>
      <datalist id={KNOWN_TAGS_ID}>
        {[...new Set(documents.flatMap(({ tags }) => tags))].map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}

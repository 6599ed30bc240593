import { useMemo, useRef, useState } from 'preact/hooks';
import { EMPTY_QUERY, findSaved, type SavedQuery } from './find-saved.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { EmptySaved } from './empty-saved.tsx';
import { ExportMenu, exportScopes } from './export-menu.tsx';
import { ImportPanel } from './import-panel.tsx';
import type { SavedActions } from './saved-actions.ts';
import { SavedFilters } from './saved-filters.tsx';
import { SavedList } from './saved-list.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { StatusBar } from './status-bar.tsx';
import { KNOWN_TAGS_ID } from './tag-input.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import { useSavedCommands } from './use-saved-commands.ts';
import { useSelection } from './use-selection.ts';

/** The saved documents: find, filter, sort, edit, remove with undo, export and import. */
export function SavedPanel({
  documents,
  actions,
}: {
  documents: readonly SavedDocument[];
  actions: SavedActions;
}) {
  const translate = useTranslate();
  const [query, setQuery] = useState(EMPTY_QUERY);
  const found = useMemo(() => findSaved(documents, query), [documents, query]);
  const selection = useSelection(found);
  const commands = useSavedCommands(actions);
  const importing = useImport(actions);
  const drop = useFileDrop(importing.read);
  const importButton = useRef<HTMLButtonElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLHeadingElement>(null);

  const change = (patch: Partial<SavedQuery>) => setQuery({ ...query, ...patch });
  /** What was focused goes away with its row: the keyboard goes on at the next one, else at the list's head. */
  const remove = async (removed: readonly SavedDocument[]) => {
    const boxes = results.current?.querySelectorAll<HTMLElement>('.saved-item .check input');
    const next = removed.length === 1 ? boxes?.[found.indexOf(removed[0]!) + 1] : undefined;
    await commands.remove(removed);
    (next ?? count.current)?.focus({ preventScroll: true });
  };

  const closeImport = () => {
    importing.close();
    importButton.current?.focus();
  };

  return (
    <section
      class="panel saved"
      aria-labelledby="saved-title"
      data-dragging={drop.dragging}
      {...drop.handlers}
    >
      <header class="panel-header">
        <h2 id="saved-title">{translate('optionsSaved')}</h2>
        {documents.length > 0 && (
          <ExportMenu
            scopes={exportScopes(documents, found, selection.selected)}
            onExport={(chosen, format) => void commands.download(chosen, format)}
          />
        )}
        <button
          type="button"
          class="quiet-button"
          ref={importButton}
          aria-expanded={importing.step.at !== 'closed'}
          onClick={importing.open}
        >
          {translate('optionsImport')}
        </button>
      </header>
      <ImportPanel {...importing} close={closeImport} />
      {documents.length === 0 ? (
        <EmptySaved onImport={importing.open} />
      ) : (
        <>
          <SavedFilters documents={documents} query={query} onChange={change} />
          <div class="results" ref={results}>
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
            <SavedList
              documents={found}
              selection={selection}
              onTags={(document, tags) => void commands.setTags(document, tags)}
              noteActions={actions}
              onShowTag={(tag) => setQuery({ ...EMPTY_QUERY, sort: query.sort, tag })}
              onShowAll={() => setQuery({ ...EMPTY_QUERY, sort: query.sort })}
              onRemove={(document) => void remove([document])}
            />
          </div>
          <datalist id={KNOWN_TAGS_ID}>
            {[...new Set(documents.flatMap(({ tags }) => tags))].map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </>
      )}
      <StatusBar status={commands.status} onDismiss={commands.dismiss} />
    </section>
  );
}

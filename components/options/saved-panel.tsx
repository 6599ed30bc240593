import { useRef } from 'preact/hooks';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { EmptySaved } from './empty-saved.tsx';
import { ExportMenu, exportScopes } from './export-menu.tsx';
import { ImportPanel } from './import-panel.tsx';
import type { SavedActions } from './saved-actions.ts';
import { SavedResults } from './saved-results.tsx';
import { StatusBar } from './status-bar.tsx';
import { useExchangesAbout, type GetExchangesAbout } from './use-exchanges-about.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import { useSavedCommands } from './use-saved-commands.ts';
import { useSavedView } from './use-saved-view.ts';
import { useSelection } from './use-selection.ts';
import { useUndoKey } from './use-undo-key.ts';

/** The saved documents: find, filter, sort, edit, remove with undo, export and import. */
export function SavedPanel({
  documents,
  actions,
  getExchangesAbout,
  target,
}: {
  documents: readonly SavedDocument[];
  actions: SavedActions;
  getExchangesAbout: GetExchangesAbout;
  /** The document that the page's address names. */
  target: string | undefined;
}) {
  const translate = useTranslate();
  const commands = useSavedCommands(actions);
  const known = useExchangesAbout(documents, getExchangesAbout);
  const view = useSavedView(documents, known.about);
  const selection = useSelection(view.found);
  const importing = useImport(actions);
  const drop = useFileDrop(importing.read);
  const importButton = useRef<HTMLButtonElement>(null);

  const closeImport = () => {
    importing.close();
    importButton.current?.focus();
  };

  const undo = () => void commands.undo();
  const panel = useRef<HTMLElement>(null);
  useUndoKey(panel, undo);

  return (
    <section
      class="panel saved"
      aria-labelledby="saved-title"
      data-dragging={drop.dragging}
      ref={panel}
      {...drop.handlers}
    >
      <header class="panel-header">
        <h2 id="saved-title">{translate('optionsSaved')}</h2>
        {commands.undoable && !commands.status?.undoable && (
          <button type="button" class="text-button" onClick={undo}>
            {translate('optionsUndoWhat', commands.undoable)}
          </button>
        )}
        {documents.length > 0 && (
          <ExportMenu
            scopes={exportScopes(documents, view.found, selection.selected)}
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
        <SavedResults
          documents={documents}
          known={known}
          view={view}
          selection={selection}
          actions={actions}
          commands={commands}
          target={target}
        />
      )}
      <StatusBar
        status={commands.status}
        running={commands.running}
        onUndo={undo}
        onDismiss={commands.dismiss}
      />
    </section>
  );
}

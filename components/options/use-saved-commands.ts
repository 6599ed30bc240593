import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { storageErrorKey } from './error-keys.ts';
import type { SavedActions } from './saved-actions.ts';
import type { Status } from './status-bar.tsx';

/** What the reader can do with saved documents, each followed by a sentence that says what became of it. */
export function useSavedCommands(actions: SavedActions) {
  const translate = useTranslate();
  const [status, setStatus] = useState<Status>();

  /** A failure replaces the sentence but keeps the undo that stood there: that must not get lost. */
  const attempt = async (action: () => Promise<Status | undefined>) => {
    try {
      const done = await action();
      if (done) setStatus(done);
    } catch (error) {
      setStatus((before) => ({ ...before, text: translate(storageErrorKey(error)), failed: true }));
    }
  };

  const undo = (removed: SavedDocument[]) =>
    attempt(async () => {
      await actions.restore(removed);
      return { text: translate('optionsUndone', removed.length) };
    });

  return {
    status,
    dismiss: () => setStatus(undefined),
    remove: (documents: readonly SavedDocument[]) =>
      attempt(async () => {
        const removed = await actions.remove(documents.map(({ id }) => id));
        return { text: translate('optionsRemoved', removed.length), onUndo: () => void undo(removed) };
      }),
    setTags: (document: SavedDocument, tags: string[]) =>
      attempt(async () => {
        await actions.update(document.id, { tags });
        return undefined;
      }),
    /** One write for all: restoring what is there already unites the tags and keeps the note. */
    addTags: (documents: readonly SavedDocument[], tags: string[]) =>
      attempt(async () => {
        const changedAt = new Date().toISOString();
        await actions.restore(documents.map((document) => ({ ...document, note: '', tags, changedAt })));
        return { text: translate('optionsTagged', documents.length) };
      }),
    download: (documents: readonly SavedDocument[], format: ExportFormat) =>
      attempt(async () => {
        await actions.download(documents, format);
        return { text: translate('optionsExported', documents.length) };
      }),
  };
}

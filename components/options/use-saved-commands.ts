import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { storageErrorKey } from './error-keys.ts';
import type { SavedActions } from './saved-actions.ts';
import type { Status } from './status-bar.tsx';

/** Something that was done and can be undone. */
interface Undo {
  /** What was done, as a sentence. */
  done: string;
  /** Undoes it, and says what became of that. */
  run: () => Promise<string>;
}

/** What the reader can do with saved documents, each followed by a sentence that says what became of it. */
export function useSavedCommands(actions: SavedActions) {
  const translate = useTranslate();
  const [status, setStatus] = useState<Status>();
  /** The last one last; each is undone once, whatever was done since. */
  const [undos, setUndos] = useState<readonly Undo[]>([]);

  /** A failure replaces the sentence but keeps the undo that stood there: that must not get lost. */
  const attempt = async (action: () => Promise<Status | undefined>) => {
    try {
      const done = await action();
      if (done) setStatus(done);
    } catch (error) {
      setStatus((before) => ({ ...before, text: translate(storageErrorKey(error)), failed: true }));
    }
  };

  const withUndo = (undo: Undo): Status => {
    setUndos((before) => [...before, undo]);
    return { text: undo.done, undoable: true };
  };

  const undo = () =>
    attempt(async () => {
      const last = undos.at(-1);
      if (!last) return undefined;
      const text = await last.run();
      setUndos((before) => before.filter((one) => one !== last));
      const earlier = undos.at(-2);
      if (!earlier) return { text };
      return { text: translate('optionsUndoEarlier', text, earlier.done), undoable: true };
    });

  return {
    status,
    /** What {@link undo} would undo, as a sentence; undefined when there is nothing. */
    undoable: undos.at(-1)?.done,
    undo,
    tell: (text: string) => setStatus({ text }),
    dismiss: () => setStatus(undefined),
    remove: (removing: readonly SavedDocument[]) =>
      attempt(async () => {
        const removed = await actions.remove(removing.map(({ id }) => id));
        // Removed already, as by a double click: what stands there to undo is that.
        if (removed.length === 0) return undefined;
        return withUndo({
          done: translate('optionsRemoved', removed.length),
          async run() {
            await actions.restore(removed);
            return translate('optionsUndone', removed.length);
          },
        });
      }),
    removeTag: ({ id }: SavedDocument, tag: string) =>
      attempt(async () => {
        await actions.retag([id], { remove: [tag] });
        return withUndo({
          done: translate('optionsTagTaken', tag),
          async run() {
            await actions.retag([id], { add: [tag] });
            return translate('optionsTagGivenBack', tag);
          },
        });
      }),
    /** Says so only of several: of one the reader sees it. */
    addTags: (tagged: readonly SavedDocument[], add: readonly string[]) =>
      attempt(async () => {
        await actions.retag(
          tagged.map(({ id }) => id),
          { add },
        );
        return tagged.length > 1 ? { text: translate('optionsTagged', tagged.length) } : undefined;
      }),
    markSeen: (document: SavedDocument, indexDate: string) =>
      attempt(async () => {
        const { id, savedAt, seenUntil = savedAt.slice(0, 'yyyy-mm-dd'.length) } = document;
        await actions.update(id, { seenUntil: indexDate });
        return withUndo({
          done: translate('optionsNewsSeenDone'),
          async run() {
            await actions.update(id, { seenUntil });
            return translate('optionsNewsUnseen');
          },
        });
      }),
    download: (documents: readonly SavedDocument[], format: ExportFormat) =>
      attempt(async () => {
        await actions.download(documents, format);
        return { text: translate('optionsExported', documents.length) };
      }),
  };
}

export type SavedCommands = ReturnType<typeof useSavedCommands>;

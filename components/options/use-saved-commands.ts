import { useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/types.ts';
import { localDay } from '../../lib/i18n/local-day.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { storageErrorKey } from './error-keys.ts';
import type { Outcome } from './in-batches.ts';
import type { SavedActions } from './saved-actions.ts';
import type { Status } from './status-bar.tsx';
import { useBulk } from './use-bulk.ts';
import { useUndo, type Undo } from './use-undo.ts';

const idsOf = (documents: readonly SavedDocument[]) => documents.map(({ id }) => id);

/**
 * What the reader can do with saved documents, each followed by a sentence that says what became of it. They are done one
 * after the other, so that an undo undoes what was done last, also when that is still going on.
 */
export function useSavedCommands(actions: SavedActions) {
  const translate = useTranslate();
  const [status, setStatus] = useState<Status>();
  const { running, run } = useBulk(actions.catchUp);
  const { undoable, remember, undoLast } = useUndo();
  const busy = useRef<Promise<void>>(undefined);

  /** A failure replaces the sentence but keeps the undo that stood there: that must not get lost. */
  const attempt = (action: () => Promise<Status | undefined>): Promise<void> => {
    const ended = (busy.current ? busy.current.then(action) : action()).then(
      (done) => done && setStatus(done),
      (error: unknown) =>
        setStatus((before) => ({ ...before, text: translate(storageErrorKey(error)), failed: true })),
    );
    busy.current = ended;
    return ended.then(() => {
      if (busy.current === ended) busy.current = undefined;
    });
  };

  /** What to say of what was done to `done` of many; throws the error where that is nothing. */
  const describe = (
    { total, ended, error }: Outcome,
    done: number,
    [whole, some]: [MessageKey, MessageKey],
  ): Status => {
    if (ended === 'failed' && done === 0) throw error;
    if (ended === 'failed')
      return {
        text: translate('optionsBroken', done, total, translate(storageErrorKey(error))),
        failed: true,
      };
    return { text: ended === 'stopped' ? translate(some, done, total) : translate(whole, done) };
  };

  const putBack = (removed: readonly SavedDocument[]): Undo => ({
    done: translate('optionsRemoved', removed.length),
    async run() {
      const doing = translate('optionsRestoring', removed.length);
      const outcome = await run(removed, doing, (batch) => actions.restore(batch));
      const rest = removed.slice(outcome.done);
      return {
        ...describe(outcome, outcome.done, ['optionsUndone', 'optionsUndoneSome']),
        ...(rest.length > 0 && { rest: putBack(rest) }),
      };
    },
  });

  const withUndo = (undo: Undo, said: Status = { text: undo.done }): Status => {
    remember(undo);
    return { ...said, undoable: true };
  };

  return {
    status,
    /** What is going on, when it takes long. */
    running,
    /** What {@link undo} would undo, as a sentence; undefined when there is nothing. */
    undoable,
    undo: () =>
      attempt(async () => {
        const undone = await undoLast();
        if (!undone) return undefined;
        const { text, failed = false, rest, earlier } = undone;
        if (rest || !earlier) return { text, failed, undoable: Boolean(rest) };
        return { text: translate('optionsUndoEarlier', text, earlier.done), undoable: true };
      }),
    tell: (text: string) => setStatus({ text }),
    dismiss: () => setStatus(undefined),
    remove: (removing: readonly SavedDocument[]) =>
      attempt(async () => {
        const removed: SavedDocument[] = [];
        const doing = translate('optionsRemoving', removing.length);
        const outcome = await run(idsOf(removing), doing, async (ids) => {
          for (const document of await actions.remove(ids)) removed.push(document);
        });
        const said = describe(outcome, removed.length, ['optionsRemoved', 'optionsRemovedSome']);
        // Removed already, as by a double click: what stands there to undo is that.
        return removed.length === 0 ? undefined : withUndo(putBack(removed), said);
      }),
    removeTag: ({ id }: SavedDocument, tag: string) =>
      attempt(async () => {
        await actions.retag([id], { remove: [tag] });
        return withUndo({
          done: translate('optionsTagTaken', tag),
          async run() {
            await actions.retag([id], { add: [tag] });
            return { text: translate('optionsTagGivenBack', tag) };
          },
        });
      }),
    /** Says so only of several: of one the reader sees it. */
    addTags: (tagged: readonly SavedDocument[], add: readonly string[]) =>
      attempt(async () => {
        const doing = translate('optionsTagging', tagged.length);
        const outcome = await run(idsOf(tagged), doing, (ids) => actions.retag(ids, { add }));
        const said = describe(outcome, outcome.done, ['optionsTagged', 'optionsTaggedSome']);
        return tagged.length > 1 ? said : undefined;
      }),
    markSeen: (document: SavedDocument, indexDate: string) =>
      attempt(async () => {
        const { id, savedAt, seenUntil = localDay(savedAt) } = document;
        await actions.update(id, { seenUntil: indexDate });
        return withUndo({
          done: translate('optionsNewsSeenDone'),
          async run() {
            await actions.update(id, { seenUntil });
            return { text: translate('optionsNewsUnseen') };
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

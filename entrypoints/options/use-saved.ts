import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createNoteDrafts } from '../../components/options/note-drafts.ts';
import type { OptionsPageProps } from '../../components/options/options-page.tsx';
import type { SavedActions } from '../../components/options/saved-actions.ts';
import { backgroundOfOwnPages } from '../../lib/messaging/client.ts';
import { patchList } from '../../lib/storage/patch-list.ts';
import { previewImport } from '../../lib/storage/import-file.ts';
import { gatherChanges, readThese } from '../../lib/storage/saved-changes.ts';
import { openSavedDocuments, type SavedDocuments } from '../../lib/storage/saved-documents.ts';
import type { SavedList } from '../../lib/storage/types.ts';
import { download } from './download.ts';

/** Begins before anything is drawn: reading thousands of documents takes a while. */
const firstOpening = openSavedDocuments();
firstOpening.catch(() => {});

const { keepDraft, dropDraft, saveDrafts } = createNoteDrafts(() => localStorage);

function actionsOn(opening: Promise<SavedDocuments>, catchUp: () => Promise<void>): SavedActions {
  return {
    update: async (id, patch) => (await opening).update(id, patch),
    writeNote: async (id, text, seen) => (await opening).writeNote(id, text, seen),
    retag: async (ids, change) => (await opening).retag(ids, change),
    keepDraft,
    dropDraft,
    remove: async (ids) => (await opening).remove(ids),
    restore: async (documents) => (await opening).restore(documents),
    download,
    catchUp,
    previewImport: async (file) => previewImport(file, (await (await opening).list()).documents),
  };
}

/** The saved documents as they are now, wherever they change, and what can be done with them. */
export function useSaved() {
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState<OptionsPageProps['saved']>({});
  const opening = useMemo(() => (attempt === 0 ? firstOpening : openSavedDocuments()), [attempt]);
  const catchUp = useRef(() => Promise.resolve());
  const actions = useMemo(() => actionsOn(opening, () => catchUp.current()), [opening]);

  useEffect(() => {
    let current = true;
    // What was read before stays in sight, and with it what is being typed there.
    const fail = (error: unknown) => {
      if (current) setSaved((before) => ({ ...before, error }));
    };
    void opening.then((store) => {
      // One after the other, so that what was read last is what was stored last.
      let reading = Promise.resolve();
      let list: SavedList | undefined;
      const read = (ids: readonly string[], error?: unknown) =>
        (reading = reading
          .then(async () => {
            const next = list ? patchList(list, ids, await readThese(store, ids)) : await store.list();
            list = next;
            if (current) setSaved({ ...next, error });
          })
          .catch(fail));
      const changes = gatherChanges((ids) => {
        void backgroundOfOwnPages.savedChanged();
        return read(ids);
      });
      store.watch(changes.add);
      catchUp.current = changes.catchUp;
      void saveDrafts(store).then(
        () => read([]),
        (error: unknown) => read([], error),
      );
    }, fail);
    return () => {
      current = false;
      void opening.then((store) => store.close()).catch(() => {});
    };
  }, [opening]);

  return { saved, actions, reload: () => setAttempt(attempt + 1) };
}

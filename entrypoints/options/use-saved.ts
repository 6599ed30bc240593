import { useEffect, useMemo, useState } from 'preact/hooks';
import { createNoteDrafts } from '../../components/options/note-drafts.ts';
import type { OptionsPageProps } from '../../components/options/options-page.tsx';
import type { SavedActions } from '../../components/options/saved-actions.ts';
import { backgroundOfOwnPages } from '../../lib/messaging/client.ts';
import { writeInBatches } from '../../lib/storage/batches.ts';
import { previewImport } from '../../lib/storage/import-file.ts';
import { joinNotes } from '../../lib/storage/merge.ts';
import { openSavedDocuments, type SavedDocuments } from '../../lib/storage/saved-documents.ts';
import { download } from './download.ts';

/** Documents in one write of an import: small enough to stop soon, large enough to be quick. */
const BATCH = 250;

const { keepDraft, dropDraft, saveDrafts } = createNoteDrafts(() => localStorage, joinNotes);

function actionsOn(opening: Promise<SavedDocuments>): SavedActions {
  return {
    update: async (id, patch) => (await opening).update(id, patch),
    keepDraft,
    dropDraft,
    remove: async (ids) => (await opening).remove(ids),
    restore: async (documents) => (await opening).restore(documents),
    download,
    previewImport: async (file) => previewImport(file, (await (await opening).list()).documents),
    importDocuments: async (documents, options) => {
      const store = await opening;
      return writeInBatches(documents, BATCH, (batch) => store.restore(batch), options);
    },
  };
}

/** The saved documents as they are now, wherever they change, and what can be done with them. */
export function useSaved() {
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState<OptionsPageProps['saved']>({});
  const opening = useMemo(() => openSavedDocuments(), [attempt]);
  const actions = useMemo(() => actionsOn(opening), [opening]);

  useEffect(() => {
    let current = true;
    // What was read before stays in sight, and with it what is being typed there.
    const fail = (error: unknown) => current && setSaved((before) => ({ ...before, error }));
    void opening.then((store) => {
      const read = (error?: unknown) =>
        void store.list().then((list) => current && setSaved({ ...list, error }), fail);
      store.watch(() => {
        read();
        void backgroundOfOwnPages.savedChanged();
      });
      void saveDrafts(store).then(read, read);
    }, fail);
    return () => {
      current = false;
      void opening.then((store) => store.close()).catch(() => {});
    };
  }, [opening]);

  return { saved, actions, reload: () => setAttempt(attempt + 1) };
}

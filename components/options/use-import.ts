import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ImportPreview } from '../../lib/storage/types.ts';
import { IMPORT_FAILURE_KEYS, storageErrorKey } from './error-keys.ts';
import { inBatches, type Outcome, type Progress } from './in-batches.ts';
import type { SavedActions } from './saved-actions.ts';

export type ReadyImport = Extract<ImportPreview, { ok: true }>;

/**
 * closed → choosing → reading → checking → writing → done; a file that will not do leads back to choosing with
 * its failure, and every step can be closed.
 */
export type ImportStep =
  | { at: 'closed' }
  | { at: 'choosing'; failure?: MessageKey }
  | { at: 'reading' }
  | { at: 'checking'; preview: ReadyImport }
  | { at: 'writing'; progress: Progress }
  | { at: 'done'; outcome: Outcome };

/** Leads a file from choice through preview to what was written. */
export function useImport(actions: Pick<SavedActions, 'previewImport' | 'restore' | 'catchUp'>) {
  const [step, setStep] = useState<ImportStep>({ at: 'closed' });
  const controller = useRef(new AbortController());
  /** Raised by every choice and by closing: the answer to an older choice is then of no use. */
  const choice = useRef(0);
  const busy = step.at === 'reading' || step.at === 'writing';

  async function read(file: File) {
    if (busy) return;
    const current = ++choice.current;
    const show = (next: ImportStep) => current === choice.current && setStep(next);
    setStep({ at: 'reading' });
    try {
      const preview = await actions.previewImport(file);
      if (preview.ok) show({ at: 'checking', preview });
      else show({ at: 'choosing', failure: IMPORT_FAILURE_KEYS[preview.reason] });
    } catch (error) {
      show({ at: 'choosing', failure: storageErrorKey(error) });
    }
  }

  async function write({ plan }: ReadyImport) {
    const documents = [...plan.added, ...plan.changed];
    const onProgress = (progress: Progress) => setStep({ at: 'writing', progress });
    controller.current = new AbortController();
    onProgress({ done: 0, total: documents.length });
    const { signal } = controller.current;
    const outcome = await inBatches(documents, (batch) => actions.restore(batch), { signal, onProgress });
    // What is said to be there is in the list, and in an export of it.
    await actions.catchUp();
    setStep({ at: 'done', outcome });
  }

  return {
    step,
    open: () => !busy && setStep({ at: 'choosing' }),
    close() {
      choice.current++;
      setStep({ at: 'closed' });
    },
    read: (file: File) => void read(file),
    write: (preview: ReadyImport) => void write(preview),
    stop: () => controller.current.abort(),
  };
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { storageErrorKey } from './error-keys.ts';
import { ImportPreviewList } from './import-preview-list.tsx';
import type { Outcome } from './in-batches.ts';
import type { ImportStep, ReadyImport } from './use-import.ts';

/** Importing a file, step by step; nothing is written before the reader has seen what would change. */
export function ImportPanel(props: {
  step: ImportStep;
  read: (file: File) => void;
  write: (preview: ReadyImport) => void;
  stop: () => void;
  close: () => void;
}) {
  const { step, read, write, stop, close } = props;
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each step replaces the control that led to it; the heading keeps the keyboard's place.
  useLayoutEffect(() => heading.current?.focus(), [step.at]);
  if (step.at === 'closed') return null;
  return (
    <section class="import" aria-labelledby="import-title">
      <h3 id="import-title" ref={heading} tabIndex={-1}>
        {translate('optionsImportTitle')}
      </h3>
      {step.at === 'choosing' && <Choose failure={step.failure && translate(step.failure)} onFile={read} />}
      {step.at === 'reading' && <p role="status">{translate('optionsImportReading')}</p>}
      {step.at === 'checking' && (
        <ImportPreviewList preview={step.preview} onConfirm={() => write(step.preview)} onCancel={close} />
      )}
      {step.at === 'writing' && (
        <Actions>
          <progress
            max={step.progress.total}
            value={step.progress.done}
            aria-labelledby="import-title import-progress"
          />
          <span id="import-progress">
            {translate('optionsImportProgress', step.progress.done, step.progress.total)}
          </span>
          <button type="button" class="quiet-button" onClick={stop}>
            {translate('optionsImportStop')}
          </button>
        </Actions>
      )}
      {step.at === 'done' && <Result outcome={step.outcome} />}
      {(step.at === 'choosing' || step.at === 'reading' || step.at === 'done') && (
        <Actions>
          <button type="button" class="quiet-button" onClick={close}>
            {translate(step.at === 'done' ? 'optionsImportClose' : 'optionsImportCancel')}
          </button>
        </Actions>
      )}
    </section>
  );
}

function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

function Choose({ failure, onFile }: { failure: string | undefined; onFile: (file: File) => void }) {
  const translate = useTranslate();
  return (
    <>
      {failure && (
        <p class="failure" role="alert">
          <Icon name="warning" />
          {failure}
        </p>
      )}
      <div class="drop">
        <label class="file">
          <span class="quiet-button">{translate('optionsImportChoose')}</span>
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onFile(file);
            }}
          />
        </label>
        <span class="drop-hint">{translate('optionsImportDrop')}</span>
        <span class="drop-here">{translate('optionsImportDropHere')}</span>
      </div>
    </>
  );
}

function Result({ outcome: { done, total, ended, error } }: { outcome: Outcome }) {
  const translate = useTranslate();
  if (ended === 'failed') {
    return (
      <p class="failure" role="alert">
        <Icon name="warning" />
        {translate('optionsImportBroken', done, total, translate(storageErrorKey(error)))}
      </p>
    );
  }
  return (
    <p role="status">
      {ended === 'stopped'
        ? translate('optionsImportStopped', done, total)
        : translate('optionsImportDone', done)}
    </p>
  );
}

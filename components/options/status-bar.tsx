import { useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { Running } from './use-bulk.ts';
import { useFollowed, type Followed } from './use-followed.ts';

/** What last happened, in one sentence, and whether it can be undone. */
export interface Status {
  text: string;
  failed?: boolean;
  undoable?: boolean;
}

/**
 * What takes long, with a way to stop it; else what last happened, until the reader closes it or something else happens.
 * The live region stands first, then is filled; how far something is, it does not say each time.
 */
export function StatusBar({
  status,
  running: following,
  onUndo,
  onDismiss,
}: {
  status: Status | undefined;
  running: Followed<Running | undefined>;
  onUndo: () => void;
  onDismiss: () => void;
}) {
  const translate = useTranslate();
  const running = useFollowed(following);
  const said = running ? undefined : status;
  return (
    <div
      class="status-bar"
      data-shown={Boolean(running ?? status)}
      data-failed={Boolean(said?.failed)}
      data-running={Boolean(running)}
    >
      <p role="status">{running?.doing ?? status?.text}</p>
      {running && <RunningBar running={running} />}
      {said?.undoable && (
        <button type="button" class="quiet-button" onClick={onUndo}>
          {translate('optionsUndo')}
        </button>
      )}
      {said && <IconButton icon="close" label={translate('optionsDismiss')} onPress={onDismiss} />}
    </div>
  );
}

function RunningBar({ running: { doing, progress, stop } }: { running: Running }) {
  const translate = useTranslate();
  const { done, total } = progress;
  return (
    <>
      <progress max={total} value={done} aria-label={doing} />
      <span class="how-far">{translate('optionsHowFar', done, total)}</span>
      <button type="button" class="quiet-button" onClick={stop}>
        {translate('optionsImportStop')}
      </button>
    </>
  );
}

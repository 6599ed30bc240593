import { useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';

/** What last happened, in one sentence, and how to undo it. */
export interface Status {
  text: string;
  failed?: boolean;
  onUndo?: () => void;
}

/** Stays until the reader closes it or something else happens; the live region stands first, then is filled. */
export function StatusBar({ status, onDismiss }: { status: Status | undefined; onDismiss: () => void }) {
  const translate = useTranslate();
  return (
    <div class="status-bar" data-shown={Boolean(status)} data-failed={Boolean(status?.failed)}>
      <p role="status">{status?.text}</p>
      {status?.onUndo && (
        <button type="button" class="quiet-button" onClick={status.onUndo}>
          {translate('optionsUndo')}
        </button>
      )}
      {status && <IconButton icon="close" label={translate('optionsDismiss')} onPress={onDismiss} />}
    </div>
  );
}

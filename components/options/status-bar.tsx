import { useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';

/** What last happened, in one sentence, and whether it can be undone. */
export interface Status {
  text: string;
  failed?: boolean;
  undoable?: boolean;
}

/** Stays until the reader closes it or something else happens; the live region stands first, then is filled. */
export function StatusBar({
  status,
  onUndo,
  onDismiss,
}: {
  status: Status | undefined;
  onUndo: () => void;
  onDismiss: () => void;
}) {
  const translate = useTranslate();
  return (
    <div class="status-bar" data-shown={Boolean(status)} data-failed={Boolean(status?.failed)}>
      <p role="status">{status?.text}</p>
      {status?.undoable && (
        <button type="button" class="quiet-button" onClick={onUndo}>
          {translate('optionsUndo')}
        </button>
      )}
      {status && <IconButton icon="close" label={translate('optionsDismiss')} onPress={onDismiss} />}
    </div>
  );
}

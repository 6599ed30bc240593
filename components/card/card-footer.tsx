import { ActionButton } from '../ui/action-button.tsx';
import { useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { foundDocument } from './found-document.ts';
import type { PreviewCardProps } from './types.ts';

type Props = Pick<
  PreviewCardProps,
  'model' | 'saved' | 'siteName' | 'onSave' | 'onCopy' | 'onSwitchOffHere' | 'onOptions'
>;

/** What can be done with the document, and the way to silence Kamerlens here. */
export function CardFooter({ model, saved, siteName, onSave, onCopy, onSwitchOffHere, onOptions }: Props) {
  const translate = useTranslate();
  const document = foundDocument(model);
  return (
    <footer class="card-footer">
      {document && (
        <>
          <ActionButton
            key={`save ${document.id}`}
            icon="save"
            label={translate('cardSave')}
            doneLabel={translate('cardSaved')}
            failedLabel={translate('cardSaveFailed')}
            done={saved}
            onAct={() => onSave(document)}
          />
          <ActionButton
            key={`copy ${document.id}`}
            icon="copy"
            label={translate('cardCopy')}
            doneLabel={translate('cardCopied')}
            failedLabel={translate('cardCopyFailed')}
            onAct={() => onCopy(document.citation)}
          />
        </>
      )}
      <span class="card-footer-end">
        <IconButton icon="off" label={translate('cardSwitchOff', siteName)} onPress={onSwitchOffHere} />
        <IconButton icon="options" label={translate('cardOptions')} onPress={onOptions} />
      </span>
    </footer>
  );
}

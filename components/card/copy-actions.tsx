import { copiedLink } from '../../lib/documents/copied-link.ts';
import type { Outcome, ShownDocument } from '../../lib/preview/types.ts';
import { ActButton } from './act-button.tsx';
import { CardMenu, MenuItem } from './card-menu.tsx';
import type { Texts } from './types.ts';

/** Copies the official citation; a small menu has the other forms, for what has an address. */
export function CopyActions({
  texts: { translate },
  document,
  outcome,
}: {
  texts: Texts;
  document: ShownDocument;
  outcome: Outcome | undefined;
}) {
  const { title, citation, addresses, annexedTo } = document;
  const url = addresses[0]?.url ?? annexedTo?.url;
  const link = url && copiedLink(title, citation, url);
  return (
    <span class="split">
      <ActButton
        act="copy"
        icon="copy"
        label={translate('cardCopy')}
        translate={translate}
        outcome={outcome}
        text={citation}
      />
      {link && (
        <CardMenu icon="up" label={translate('cardCopyAs')}>
          <MenuItem data-act="copy" data-text={link.plain} data-html={link.html}>
            {translate('cardCopyLink')}
          </MenuItem>
          <MenuItem data-act="copy" data-text={link.markdown}>
            {translate('cardCopyMarkdown')}
          </MenuItem>
        </CardMenu>
      )}
    </span>
  );
}

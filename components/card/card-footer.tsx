import { formatDate } from '../../lib/i18n/format-date.ts';
import { foundDocument } from '../../lib/preview/found-document.ts';
import { Icon } from '../ui/icon.tsx';
import { ActButton } from './act-button.tsx';
import { CardMenu, MenuItem } from './card-menu.tsx';
import { CopyActions } from './copy-actions.tsx';
import { withFullText } from './full-text.tsx';
import { originKey } from './origin-key.ts';
import type { PreviewCardProps } from './types.ts';

/** One row of what can be done with the document, and a menu of the rest. */
export function CardFooter(props: PreviewCardProps) {
  const { texts, model, outcome } = props;
  const document = foundDocument(model);
  return (
    <footer class="card-footer">
      <Source {...props} />
      {document && (
        <>
          <Save {...props} />
          <CopyActions texts={texts} document={document} outcome={outcome} />
        </>
      )}
      <More {...props} />
    </footer>
  );
}

/** Whose words the exchange is in, and how old what the card knows is: on the screen however far its text is scrolled. */
function Source(props: PreviewCardProps) {
  const { model, texts } = props;
  const { translate, language } = texts;
  if (model.state !== 'ready') return null;
  const { exchanges, indexDate } = model.preview;
  const [exchange] = exchanges;
  const origin = exchange && originKey(withFullText(exchange, props).text);
  return (
    <p class="card-source">
      {origin && (
        <>
          <span title={translate(`${origin}Hint`)}>{translate(origin)}</span>
          {' · '}
        </>
      )}
      {translate('popupIndexDate', formatDate(indexDate, language))}
    </p>
  );
}

/** Saves; once saved, opens and closes the form with tags and note. */
function Save({ texts: { translate }, saved, panel, outcome }: PreviewCardProps) {
  if (!saved)
    return (
      <ActButton
        act="save"
        icon="save"
        label={translate('cardSave')}
        translate={translate}
        outcome={outcome}
      />
    );
  const open = panel?.kind === 'saved';
  return (
    <button
      type="button"
      class="quiet-button"
      data-act="panel"
      data-panel={open ? 'none' : 'saved'}
      data-state="done"
      aria-expanded={open}
      title={translate('cardAnnotate')}
    >
      <Icon name="check" />
      {translate('cardSaved')}
    </button>
  );
}

function More({ texts: { translate }, model, siteName }: PreviewCardProps) {
  return (
    <CardMenu icon="up" label={translate('cardMore')} words={translate('cardMore')}>
      <MenuItem data-act="options">{translate('cardOptions')}</MenuItem>
      {model.state === 'ready' && (
        <MenuItem data-act="panel" data-panel="report">
          {translate('cardReport')}
        </MenuItem>
      )}
      <p class="menu-heading">{translate('cardSilence')}</p>
      {/* The example for new readers stands on no site. */}
      {siteName.includes('.') && (
        <>
          <MenuItem data-act="silence" data-where="page">
            {translate('cardSilencePage')}
          </MenuItem>
          <MenuItem data-act="silence" data-where="site">
            {translate('cardSilenceSite', siteName)}
          </MenuItem>
        </>
      )}
      <MenuItem data-act="silence" data-where="alt">
        {translate('cardSilenceAlt')}
      </MenuItem>
    </CardMenu>
  );
}

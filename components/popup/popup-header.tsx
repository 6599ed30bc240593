import { Fragment } from 'preact';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { firstWords } from '../ui/first-words.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { identityOf, type PageDossier } from './page-identity.ts';
import type { PopupModel } from './types.ts';

const TITLE_LENGTH = 90;

/** Which paper the page is, and the way to the options. */
export function PopupHeader({ model, onOptions }: { model: PopupModel; onOptions: () => void }) {
  const translate = useTranslate();
  return (
    <header class="popup-header">
      <div class="popup-identity">
        {model.state === 'ready' ? <Identity model={model} /> : <h1>Kamerlens</h1>}
      </div>
      <IconButton icon="options" label={translate('popupOptions')} onPress={onOptions} />
    </header>
  );
}

function Identity({ model: { summary, details } }: { model: PopupModel & { state: 'ready' } }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { name, type, title, date, dossiers } = identityOf(summary, details.records);
  const [own, ...others] = dossiers;
  const facts = [
    name && <strong lang="nl">{name}</strong>,
    type && <span lang="nl">{type}</span>,
    date && <span>{formatDate(date, language)}</span>,
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && (
        <p class="popup-paper">
          {facts.map((fact, place) => (
            <Fragment key={place}>
              {place > 0 && '\u00A0· '}
              {fact}
            </Fragment>
          ))}
        </p>
      )}
      <h1 lang="nl" title={title}>
        {title}
      </h1>
      {own && (
        <p class="popup-dossiers">
          {translate('kindDossier')} <Dossier dossier={own} />
          {own.title && (
            <span lang="nl" title={own.title}>
              {shortened(own.title)}
            </span>
          )}
          {others.length > 0 && (
            <span>
              {translate('popupOtherDossiers')}{' '}
              {others.map((dossier) => (
                <Dossier key={dossier.name} dossier={dossier} />
              ))}
            </span>
          )}
        </p>
      )}
    </>
  );
}

function Dossier({ dossier: { name, title, url } }: { dossier: PageDossier }) {
  const words = (
    <span lang="nl" title={title}>
      {name}
    </span>
  );
  return url ? <ExternalLink url={url}>{words}</ExternalLink> : words;
}

function shortened(title: string): string {
  const short = firstWords(title, TITLE_LENGTH);
  return short === title ? title : `${short}…`;
}

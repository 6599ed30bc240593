import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';
import type { PopupModel } from './types.ts';

const SITES = ['www.tweedekamer.nl', 'www.officielebekendmakingen.nl'];

/** Why there is nothing to show of the page in front, and what to do. */
export function PageNotice({
  model,
  onReload,
}: {
  model: Exclude<PopupModel, { state: 'ready' }>;
  onReload: () => void;
}) {
  const translate = useTranslate();
  switch (model.state) {
    case 'loading':
      return <p class="visually-hidden">{translate('cardLoading')}</p>;
    case 'other':
      return <Sites words={translate('popupUnsupported')} />;
    case 'own':
      return <Sites words={translate('popupOwnPage')} />;
    case 'opening':
      return (
        <p class="popup-progress" role="status">
          {translate('popupOpening')}
        </p>
      );
    case 'pdf':
      return (
        <>
          <p>{translate(model.page ? 'popupPdf' : 'popupPdfOnly')}</p>
          {model.page && (
            <p>
              <ExternalLink url={model.page}>{translate('popupPdfPage')}</ExternalLink>
            </p>
          )}
        </>
      );
    case 'off':
      return (
        <p>
          {model.choices.site ? translate('popupPageOff') : translate('popupSwitchedOff', model.site)}{' '}
          {translate('popupSwitchOn')}
        </p>
      );
    case 'unreachable':
      return (
        <>
          <p>{translate('popupUnreachable')}</p>
          <p>
            <button type="button" class="quiet-button" onClick={() => onReload()}>
              {translate('popupReload')}
            </button>
          </p>
        </>
      );
  }
}

function Sites({ words }: { words: string }) {
  return (
    <>
      <p>{words}</p>
      <ul>
        {SITES.map((site) => (
          <li key={site}>
            <ExternalLink url={`https://${site}/`}>{site}</ExternalLink>
          </li>
        ))}
      </ul>
    </>
  );
}

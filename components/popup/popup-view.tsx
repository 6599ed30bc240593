import { useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { PageReport } from './page-report.tsx';
import { PopupFooter } from './popup-footer.tsx';
import type { PopupViewProps } from './types.ts';

const SITES = ['www.tweedekamer.nl', 'www.officielebekendmakingen.nl'];

/** What Kamerlens found on the page in front, and the switch for its site. */
export function PopupView(props: PopupViewProps) {
  const translate = useTranslate();
  return (
    <div class="popup" data-state={props.model.state}>
      <header class="popup-header">
        <Heading model={props.model} />
        <IconButton icon="options" label={translate('popupOptions')} onPress={props.onOptions} />
      </header>
      <main class="popup-main">
        <PopupBody {...props} />
      </main>
      <PopupFooter {...props} />
    </div>
  );
}

function Heading({ model }: Pick<PopupViewProps, 'model'>) {
  if (model.state !== 'ready') return <h1>Kamerlens</h1>;
  return <h1 lang="nl">{model.summary.title || model.summary.url}</h1>;
}

function PopupBody({ model, onShowReference, onShowExchange, onReload }: PopupViewProps) {
  const translate = useTranslate();
  switch (model.state) {
    case 'loading':
      return <p class="visually-hidden">{translate('cardLoading')}</p>;
    case 'unsupported':
      return (
        <>
          <p>{translate('popupUnsupported')}</p>
          <ul>
            {SITES.map((site) => (
              <li key={site}>
                <ExternalLink url={`https://${site}/`}>{site}</ExternalLink>
              </li>
            ))}
          </ul>
        </>
      );
    case 'off':
      return <p>{translate('popupSwitchedOff', model.site)}</p>;
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
    case 'ready':
      return (
        <PageReport
          summary={model.summary}
          citing={model.citing}
          onShowReference={onShowReference}
          onShowExchange={onShowExchange}
        />
      );
  }
}

import type { OfficialAddress } from '../../lib/documents/addresses.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ShownDocument } from '../../lib/preview/types.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';

const ADDRESS_KEYS: Record<OfficialAddress['label'], MessageKey> = {
  officielebekendmakingen: 'officialPublication',
  tweedekamer: 'officialTweedeKamer',
  publisher: 'officialPublisher',
};

/** Who sent the document, where it belongs, and where it officially stands. */
export function DocumentFacts({ document }: { document: ShownDocument }) {
  const translate = useTranslate();
  const { sender, annexedTo, addresses } = document;
  return (
    <div class="card-facts">
      {sender && (
        <p>
          {translate('from')} <span lang="nl">{sender}</span>
        </p>
      )}
      <Dossier document={document} />
      {annexedTo && (
        <p>
          {translate('annexTo')} <PaperLink paper={annexedTo} />
        </p>
      )}
      {addresses.length > 0 && (
        <p class="card-links">
          {addresses.map(({ label, url }) => (
            <ExternalLink key={url} url={url}>
              {translate(ADDRESS_KEYS[label])}
            </ExternalLink>
          ))}
        </p>
      )}
    </div>
  );
}

function Dossier({ document: { dossier, dossierTitle, number } }: { document: ShownDocument }) {
  const translate = useTranslate();
  if (!dossier) return null;
  return (
    <p>
      {dossierTitle ? (
        <>
          {translate('kindDossier')} <span lang="nl">{dossierTitle}</span> ({dossier})
        </>
      ) : (
        translate('dossierNumber', dossier)
      )}
      {number && `, ${translate('paperNumber', number)}`}
    </p>
  );
}

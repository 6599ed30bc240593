import { officialAddresses, type OfficialAddress } from '../../lib/documents/addresses.ts';
import { parseId } from '../../lib/documents/ids.ts';
import type { DocumentRecord } from '../../lib/documents/types.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';
import { paperOf } from '../ui/paper-of.ts';

const ADDRESS_KEYS: Record<OfficialAddress['label'], MessageKey> = {
  officielebekendmakingen: 'officialPublication',
  tweedekamer: 'officialTweedeKamer',
  publisher: 'officialPublisher',
};

/** Who sent the document, where it belongs, and where it officially stands. */
export function DocumentFacts({ document }: { document: DocumentRecord }) {
  const translate = useTranslate();
  const { sender, annexOf } = document;
  const annexed = annexOf && paperOf(annexOf)?.url;
  const addresses = officialAddresses(document).filter(({ url }) => url !== annexed);
  return (
    <div class="card-facts">
      {sender && (
        <p>
          {translate('from')} <span lang="nl">{sender}</span>
        </p>
      )}
      <Dossier document={document} />
      {annexOf && (
        <p>
          {translate('annexTo')} <PaperLink id={annexOf} />
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

function Dossier({ document: { id, dossier, dossierTitle } }: { document: DocumentRecord }) {
  const translate = useTranslate();
  if (!dossier) return null;
  const parsed = parseId(id);
  return (
    <p>
      {dossierTitle ? (
        <>
          {translate('kindDossier')} <span lang="nl">{dossierTitle}</span> ({dossier})
        </>
      ) : (
        translate('dossierNumber', dossier)
      )}
      {parsed?.kind === 'kamerstuk' && `, ${translate('paperNumber', parsed.number)}`}
    </p>
  );
}

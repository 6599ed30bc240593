import type { OfficialAddress } from '../../lib/documents/addresses.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ShownDocument } from '../../lib/preview/types.ts';
import { OfficialLink, PaperName } from './official-link.tsx';
import type { Texts } from './types.ts';

const ADDRESS_KEYS: Record<OfficialAddress['label'], MessageKey> = {
  officielebekendmakingen: 'officialPublication',
  tweedekamer: 'officialTweedeKamer',
  publisher: 'officialPublisher',
};

/** Who sent the document, where it belongs, and where it officially stands. */
export function DocumentFacts({ texts, document }: { texts: Texts; document: ShownDocument }) {
  const { translate } = texts;
  const { sender, annexedTo, addresses, pdf } = document;
  return (
    <div class="card-facts">
      {sender && (
        <p>
          {translate('from')} <span lang="nl">{sender}</span>
        </p>
      )}
      <Dossier texts={texts} document={document} />
      {annexedTo && (
        <p>
          {translate('annexTo')} <PaperName texts={texts} paper={annexedTo} />
        </p>
      )}
      {addresses.length > 0 && (
        <p class="card-links">
          {addresses.map(({ label, url }) => (
            <OfficialLink texts={texts} url={url}>
              {translate(ADDRESS_KEYS[label])}
            </OfficialLink>
          ))}
          {pdf && (
            <OfficialLink texts={texts} url={pdf.url}>
              {translate('officialPdf', pdf.page)}
            </OfficialLink>
          )}
        </p>
      )}
    </div>
  );
}

function Dossier({
  texts: { translate },
  document: { dossier, dossierTitle, number },
}: {
  texts: Texts;
  document: ShownDocument;
}) {
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

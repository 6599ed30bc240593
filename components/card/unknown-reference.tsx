import { dossierAddress } from '../../lib/documents/addresses.ts';
import { dossierOf } from '../../lib/documents/ids.ts';
import type { CardReference } from '../../lib/preview/types.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';

/** One quiet line: not in the index, with a way to the dossier where the reference names one. */
export function UnknownReference({ reference: { targets } }: { reference: CardReference }) {
  const translate = useTranslate();
  const target = targets.find((id) => dossierAddress(id));
  const address = target && dossierAddress(target);
  return (
    <p class="unknown">
      <span>{translate('cardUnknown')}</span>
      {address && (
        <ExternalLink url={address}>{translate('cardToDossier', dossierOf(target) ?? '')}</ExternalLink>
      )}
    </p>
  );
}

import type { Paper } from '../../lib/documents/paper.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';

/** One quiet line: not in the index, with a way to the dossier where the reference names one. */
export function UnknownReference({ dossier }: { dossier: Paper | undefined }) {
  const translate = useTranslate();
  return (
    <p class="unknown">
      <span>{translate('cardUnknown')}</span>
      {dossier?.url && (
        <ExternalLink url={dossier.url}>{translate('cardToDossier', dossier.name)}</ExternalLink>
      )}
    </p>
  );
}

import type { ShownResolution } from '../../lib/preview/types.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { useTranslate } from '../ui/i18n.tsx';

type Unknown = Extract<ShownResolution, { status: 'unknown' }>;

/** One quiet line: not in the index, with a way to the paper and to its dossier where the reference names them. */
export function UnknownReference({ paper, dossier }: Pick<Unknown, 'paper' | 'dossier'>) {
  const translate = useTranslate();
  return (
    <p class="unknown">
      <span>{translate('cardUnknown')}</span>
      {paper?.url && <ExternalLink url={paper.url}>{translate('cardToPaper')}</ExternalLink>}
      {dossier?.url && (
        <ExternalLink url={dossier.url}>{translate('cardToDossier', dossier.name)}</ExternalLink>
      )}
    </p>
  );
}

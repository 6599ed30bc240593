import type { ShownResolution } from '../../lib/preview/types.ts';
import { OfficialLink } from './official-link.tsx';
import type { Texts } from './types.ts';

type Unknown = Extract<ShownResolution, { status: 'unknown' }>;

/** One quiet line: not in the index, with a way to the paper and to its dossier where the reference names them. */
export function UnknownReference({
  texts,
  paper,
  dossier,
}: Pick<Unknown, 'paper' | 'dossier'> & { texts: Texts }) {
  const { translate } = texts;
  return (
    <p class="unknown">
      <span>{translate('cardUnknown')}</span>
      {paper?.url && (
        <OfficialLink texts={texts} url={paper.url}>
          {translate('cardToPaper')}
        </OfficialLink>
      )}
      {dossier?.url && (
        <OfficialLink texts={texts} url={dossier.url}>
          {translate('cardToDossier', dossier.name)}
        </OfficialLink>
      )}
    </p>
  );
}

import type { PreviewError } from '../../lib/preview/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { FAILURE_KEYS } from '../ui/failure-keys.ts';
import { AmbiguousChoice } from './ambiguous-choice.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { NoteText } from './note-text.tsx';
import type { PreviewCardProps } from './types.ts';
import { RelatedExchanges } from './related-exchanges.tsx';
import { ThisPlace } from './this-place.tsx';
import { UnknownReference } from './unknown-reference.tsx';
import { WhyLinked } from './why-linked.tsx';

/** The part of the card that scrolls. */
export function CardBody({ model, onOpen }: Pick<PreviewCardProps, 'model' | 'onOpen'>) {
  const translate = useTranslate();
  switch (model.state) {
    case 'loading':
      return (
        <div class="card-body card-loading">
          <p class="visually-hidden">{translate('cardLoading')}</p>
        </div>
      );
    case 'error':
      return (
        <div class="card-body">
          <Failure error={model.error} />
        </div>
      );
    case 'note':
      return (
        <div class="card-body">
          <NoteText text={model.text} references={model.references} onOpen={onOpen} />
        </div>
      );
    case 'ready':
      return <ReadyBody reference={model.reference} preview={model.preview} onOpen={onOpen} />;
  }
}

type Ready = Extract<PreviewCardProps['model'], { state: 'ready' }>;

function ReadyBody({
  reference,
  preview: { resolution, exchanges, partial, indexDate },
  onOpen,
}: Pick<Ready, 'reference' | 'preview'> & Pick<PreviewCardProps, 'onOpen'>) {
  const found = resolution.status === 'found';
  return (
    <div class="card-body">
      {found && <DocumentFacts document={resolution.document} />}
      {resolution.status === 'ambiguous' && (
        <AmbiguousChoice reference={reference} documents={resolution.documents} onOpen={onOpen} />
      )}
      {resolution.status === 'unknown' && <UnknownReference {...resolution} />}
      {partial && <Failure error={partial} />}
      {(found || exchanges.length > 0) && <RelatedExchanges exchanges={exchanges} />}
      {found && <ThisPlace sentence={reference.sentence} raw={reference.raw} />}
      {resolution.status !== 'unknown' && <WhyLinked reference={reference} indexDate={indexDate} />}
    </div>
  );
}

/** What could not be read, and what to do, in one sentence. */
function Failure({ error }: { error: PreviewError }) {
  const translate = useTranslate();
  return (
    <p class="card-error">
      <Icon name="warning" />
      <span>{translate(FAILURE_KEYS[error])}</span>
    </p>
  );
}
